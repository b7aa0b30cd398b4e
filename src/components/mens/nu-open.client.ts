import { showOpen } from './show-open.ts';

const show = () => showOpen(document);
// Without JavaScript the hours themselves stand there. A combined route brings people onto the page later.
show();
document.addEventListener('mijn-route', show);
// A page stays open in a pocket, and a quarter past nine comes.
setInterval(show, 30_000);
document.addEventListener('visibilitychange', show);
