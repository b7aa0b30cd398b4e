import { stapbronnen, type Catalogus, type Voorziening } from '../../catalogus/catalogus.ts';
import { voorzieningMappen } from '../../catalogus/schema/voorziening.ts';
import { isGestopt } from '../../catalogus/verloopt-op.ts';

/** Something a gids applies for, alone for somebody or together with them. */
export interface Aanvraag {
  entry: Voorziening;
  /** Whether the gidsen of this gemeente are registered already; it matters where only an organisation may apply. */
  aangemeld: boolean;
  /** What it helps with, as sentences. */
  bij: string[];
}

/** What a gids may apply for: first what nobody else can, and of those what is arranged already. */
export function aanvragen(catalogus: Catalogus, peildatum: string): { alleen: Aanvraag[]; samen: Aanvraag[] } {
  const rows = stapbronnen(catalogus)
    .filter((entry): entry is Voorziening => (voorzieningMappen as readonly string[]).includes(entry.soort))
    .filter((entry) => !isGestopt(entry, peildatum))
    .map((entry): Aanvraag => ({
      entry,
      aangemeld: catalogus.gemeente.aangemeld.includes(entry.ref),
      bij: entry.feiten['helpt-bij'].flatMap(({ behoefte }) => catalogus.behoeften.get(behoefte)?.label.nl ?? []),
    }))
    .sort((a, b) => a.entry.woorden.nl.naam.localeCompare(b.entry.woorden.nl.naam, 'nl'));
  const who = (wie: string) => rows.filter(({ entry }) => entry.feiten['wie-vraagt-aan'] === wie);
  return {
    alleen: who('alleen-via-intermediair').sort((a, b) => Number(b.aangemeld) - Number(a.aangemeld)),
    samen: who('samen'),
  };
}
