import { readTab, writeTab, type KioskTab } from './tab.ts';

/**
 * Under which name a kiosk tab keeps what it knows of itself: in the storage of this tab and this site. No other site can
 * read or write there, as any can the name of a window; it is sent to nobody, and goes with the tab.
 */
export const tabKey = 'routegids-kiosk';

/** Storage that a browser refuses holds nothing: there a tab is no kiosk. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether this tab is in kiosk mode. */
export const isKiosk = (): boolean => attempt(() => sessionStorage.getItem(tabKey) !== null) ?? false;

/** What this tab knows of itself; undefined when it is no kiosk. */
export const thisTab = (): KioskTab | undefined => attempt(() => readTab(sessionStorage.getItem(tabKey)));

/** From now on this tab is a kiosk that knows this. */
export const keepTab = (tab: KioskTab): void => attempt(() => sessionStorage.setItem(tabKey, writeTab(tab)));

/** From now on this tab is one as any other. */
export const endKiosk = (): void => attempt(() => sessionStorage.removeItem(tabKey));
