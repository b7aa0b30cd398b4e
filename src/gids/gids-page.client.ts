import { backOfGids } from './came-from-gids.ts';

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

/** Starts what a page for gidsen does; it need not load that itself. */
export function startGidsPage(): void {
  const from = backOfGids(document.referrer, location.origin);
  if (from !== undefined) document.querySelector('a.terug')?.setAttribute('href', from);
  void scripts[document.querySelector<HTMLElement>('[data-gids-script]')?.dataset['gidsScript'] ?? '']?.();
}
