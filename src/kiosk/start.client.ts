import { clearStorage } from './stilte/clear-storage.client.ts';
import { stilte } from './stilte/idle.ts';
import { runMachine } from './uitgang/machine.client.ts';
import { begin, readApparaat, readTab, writeTab } from '../site/tab.ts';
import { closeWaysOut } from './uitgang/ways-out.client.ts';

/** Whoever stands at the start screen is a new visitor. The address of the device's own settings is read once. */
function start(): void {
  window.name = writeTab({ apparaat: readApparaat(location.hash, readTab(window.name)?.apparaat), keuzes: begin });
  history.scrollRestoration = 'manual';
  history.replaceState(null, '', location.pathname);
  clearStorage();
  scrollTo(0, 0);
}

/** Whoever walked away from a number leaves it to nobody: it may be that of a helpline. */
function tidyWhenQuiet(): void {
  let quiet = 0;
  const tidy = () => {
    for (const open of document.querySelectorAll('dialog')) open.close();
    scrollTo(0, 0);
  };
  const touched = () => {
    clearTimeout(quiet);
    quiet = window.setTimeout(tidy, stilte);
  };
  for (const type of ['pointerdown', 'touchmove', 'wheel', 'keydown']) addEventListener(type, touched, { passive: true, capture: true });
}

start();
tidyWhenQuiet();
void runMachine();
closeWaysOut();
// Staff may set the device while the start screen stands there.
addEventListener('hashchange', start);
window.addEventListener('pageshow', ({ persisted }) => persisted && start());
// A browser that may keep nothing is a kiosk all the same.
if ('serviceWorker' in navigator) void import('./beheer/keep-new.client.ts').then(({ keepNew }) => keepNew());
