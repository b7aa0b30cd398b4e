import { isKiosk } from './is-kiosk.ts';
import { keepFlag, readFlag } from './tab-flag.ts';

/** Under which name a tab keeps that the two languages of a page have changed places: nothing of anybody. */
const key = 'routegids-gewisseld';

/** Whether the two languages of a page have changed places. */
export const isGewisseld = (): boolean => readFlag(key) !== null;

/** Holds for the next pages of this tab; in a kiosk for this page alone. */
export const keepGewisseld = (gewisseld: boolean): void => {
  if (!gewisseld || !isKiosk()) keepFlag(key, gewisseld ? '' : undefined);
};
