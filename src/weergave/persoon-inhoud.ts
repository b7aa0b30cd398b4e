import type { Contact } from '../catalogus/catalogus.ts';
import type { Openingstijd } from '../catalogus/opening-hours.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { hasWalkIn } from '../agenda/walk-in.ts';
import { formatTalen } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces } from '../i18n/piece.ts';
import { speaksOneOf } from '../wegwijzer/brug.ts';
import { daarnaInhoud } from './daarna-inhoud.ts';
import { belofteInhoud, type BelofteInhoud } from './belofte-inhoud.ts';
import { hourLines, hoursInOrder } from './hour-lines.ts';
import { remembered } from './remembered.ts';
import { nummerVan, type Nummer } from './vaste-woorden.ts';
import type { View } from './view.ts';
import { watUVertelt, type WatUVertelt } from './wat-u-vertelt.ts';
import type { BelKort } from './wie-helpt.ts';

/** A telephone number on a button: "Call 099 …". */
export interface Bel {
  href: string;
  woorden: Pieces;
  /** What is still to be pressed or asked for. */
  daarna?: Pieces;
}

/** When somebody can be reached. */
export interface UrenInhoud {
  /** One line per kind of hour, in order of the week. */
  regels: Pieces[];
  tijden: Openingstijd[];
  /** Dates on which they are away, from today on, YYYY-MM-DD; holidays not counted. */
  dicht: string[];
  /** YYYY-MM-DD: the day this was made. A clock that is years off says nothing about now. */
  vanaf: string;
}

/** All that stands with a person. */
export interface PersoonInhoud {
  slug: string;
  naam: string;
  initialen: string;
  /** Their own page. */
  href: string;
  /** "Bel Fatma": what to do, as a heading. */
  kop: Pieces;
  /** Asks them whether something that is past its date still holds. */
  klopt: Pieces;
  rol: Pieces;
  helptMet: Pieces;
  bel: Bel;
  /** The same in a line: the name and the number. */
  kort: BelKort;
  spreekt: Pieces;
  uren: UrenInhoud;
  /** A file for the calendar of a phone, where one can walk in. */
  agenda?: { href: string; woorden: Pieces };
  plek?: {
    adres: string;
    binnen: Pieces;
    aparteKamer: boolean;
    /** There is somebody at the door day and night. */
    dagEnNacht?: Pieces;
  };
  kan: Pieces[];
  /** What they do with what one tells them. */
  vertelt: WatUVertelt;
  /** What was promised for their role, while it holds. */
  belofte?: BelofteInhoud;
  /** Who replaces them. */
  vervanger?: Nummer & {
    woorden: Pieces;
    /** Which languages they speak, where the reader's is not among them. */
    spreekt?: Pieces;
  };
}

/**
 * A person as a page shows them.
 * @param peildatum today, YYYY-MM-DD
 */
export function persoonInhoud(view: View, contact: Contact, peildatum: string): PersoonInhoud {
  return remembered(view.catalogus, `persoon ${view.w} ${contact.slug} ${peildatum}`, () => {
    const { gemeente } = view.catalogus;
    const phone = phoneOf(contact.telefoon, gemeente.voorbeeld);
    const { href, text: nummer } = phone;
    const daarna = daarnaInhoud(view, phone);
    const vervanger = vervangerIn(view, contact);
    const belofte = belofteInhoud(view, contact, peildatum);
    return {
      slug: contact.slug,
      naam: contact.naam,
      initialen: contact.naam
        .split(/\s+/)
        .slice(0, 2)
        .map((part) => part[0])
        .join(''),
      href: paths.mensen(view.w, contact.slug),
      kop: view.t('belNaam', () => ({ naam: contact.naam })),
      klopt: view.t('verlopen', () => ({ wie: contact.naam })),
      rol: view.m(contact.rol),
      helptMet: view.m(contact['helpt-met']),
      bel: { href, woorden: view.t('bel', () => ({ nummer })), ...daarna },
      kort: { naam: [view.naam(contact.naam)], href, nummer, ...daarna },
      spreekt: spreektIn(view, contact),
      uren: urenInhoud(view, contact, peildatum),
      ...(hasWalkIn(contact, peildatum) ? { agenda: { href: paths.agenda(view.w, contact.slug), woorden: view.t('agenda') } } : {}),
      ...(contact.plek
        ? {
            plek: {
              adres: `${contact.plek.naam}, ${contact.plek.adres}`,
              binnen: view.m(contact.plek.binnen),
              aparteKamer: contact.plek['aparte-kamer'],
              ...(contact.plek['dag-en-nacht']
                ? { dagEnNacht: view.t('dagEnNacht', () => ({ plek: `${contact.plek?.naam}, ${contact.plek?.adres}` })) }
                : {}),
            },
          }
        : {}),
      kan: contact.kan.map((kan) => view.t(kan, () => (contact['hij-of-zij'] ? { context: contact['hij-of-zij'] } : {}))),
      vertelt: watUVertelt(view, contact),
      ...(belofte ? { belofte } : {}),
      ...(vervanger
        ? {
            vervanger: {
              ...nummerVan(view, vervanger.naam, vervanger.telefoon),
              woorden: view.t('nietBereikt', () => ({ naam: vervanger.naam })),
              ...(speaksOneOf(vervanger, view.talen) ? {} : { spreekt: spreektIn(view, vervanger) }),
            },
          }
        : {}),
    };
  });
}

/** "Spreekt Nederlands en Turks". */
function spreektIn(view: View, { talen }: Contact): Pieces {
  return view.t('spreekt', (taal) => ({
    talen: formatTalen(talen, taal),
  }));
}

/**
 * Who replaces somebody, for this reader: the one they named when those two share a language, else somebody of their role
 * who does, else the one they named.
 */
function vervangerIn({ catalogus: { gemeente, contacten }, talen }: View, contact: Contact): Contact | undefined {
  const named = contacten.get(contact.vervanger);
  if (named && speaksOneOf(named, talen)) return named;
  const others = Object.values(gemeente.rollen)
    .filter((slugs) => slugs.includes(contact.slug))
    .flat()
    .flatMap((slug) => (slug === contact.slug ? [] : (contacten.get(slug) ?? [])));
  return others.find((one) => speaksOneOf(one, talen)) ?? named;
}

function urenInhoud(view: View, contact: Contact, peildatum: string): UrenInhoud {
  const tijden = hoursInOrder(contact);
  const lines = view.talen.map((taal) => hourLines(contact, taal));
  return {
    regels: tijden.map((_, index) =>
      view.talen.map((taal, at) => ({ taal, dir: locales[taal].dir, mark: view.tweetalig, text: '', html: lines[at]?.[index] ?? '' })),
    ),
    tijden,
    dicht: contact.dicht.filter((datum) => datum >= peildatum),
    vanaf: peildatum,
  };
}
