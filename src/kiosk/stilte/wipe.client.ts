import { paths } from '../../i18n/paths.ts';
import { clearStorage } from './clear-storage.client.ts';
import { forget, readTab, writeTab } from '../../site/tab.ts';

/** Told to the document when the visit ends: whatever still waits or counts must stop. */
export const wiped = 'kiosk-leeg';

/**
 * Ends the visit on a kiosk: what was chosen, typed and spoken is gone, and the start screen stands there.
 * The page itself is replaced, so that it is no step in the history either.
 */
export function wipe(): void {
  const tab = readTab(window.name);
  if (!tab) return;
  window.name = writeTab(forget(tab));
  document.dispatchEvent(new Event(wiped));
  (window as Partial<typeof window>).speechSynthesis?.cancel();
  clearStorage();
  document.title = '';
  document.body.replaceChildren();
  location.replace(paths.kiosk());
}
