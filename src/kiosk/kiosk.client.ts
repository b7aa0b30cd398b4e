import { startBar } from './bar.client.ts';
import { startIdle } from './idle.client.ts';
import { keepPlaceOnResize } from './keep-place.client.ts';
import { runMachine } from './machine.client.ts';
import { keepTrail } from './trail.client.ts';
import { closeWaysOut } from './ways-out.client.ts';

// Makes any page of the site a page of the kiosk; in-head.js has made it large already.
keepTrail();
const meenemen = runMachine();
closeWaysOut();
startIdle();
keepPlaceOnResize();
void startBar(meenemen);
// From here on this ends the visit, not in-head.js.
document.dispatchEvent(new Event('kiosk-loopt'));
