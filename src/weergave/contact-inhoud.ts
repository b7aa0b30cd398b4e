import type { Hulplijn } from '../catalogus/catalogus.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { locales } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { persoonInhoud, type Bel, type PersoonInhoud } from './persoon-inhoud.ts';
import { remembered } from './remembered.ts';
import type { View } from './view.ts';

/** A national line: what for, its number, hours and costs. */
export interface LijnInhoud {
  naam: Pieces;
  waarvoor: Pieces;
  bel: Bel;
  tijden: Pieces;
  kosten: Pieces;
}

/** Who helps. Where every wijk has its own person, all of them stand there and the reader opens theirs. */
export type ContactInhoud =
  | { soort: 'lijn'; lijn: LijnInhoud }
  | { soort: 'persoon'; persoon: PersoonInhoud }
  | { soort: 'wijken'; keuzes: { waar: Pieces; persoon: PersoonInhoud }[] };

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
    const { gemeente } = view.catalogus;
    return {
      soort: 'wijken',
      keuzes: keuze.mensen.map((mens) => ({
        waar:
          mens.wijken.length === 0
            ? view.t('heleGemeente', () => ({ gemeente: gemeente.naam }))
            : view.t('inWijk', (taal) => ({
                wijk: mens.wijken.map((wijk) => gemeente.wijken[wijk]?.[taal] ?? wijk).join(locales[taal].komma),
              })),
        persoon: persoonInhoud(view, mens, peildatum),
      })),
    };
  });
}

/** A national line as a page shows it. */
export function lijnInhoud(view: View, { naam, waarvoor, nummer, tijden, kosten }: Hulplijn): LijnInhoud {
  const { href, text } = phoneOf(nummer, false);
  return {
    naam: view.m(naam),
    waarvoor: view.m(waarvoor),
    bel: { href, woorden: view.t('bel', () => ({ nummer: text })) },
    tijden: view.m(tijden),
    kosten: view.t(kosten),
  };
}
