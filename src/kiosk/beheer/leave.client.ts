import { paths } from '../../i18n/paths.ts';
import { removeMark } from '../../offline/kiosk-mark.ts';
import { endKiosk } from '../../site/this-tab.ts';

/** Takes this tab out of kiosk mode: for staff alone, so no page of a visitor may offer it. */
export async function leaveKiosk(): Promise<void> {
  endKiosk();
  // A browser that may keep nothing has no mark.
  if ('caches' in window) await removeMark().catch(() => undefined);
  location.replace(paths.welkom());
}
