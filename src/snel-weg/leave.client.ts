import { isKiosk } from '../site/is-kiosk.ts';

/**
 * Leaves the page at once: it is blank before anything else happens, and the neutral site takes its place in the
 * history. Should that site be slow, the address bar no longer shows where one was.
 * @param naar address of the neutral site; a kiosk forgets the visit and shows its start screen instead
 * @param begin address that the bar shows meanwhile
 */
export function leave(naar: string, begin: string): void {
  document.body.replaceChildren();
  document.title = '';
  // Whatever speaks or plays ends as it does when the page goes; that may still take a while.
  window.dispatchEvent(new Event('pagehide'));
  window.speechSynthesis?.cancel();
  history.replaceState(null, '', begin);
  if (!isKiosk()) {
    location.replace(naar);
    return;
  }
  void import('../kiosk/stilte/wipe.client.ts').then(
    ({ wipe }) => wipe(),
    () => location.replace(begin),
  );
}

/** Follows a link within the site so that this page is no step in the history. */
export function followByReplace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.target !== '' || !link.pathname.endsWith('/') || link.origin !== location.origin) return;
  event.preventDefault();
  location.replace(link.href);
}
