import { isGidsTab, markGidsTab } from '../site/gids-tab.ts';

/** On every page: who came in at a page for gidsen finds the way back in the header. What it takes comes only for them. */
if (document.documentElement.dataset['voorGids'] !== undefined) markGidsTab();
if (isGidsTab()) void import('./in-header.client.ts');
