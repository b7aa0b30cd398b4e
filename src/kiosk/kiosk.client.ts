import { startBar } from './balk/bar.client.ts';
import { startIdle } from './stilte/idle.client.ts';
import { keepPlaceOnResize } from './terugweg/keep-place.client.ts';
import { runMachine } from './uitgang/machine.client.ts';
import { keepTrail } from './terugweg/trail.client.ts';
import { closeWaysOut } from './uitgang/ways-out.client.ts';

// Makes any page of the site a page of the kiosk; in-head.js has made it large already.
keepTrail();
const meenemen = runMachine();
closeWaysOut();
startIdle();
keepPlaceOnResize();
void startBar(meenemen);
// From here on this ends the visit, not in-head.js.
document.dispatchEvent(new Event('kiosk-loopt'));
