import { isKiosk } from './tab.ts';

// On a phone this one line is all a page carries of the kiosk.
if (isKiosk(window.name)) void import('./kiosk.client.ts');
