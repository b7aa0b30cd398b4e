import { paths } from '../i18n/paths.ts';
import { forget, readTab, writeTab } from './tab.ts';

/**
 * Ends the visit on a kiosk: what was chosen, typed and spoken is gone, and the start screen stands there.
 * The page itself is replaced, so that it is no step in the history either.
 */
export function wipe(): void {
  const tab = readTab(window.name);
  if (!tab) return;
  window.name = writeTab(forget(tab));
  window.speechSynthesis?.cancel();
  document.body.replaceChildren();
  location.replace(paths.kiosk());
}
