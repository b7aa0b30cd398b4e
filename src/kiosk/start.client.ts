import { clearStorage } from './stilte/clear-storage.client.ts';
import { stilte } from './stilte/idle.ts';
import { runMachine } from './uitgang/machine.client.ts';
import { leaveKiosk } from './beheer/leave.client.ts';
import { begin, readApparaat } from '../site/tab.ts';
import { isKiosk } from '../site/is-kiosk.ts';
import { keepTab, thisTab } from '../site/this-tab.ts';
import { closeWaysOut } from './uitgang/ways-out.client.ts';

/** Whoever stands at the start screen is a new visitor. The address of the device's own settings is read once. */
function start(): void {
  const apparaat = readApparaat(location.hash, thisTab()?.apparaat);
  history.scrollRestoration = 'manual';
  history.replaceState(null, '', location.pathname);
  clearStorage();
  keepTab({ apparaat, keuzes: begin });
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

/** Whoever opened this page on a device of their own finds the way out; a kiosk that fills its screen does not show it. */
function offerWayOut(): void {
  const link = document.querySelector('.kiosk-uit');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    void leaveKiosk();
  });
}

function startKiosk(): void {
  start();
  tidyWhenQuiet();
  void runMachine();
  closeWaysOut();
  // Staff may set the device while the start screen stands there.
  addEventListener('hashchange', start);
  window.addEventListener('pageshow', ({ persisted }) => persisted && start());
  // A browser that may keep nothing on disk is a kiosk all the same.
  if ('serviceWorker' in navigator) void import('./beheer/keep-new.client.ts').then(({ keepNew }) => keepNew());
}

offerWayOut();
// in-head.js has said so: on somebody's phone this is a page as any other.
if (isKiosk()) startKiosk();
