import { combine, type RouteBestand } from './combine.ts';
import { mijnInhoud, type MijnInhoud } from './mijn-inhoud.ts';
import type { Fragment } from '../wegwijzer/adres/fragment.ts';
import type { WoordenBestand } from './woorden.ts';

/** Why there is no route to show, or which. */
export type Stand =
  /** What it is made of is on its way. */
  | { soort: 'bezig' }
  /** It did not come. */
  | { soort: 'mislukt' }
  /** It is of another version than this page. */
  | { soort: 'andere-versie' }
  /** Nothing was chosen, or nothing of it exists any more: `verloren` has the answers that still do. */
  | { soort: 'leeg'; verloren: string[][] }
  | { soort: 'route'; inhoud: MijnInhoud; verloren: string[][] };

/** What came for a page. */
export interface Gekomen {
  bestand: RouteBestand;
  woorden: WoordenBestand;
}

/**
 * What the page shows.
 * @param mijn what stands in the address
 * @param versie of this page
 * @param gekomen undefined when it did not come
 */
export function standVan(mijn: Fragment, versie: string, gekomen: Gekomen | undefined): Stand {
  if (!choosesSomething(mijn)) return { soort: 'leeg', verloren: [] };
  if (!gekomen) return { soort: 'mislukt' };
  const { bestand, woorden } = gekomen;
  if (woorden.versie !== versie) return { soort: 'andere-versie' };
  const samen = combine(bestand, mijn);
  const { keuzes, verloren } = samen;
  if (keuzes.length === 0) return { soort: 'leeg', verloren };
  return { soort: 'route', inhoud: mijnInhoud(samen, woorden), verloren };
}

/** Whether an address chooses something, if only something that cannot be read. */
export function choosesSomething({ keuzes, onleesbaar }: Fragment): boolean {
  return keuzes.length > 0 || onleesbaar > 0;
}
