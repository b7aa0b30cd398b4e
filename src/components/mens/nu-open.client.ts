import { showOpen } from './show-open.ts';

// Without JavaScript the hours themselves stand there. A combined route brings people onto the page later.
showOpen(document);
document.addEventListener('mijn-route', () => showOpen(document));
