import { isKiosk } from './this-tab.ts';

/** Under which name a tab keeps which of two languages comes first: nothing of anybody, and gone with the tab. */
const key = 'routegids-eerst';

/** Storage that a browser refuses holds nothing. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Which of the two languages of a page comes first: that of the address, or the other. */
export const eersteTaal = (): 'hoofd' | 'naast' => (typeof attempt(() => sessionStorage.getItem(key)) === 'string' ? 'naast' : 'hoofd');

/** Holds for the next pages of this tab; in a kiosk for this page alone. */
export const keepEersteTaal = (taal: 'hoofd' | 'naast'): void =>
  attempt(() => {
    if (taal === 'hoofd') sessionStorage.removeItem(key);
    else if (!isKiosk()) sessionStorage.setItem(key, '');
  });
