import { tabKey } from './is-kiosk.ts';
import { keepFlag, readFlag } from './tab-flag.ts';
import { readTab, writeTab, type KioskTab } from './tab.ts';

/** What this tab knows of itself; undefined when it is no kiosk. */
export const thisTab = (): KioskTab | undefined => readTab(readFlag(tabKey));

/** From now on this tab is a kiosk that knows this. */
export const keepTab = (tab: KioskTab): void => keepFlag(tabKey, writeTab(tab));

/** From now on this tab is one as any other. */
export const endKiosk = (): void => keepFlag(tabKey, undefined);
