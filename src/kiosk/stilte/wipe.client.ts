import { paths } from '../../i18n/paths.ts';
import { clearStorage } from './clear-storage.client.ts';
import { forget } from '../../site/tab.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';

/** Told to the document when the visit ends: whatever still waits or counts must stop. */
export const wiped = 'kiosk-leeg';

/**
 * Ends the visit on a kiosk: what was chosen, typed and spoken is gone, and the start screen stands there.
 * The page itself is replaced, so that it is no step in the history either.
 */
export function wipe(): void {
  const tab = thisTab();
  if (!tab) return;
  document.dispatchEvent(new Event(wiped));
  (window as Partial<typeof window>).speechSynthesis?.cancel();
  clearStorage();
  keepTab(forget(tab));
  document.title = '';
  document.body.replaceChildren();
  // The start screen must not learn from which page it was reached, as it would from document.referrer.
  history.replaceState(null, '', paths.welkom());
  location.replace(paths.kiosk());
}
