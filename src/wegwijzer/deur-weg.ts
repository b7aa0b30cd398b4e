import type { Catalogus, NaDeStap, Stapbron } from '../catalogus/catalogus.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import type { DeurNaam } from '../catalogus/schema/na-de-stap.ts';
import { voorzieningMappen } from '../catalogus/schema/voorziening.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import type { RouteData } from './compose-route.ts';
import { naNee, type NaNee } from './na-nee.ts';

/** Where a door of "Hoe ging het?" leads. */
export interface DeurWeg {
  /** Who helps then: a role, or a helpline. A gemeente may not have that role. */
  contact: string;
  /** To print, each with the words of its link; what one shows while one waits has words of its own. */
  papieren: { papier: string; tekst?: NaDeStap['titel'] }[];
  /** `soort/slug` of what tells more. */
  stukken: string[];
  /** Where one can ask after a no, per need. */
  potten: NaNee[];
}

/**
 * Where somebody comes who took this step and chooses this door.
 * @param peildatum today, YYYY-MM-DD
 */
export function deurWeg(
  { papieren }: Pick<Catalogus, 'papieren'>,
  na: NaDeStap,
  data: RouteData,
  entry: Stapbron,
  naam: DeurNaam,
  peildatum: string,
): DeurWeg {
  const deur = na.deuren[naam];
  const extra = isBesluit(entry) ? deur.besluit : undefined;
  const contact = deur.contact?.sleutel ?? (isGestopt(entry, peildatum) ? terugval : entry.feiten.contact.sleutel);
  const wacht = naam === 'niets' && 'wacht-papier' in entry.feiten ? entry.feiten['wacht-papier'] : undefined;
  const telt = (ref: string) => (voorzieningMappen as readonly string[]).includes(ref.slice(0, ref.indexOf('/')));
  return {
    // Who decides on the benefit is not who is asked how it went (promise 12).
    contact: data.gesprekken?.[contact]?.met ?? contact,
    papieren: [...deur.papieren, ...(extra?.papieren ?? []), ...(wacht === undefined ? [] : [{ papier: wacht }])].filter(({ papier }) =>
      papieren.has(papier),
    ),
    stukken: (extra?.stukken ?? []).filter((ref) => ref !== entry.ref),
    potten: naam === 'nee' ? naNee(data, entry.ref, telt, peildatum) : [],
  };
}

/** A government decides on it: then there is a term, and a decision one can disagree with. */
export function isBesluit(entry: Stapbron): boolean {
  return entry.soort === 'regelingen' && entry.woorden.nl.bezwaar !== undefined;
}
