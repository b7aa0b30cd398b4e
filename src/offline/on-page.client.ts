import { showAge } from './show-age.ts';
import { showExpired } from '../components/stuk/show-expired.ts';

showAge();
showExpired(new Date());
document.addEventListener('mijn-route', () => showExpired(new Date()));

// What comes later is for a next visit: it waits until this page is done.
const idle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', () => idle(() => void import('./after-load.client.ts')));
