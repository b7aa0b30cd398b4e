import { isGidsTab, markGidsTab } from '../site/gids-tab.ts';

/** What a page for gidsen does with a script, by the name it gives in its island. */
const scripts: Record<string, () => Promise<unknown>> = {
  aanpakken: () => import('./aanpakken/aanpakken.client.tsx'),
  aanvragen: () => import('./aanvragen/aanvragen.client.ts'),
  avond: async () => (await import('./print-button.client.ts')).showPrintButton(),
  'niet-gevonden': () => import('./niet-gevonden/niet-gevonden.client.tsx'),
  overdracht: () => import('./overdracht/overdracht.client.tsx'),
  print: () => import('./print/printcentrum.client.tsx'),
  snel: () => import('./snel/snel.client.tsx'),
};

/**
 * On every page: who came in at a page for gidsen finds the way back in the header. What that takes, and what their own
 * pages do, comes only there; those pages need no script of their own to ask for it.
 */
if (document.documentElement.dataset['voorGids'] !== undefined) {
  markGidsTab();
  void import('./back-on-gids-page.client.ts');
  void scripts[document.querySelector<HTMLElement>('[data-gids-script]')?.dataset['gidsScript'] ?? '']?.();
} else if (isGidsTab()) void import('./in-header.client.ts');
