import { phoneOf } from '../catalogus/phone.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { daarnaInhoud } from './daarna-inhoud.ts';
import { soortKeys } from './hour-lines.ts';
import { remembered } from './remembered.ts';
import type { View } from './view.ts';

/** Headings and short lines that stand in any step and with any person. */
const sleutels = [
  'andereWijk',
  'aparteKamer',
  'daarna',
  'geenAntwoord',
  'geenAparteKamer',
  'gestopt',
  'iemandInUwWijk',
  'meerLezen',
  'neemMee',
  'neemMeeNiets',
  'geefKopie',
  'termijn',
  'uitkering',
  'vasteContact',
  'voorDatum',
  'vraagOok',
  'wanneerWaar',
  'zeg',
] as const;

/** Words for "can be reached now", in one language. `%t` is a time, `%d` a weekday with its date. */
export interface NuOpenWoorden {
  taal: Taal;
  dir: 'ltr' | 'rtl';
  open: string;
  altijd: string;
  weer: string;
  vandaag: string;
  morgen: string;
  gesloten: string;
  /** What a kind of hour is called, as JSON. */
  soorten: string;
}

/** What is the same in every step and with every person of a weergave. */
export interface Woorden extends Record<(typeof sleutels)[number], Pieces> {
  nuOpen: NuOpenWoorden[];
  /** Between a name and what somebody does. */
  komma: string;
  /** Whom to phone once a step is past its date. */
  gidsen: Nummer[];
}

/** A person with their number and nothing else. */
export interface Nummer {
  naam: string;
  href: string;
  nummer: string;
  /** What is still to be pressed or asked for. */
  daarna?: Pieces;
}

/** The fixed words of a weergave, as data. */
export function vasteWoorden(view: View): Woorden {
  return remembered(view.catalogus, `woorden ${view.w}`, () => {
    const gids = resolveContact(view.catalogus, terugval);
    return {
      ...(Object.fromEntries(sleutels.map((key) => [key, view.t(key)])) as Record<(typeof sleutels)[number], Pieces>),
      nuOpen: view.talen.map((taal) => ({
        taal,
        dir: locales[taal].dir,
        open: translate(taal, 'nuOpen', { tijd: '%t' }),
        altijd: translate(taal, 'nuOpenAltijd'),
        weer: translate(taal, 'nuDicht', { dag: '%d', tijd: '%t' }),
        vandaag: translate(taal, 'nuDichtVandaag', { tijd: '%t' }),
        morgen: translate(taal, 'nuDichtMorgen', { tijd: '%t' }),
        gesloten: translate(taal, 'nuDichtLang'),
        soorten: JSON.stringify(Object.fromEntries(Object.entries(soortKeys).map(([soort, key]) => [soort, translate(taal, key)]))),
      })),
      komma: locales[view.hoofd].komma,
      gidsen: gids?.soort === 'mensen' ? gids.mensen.map(({ naam, telefoon }) => nummerVan(view, naam, telefoon)) : [],
    };
  });
}

/**
 * A name with a telephone number.
 * @throws when it is no number: the check says so before any page is made
 */
export function nummerVan(view: View, naam: string, telefoon: string): Nummer {
  const phone = phoneOf(telefoon, view.catalogus.gemeente.voorbeeld);
  return { naam, href: phone.href, nummer: phone.text, ...daarnaInhoud(view, phone) };
}
