import type { Catalogus } from '../catalogus/catalogus.ts';
import { formatOf } from '../i18n/format.ts';
import type { Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { Voorwaarde } from '../wegwijzer/conditions.ts';
import type { View } from './view.ts';

/**
 * Says for whom a step is, as far as that is not known yet. Of a condition with several values all are said.
 * @returns one sentence
 */
export function alleenAls(view: View, voorwaarde: Voorwaarde): Pieces {
  return view.t('alleen', (taal) => ({ voorwaarde: formatOf(woorden(view.catalogus, voorwaarde, taal), taal) }));
}

function woorden({ kenmerken }: Catalogus, { kenmerk, is }: Voorwaarde, taal: Taal): string[] {
  const waarden = kenmerken.get(kenmerk)?.waarden ?? {};
  return is.flatMap((waarde) => waarden[waarde]?.['alleen-als'][taal] ?? []);
}
