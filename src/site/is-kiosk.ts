import { readFlag } from './tab-flag.ts';

/** Under which name a kiosk tab keeps what it knows of itself. */
export const tabKey = 'routegids-kiosk';

/** Whether this tab is in kiosk mode: all that a page on a phone asks. What it knows is in this-tab.ts. */
export const isKiosk = (): boolean => readFlag(tabKey) !== null;
