import { isKiosk } from './this-tab.ts';

/** Under which name a tab keeps that a gids works in it: nothing of anybody, and gone with the tab. */
const gidsKey = 'routegids-gids';

/** Storage that a browser refuses holds nothing. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether somebody came in here at a page for gidsen. */
export const isGidsTab = (): boolean => attempt(() => !isKiosk() && sessionStorage.getItem(gidsKey) !== null) ?? false;

/** From now on a gids works in this tab; never in a kiosk. */
export const markGidsTab = (): void =>
  attempt(() => {
    if (!isKiosk()) sessionStorage.setItem(gidsKey, '');
  });

/** From now on this tab is one as any other. */
export const endGidsTab = (): void => attempt(() => sessionStorage.removeItem(gidsKey));
