import { isGidsTab, markGidsTab } from '../site/gids-tab.ts';

/**
 * On every page: who came in at a page for gidsen finds the way back in the header. What that takes, and what their own
 * pages do, comes only there; those pages need no script of their own to ask for it.
 */
if (document.documentElement.dataset['voorGids'] !== undefined) {
  markGidsTab();
  void import('./gids-page.client.ts').then(({ startGidsPage }) => startGidsPage());
} else if (isGidsTab()) void import('./in-header.client.ts');
