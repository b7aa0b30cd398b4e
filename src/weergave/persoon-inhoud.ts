import type { Contact } from '../catalogus/catalogus.ts';
import { feestdagen } from '../catalogus/feestdagen.ts';
import type { Openingstijd } from '../catalogus/opening-hours.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { hasWalkIn } from '../agenda/walk-in.ts';
import { formatLijst, formatTaal } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces } from '../i18n/piece.ts';
import { hourLines, hoursInOrder } from './hour-lines.ts';
import { remembered } from './remembered.ts';
import { nummerVan, type Nummer } from './vaste-woorden.ts';
import type { View } from './view.ts';

/** A telephone number on a button: "Call 099 …". */
export interface Bel {
  href: string;
  woorden: Pieces;
}

/** When somebody can be reached. */
export interface UrenInhoud {
  /** One line per kind of hour, in order of the week. */
  regels: Pieces[];
  tijden: Openingstijd[];
  /** Dates on which they are away, from today on, YYYY-MM-DD. */
  dicht: string[];
}

/** All that stands with a person. */
export interface PersoonInhoud {
  slug: string;
  naam: string;
  initialen: string;
  /** Their own page. */
  href: string;
  rol: Pieces;
  helptMet: Pieces;
  bel: Bel;
  spreekt: Pieces;
  /** Speaks the language of the reader. */
  verstaat: boolean;
  uren: UrenInhoud;
  /** A file for the calendar of a phone, where one can walk in. */
  agenda?: { href: string; woorden: Pieces };
  plek?: { adres: string; binnen: Pieces; aparteKamer: boolean };
  kan: Pieces[];
  /** Who replaces them. */
  vervanger?: Nummer & { woorden: Pieces };
}

/**
 * A person as a page shows them.
 * @param peildatum today, YYYY-MM-DD
 */
export function persoonInhoud(view: View, contact: Contact, peildatum: string): PersoonInhoud {
  return remembered(view.catalogus, `persoon ${view.w} ${contact.slug} ${peildatum}`, () => {
    const { gemeente, contacten } = view.catalogus;
    const { href, text: nummer } = phoneOf(contact.telefoon, gemeente.voorbeeld);
    const vervanger = contacten.get(contact.vervanger);
    return {
      slug: contact.slug,
      naam: contact.naam,
      initialen: contact.naam
        .split(/\s+/)
        .slice(0, 2)
        .map((part) => part[0])
        .join(''),
      href: paths.mensen(view.w, contact.slug),
      rol: view.m(contact.rol),
      helptMet: view.m(contact['helpt-met']),
      bel: { href, woorden: view.t('bel', () => ({ nummer })) },
      spreekt: view.t('spreekt', (taal) => ({
        talen: formatLijst(
          contact.talen.map((code) => formatTaal(code, taal)),
          taal,
        ),
      })),
      verstaat: contact.talen.includes(view.hoofd),
      uren: urenInhoud(view, contact, peildatum),
      ...(hasWalkIn(contact, peildatum) ? { agenda: { href: paths.agenda(view.w, contact.slug), woorden: view.t('agenda') } } : {}),
      ...(contact.plek
        ? {
            plek: {
              adres: `${contact.plek.naam}, ${contact.plek.adres}`,
              binnen: view.m(contact.plek.binnen),
              aparteKamer: contact.plek['aparte-kamer'],
            },
          }
        : {}),
      kan: contact.kan.map((kan) => view.t(kan, () => (contact['hij-of-zij'] ? { context: contact['hij-of-zij'] } : {}))),
      ...(vervanger
        ? {
            vervanger: {
              ...nummerVan(view, vervanger.naam, vervanger.telefoon),
              woorden: view.t('nietBereikt', () => ({ naam: vervanger.naam })),
            },
          }
        : {}),
    };
  });
}

function urenInhoud(view: View, contact: Contact, peildatum: string): UrenInhoud {
  const year = Number(peildatum.slice(0, 4));
  const tijden = hoursInOrder(contact);
  const lines = view.talen.map((taal) => hourLines(contact, taal));
  return {
    regels: tijden.map((_, index) =>
      view.talen.map((taal, at) => ({ taal, dir: locales[taal].dir, mark: view.tweetalig, text: '', html: lines[at]?.[index] ?? '' })),
    ),
    tijden,
    dicht: [...feestdagen(year), ...feestdagen(year + 1), ...contact.dicht].filter((datum) => datum >= peildatum),
  };
}
