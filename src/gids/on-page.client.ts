import { isGidsTab, markGidsTab } from '../site/gids-tab.ts';

/**
 * On every page: who came in at a page for gidsen finds the way back in the header. What that takes, and what their own
 * pages do, comes only there; those pages need no script of their own to ask for it.
 */
const { voorGids } = document.documentElement.dataset;
if (voorGids !== undefined) {
  markGidsTab();
  // A page whose island is a part of it says so there.
  const naam = document.querySelector<HTMLElement>('[data-gids-script]')?.dataset['gidsScript'];
  if (naam === 'aanpakken') void import('./aanpakken/aanpakken.client.tsx');
  if (naam === 'print') void import('./print/printcentrum.client.tsx');
  if (naam === 'aanvragen') void import('./aanvragen/aanvragen.client.ts');
  if (naam === 'niet-gevonden') void import('./niet-gevonden/niet-gevonden.client.tsx');
  if (voorGids === 'snel') void import('./snel/snel.client.tsx');
  if (voorGids === 'overdracht') void import('./overdracht/overdracht.client.tsx');
  if (voorGids === 'avond') void import('./print-button.client.ts').then(({ showPrintButton }) => showPrintButton());
} else if (isGidsTab()) void import('./in-header.client.ts');
