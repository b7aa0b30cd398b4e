import { showOpen } from './show-open.ts';

const show = () => showOpen(document);
// Without JavaScript the hours themselves stand there. The first look at a clock takes an old phone as long as all other
// scripts of the page: it waits its turn, so that a tap in between is answered.
setTimeout(show);
// A combined route brings people onto the page later.
document.addEventListener('mijn-route', show);
// A page stays open in a pocket, and a quarter past nine comes.
setInterval(show, 30_000);
document.addEventListener('visibilitychange', show);
