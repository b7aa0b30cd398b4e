import type { Contact, Hulplijn } from '../catalogus/catalogus.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { formatDatum } from '../i18n/format.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { gesprekkenVan } from '../wegwijzer/gespreksweg.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { daarnaInhoud } from './daarna-inhoud.ts';
import { persoonInhoud, type Bel, type PersoonInhoud } from './persoon-inhoud.ts';
import { remembered } from './remembered.ts';
import type { View } from './view.ts';
import type { BelKort } from './wie-helpt.ts';

/** A national line: what for, its number, hours and costs. */
export interface LijnInhoud {
  naam: Pieces;
  /** Asks them whether something that is past its date still holds. */
  klopt: Pieces;
  waarvoor: Pieces;
  bel: Bel;
  /** The same in a line: the name and the number. */
  kort: BelKort;
  tijden: Pieces;
  kosten: Pieces;
  /** Whether a name is needed, where the line says so itself. */
  zonderNaam?: Pieces;
}

/** A person, and where they are for. */
export interface WijkKeuze {
  waar: Pieces;
  persoon: PersoonInhoud;
}

/**
 * Who helps. Where every wijk has its own person, one of them stands open: who speaks the language of the page; the
 * reader opens another.
 */
export type ContactInhoud =
  | { soort: 'lijn'; lijn: LijnInhoud }
  | { soort: 'persoon'; persoon: PersoonInhoud }
  | { soort: 'wijken'; eerst: WijkKeuze; keuzes: WijkKeuze[] };

/**
 * Who is behind a contact, as a page shows it.
 * @param peildatum today, YYYY-MM-DD
 * @throws when nobody is there: the check says so before any page is made
 */
export function contactInhoud(view: View, contact: string, peildatum: string): ContactInhoud {
  return remembered(view.catalogus, `contact ${view.w} ${contact} ${peildatum}`, () => {
    const keuze = resolveContact(view.catalogus, contact);
    if (!keuze) throw new Error(`Nobody for ${contact}`);
    if (keuze.soort === 'hulplijn') return { soort: 'lijn', lijn: lijnInhoud(view, keuze.hulplijn) };
    const [first, ...others] = keuze.mensen;
    if (first && others.length === 0) return { soort: 'persoon', persoon: persoonInhoud(view, first, peildatum) };
    const weg = gesprekkenVan(view.catalogus, contact, view.talen)?.weg;
    const open = (weg?.soort === 'brug' ? weg.bij : weg?.wie)?.slug;
    const eerst = keuze.mensen.find(({ slug }) => slug === open) ?? first;
    if (!eerst) throw new Error(`Nobody for ${contact}`);
    return {
      soort: 'wijken',
      eerst: wijkKeuze(view, eerst, peildatum),
      keuzes: keuze.mensen.filter((mens) => mens !== eerst).map((mens) => wijkKeuze(view, mens, peildatum)),
    };
  });
}

/** A person, with where they are for in the words of the reader. */
export function wijkKeuze(view: View, mens: Contact, peildatum: string): WijkKeuze {
  const { gemeente } = view.catalogus;
  return {
    waar:
      mens.wijken.length === 0
        ? view.t('heleGemeente', () => ({ gemeente: gemeente.naam }))
        : view.t('inWijk', (taal) => ({
            wijk: mens.wijken.map((wijk) => gemeente.wijken[wijk]?.[taal] ?? wijk).join(locales[taal].komma),
          })),
    persoon: persoonInhoud(view, mens, peildatum),
  };
}

/**
 * How old a national line is that nobody looked at again in time (promise 6), for where it stands by itself.
 * @param peildatum today, YYYY-MM-DD
 */
export function lijnOud(view: View, lijn: Hulplijn, peildatum: string): { p: Pieces; nakijkenVoor: string | undefined } {
  const datum = (taal: Taal) => ({ datum: formatDatum(lijn.nagekeken, taal) });
  // In danger nobody is sent elsewhere.
  const p = lijn.overal
    ? view.t('lijnOud', datum)
    : view.t('lijnOudAnders', (taal) => ({ ...datum(taal), wie: translate(taal, 'uwGids') }));
  return { p, nakijkenVoor: lijn['nakijken-voor'] <= peildatum ? undefined : lijn['nakijken-voor'] };
}

/** A national line as a page shows it. */
export function lijnInhoud(view: View, { naam, waarvoor, nummer, tijden, kosten, 'zonder-naam': zonderNaam }: Hulplijn): LijnInhoud {
  const phone = phoneOf(nummer, false);
  const { href, text } = phone;
  const daarna = daarnaInhoud(view, phone);
  return {
    naam: view.m(naam),
    klopt: view.t('verlopen', (taal) => ({ wie: naam[taal] })),
    waarvoor: view.m(waarvoor),
    bel: { href, woorden: view.t('bel', () => ({ nummer: text })), ...daarna },
    kort: { naam: view.m(naam), href, nummer: text, ...daarna },
    tijden: view.m(tijden),
    kosten: view.t(kosten),
    ...(zonderNaam ? { zonderNaam: view.t(zonderNaam.mag ? 'zonder-naam-ja' : 'zonder-naam-nee') } : {}),
  };
}
