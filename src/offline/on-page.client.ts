import { showAge } from './show-age.ts';
import { showExpired } from '../components/stuk/show-expired.ts';

const show = () => showExpired(new Date());
showAge();
// It looks at a clock too, see nu-open.client.ts.
setTimeout(show);
document.addEventListener('mijn-route', show);

// What comes later is for a next visit: it waits until this page is done.
const idle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', () => idle(() => void import('./after-load.client.ts')));
