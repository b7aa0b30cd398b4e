import { hydrate } from 'preact';
import { isKiosk } from '../site/is-kiosk.ts';
import Bewaren, { type BewarenProps } from './Bewaren.tsx';

const place = document.querySelector<HTMLElement>('[data-bewaren]');
// A kiosk keeps everything already, and a visitor must not be able to take it away.
if (place && 'serviceWorker' in navigator && 'caches' in window && !isKiosk())
  hydrate(<Bewaren {...(JSON.parse(place.dataset['bewaren'] ?? '') as BewarenProps)} />, place);
