import { isKiosk } from './is-kiosk.ts';
import { keepFlag, readFlag } from './tab-flag.ts';

/** Under which name a tab keeps that a gids works in it: nothing of anybody. */
const gidsKey = 'routegids-gids';

/** Whether somebody came in here at a page for gidsen. */
export const isGidsTab = (): boolean => !isKiosk() && readFlag(gidsKey) !== null;

/** From now on a gids works in this tab; never in a kiosk. */
export const markGidsTab = (): void => {
  if (!isKiosk()) keepFlag(gidsKey, '');
};

/** From now on this tab is one as any other. */
export const endGidsTab = (): void => keepFlag(gidsKey, undefined);
