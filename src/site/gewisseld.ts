import { isKiosk } from './this-tab.ts';

/** Under which name a tab keeps that the two languages of a page have changed places: nothing of anybody, and gone with the tab. */
const key = 'routegids-gewisseld';

/** Storage that a browser refuses holds nothing. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether the two languages of a page have changed places. */
export const isGewisseld = (): boolean => typeof attempt(() => sessionStorage.getItem(key)) === 'string';

/** Holds for the next pages of this tab; in a kiosk for this page alone. */
export const keepGewisseld = (gewisseld: boolean): void =>
  attempt(() => {
    if (!gewisseld) sessionStorage.removeItem(key);
    else if (!isKiosk()) sessionStorage.setItem(key, '');
  });
