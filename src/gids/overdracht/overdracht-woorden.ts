import type { Catalogus } from '../../catalogus/catalogus.ts';
import { nummerInZin } from '../../catalogus/daarna-in.ts';
import { phoneOf } from '../../catalogus/phone.ts';
import { locales, type Taal } from '../../i18n/locales.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Pieces } from '../../i18n/piece.ts';
import { translate } from '../../i18n/translate.ts';
import { belt, gaatMee, niemand, teDelen } from './overdracht-stand.ts';

const sleutels = [
  'overdrachtKop',
  'overdrachtVan',
  'overdrachtNaar',
  'overdrachtVraag',
  'overdrachtWel',
  'overdrachtNiet',
  'overdrachtZelf',
  'overdrachtBesproken',
  'overdrachtBelt',
  'overdrachtBelDag',
  'overdrachtMee',
  'overdrachtNiemand',
  'overdrachtTerug',
  'overdrachtGoed',
  'overdrachtVrij',
  ...belt,
  ...gaatMee,
  ...niemand,
  ...teDelen,
] as const;

export type OverdrachtSleutel = (typeof sleutels)[number];

/** What the sheet says, in every language of the site: the page does not know beforehand which one the resident reads. */
export type OverdrachtWoorden = Record<OverdrachtSleutel, Pieces>;

/** Somebody of the gemeente to hand over to. */
export interface Mens {
  slug: string;
  naam: string;
  rol: string;
  nummer: string;
}

/** All that the page hands to its script. */
export interface OverdrachtInhoud {
  woorden: OverdrachtWoorden;
  mensen: Mens[];
  talen: { taal: Taal; naam: string; woorden: string }[];
  /** Address of what composing a route takes, which is also its version. */
  route: string;
  versie: string;
  gemeente: string;
  /** YYYY-MM-DD: the day the site was made. */
  peildatum: string;
}

export function overdrachtWoorden(talen: readonly Taal[]): OverdrachtWoorden {
  const pieces = (key: OverdrachtSleutel): Pieces =>
    talen.map((taal) => {
      const text = translate(taal, key);
      return { taal, dir: locales[taal].dir, html: isolate(text, taal), text, mark: true };
    });
  return Object.fromEntries(sleutels.map((key) => [key, pieces(key)])) as OverdrachtWoorden;
}

/** The people of the gemeente, by name. */
export function mensenOm({ contacten, gemeente }: Catalogus): Mens[] {
  return [...contacten.values()]
    .map(({ slug, naam, rol, telefoon }) => ({ slug, naam, rol: rol.nl, nummer: nummerInZin(phoneOf(telefoon, gemeente.voorbeeld), 'nl') }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
