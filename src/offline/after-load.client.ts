import { paths } from '../i18n/paths.ts';
import { isKiosk } from '../site/is-kiosk.ts';
import { mayFetchAhead, mostAhead, type Connection } from './may-fetch-ahead.ts';

/** Lets the service worker in, and fetches the answers of a question before one is chosen. Without it the site just needs a network. */
async function afterLoad(): Promise<void> {
  const first = !navigator.serviceWorker.controller;
  const inPlace = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  await navigator.serviceWorker.register(paths.serviceWorker());
  if (isKiosk()) return;
  // Somebody looked at the start screen once: that makes their own browser no kiosk. The pages of staff belong to none.
  if (!location.pathname.startsWith(paths.kiosk())) navigator.serviceWorker.controller?.postMessage('geen-kiosk');
  if (first) {
    await inPlace;
    // The page that let the worker in came before it, and so did its scripts; those the browser has already.
    for (const address of [location.pathname, ...[...document.scripts].flatMap(({ src }) => src || [])]) await fetch(address);
  }
  if (!mayFetchAhead((navigator as { connection?: Connection }).connection)) return;
  const ahead = [...document.querySelectorAll<HTMLAnchorElement>('.antwoorden a[href*="/wegwijzer/"]')].map(({ pathname }) => pathname);
  // One after the other: whoever answers in the meantime goes first.
  for (const path of [...new Set(ahead)].slice(0, mostAhead)) await fetch(path);
}

afterLoad().catch(() => undefined);
