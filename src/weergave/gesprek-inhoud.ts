import type { Openingstijd } from '../catalogus/opening-hours.ts';
import { formatTaal, formatTalen } from '../i18n/format.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import type { Gespreksweg, Reden } from '../wegwijzer/brug.ts';
import { gesprekkenVan } from '../wegwijzer/gespreksweg.ts';
import type { Invaller } from '../wegwijzer/invallers.ts';
import { naastInhoud, type NaastInhoud } from './naast-inhoud.ts';
import { contactInhoud, wijkKeuze, type ContactInhoud, type WijkKeuze } from './contact-inhoud.ts';
import { hoursInOrder } from './hour-lines.ts';
import { persoonInhoud, type PersoonInhoud } from './persoon-inhoud.ts';
import { remembered } from './remembered.ts';
import { naamVan, zegOpen } from './zeg-open.ts';
import { nummerVan, type Nummer } from './vaste-woorden.ts';
import { personOf } from './person-of.ts';
import type { View } from './view.ts';

/** Somebody calls along: because they speak the language of the reader, or because the other decides on the benefit. */
export interface BrugInhoud {
  persoon: PersoonInhoud;
  /** "Bel Samira": the step, as a heading. */
  kop: Pieces;
  /** Why, and what they do, in a sentence or two. */
  uitleg: Pieces;
  /** What to say to them: of a step in a route the need is filled in, see fillBehoefte. */
  zeg: Pieces;
  /** At a later step, when they were phoned already: "Ook hierover belt Samira met u mee." */
  ook: Pieces;
  /** Others who could do the same, each for their wijk: the reader opens theirs. */
  anderen: WijkKeuze[];
  /** On the fold with the contact themself: "Ik bel zelf naar Fatma". */
  zelf: Pieces;
}

/** Nobody understands the reader by themself: the Dutch way. */
export interface TolkInhoud {
  /** Above the Dutch sentence. */
  kop: Pieces;
  /** The question for an interpreter, in Dutch and then in the languages of the page. */
  vraag: Pieces;
  /** Lets the device say it, where it has a Dutch voice. */
  knop: Pieces;
  /** Whoever answers speaks no Dutch either. */
  spreektNiet?: Pieces;
}

/** Somebody to phone when the first person cannot be reached. */
export interface InvallerInhoud extends Nummer {
  /** "Niet bereikt? Bel Ingrid:" */
  woorden: Pieces;
  /** Which languages they speak, where the reader's is not among them. */
  spreekt?: Pieces;
  tijden: Openingstijd[];
  /** Dates on which they are away, from today on, YYYY-MM-DD; holidays not counted. */
  dicht: string[];
}

/** How a reader talks to whoever helps with a step. */
export interface GesprekInhoud {
  /** Who helps. */
  contact: ContactInhoud;
  /** Who calls along: then they are phoned first. */
  brug?: BrugInhoud;
  /** Where whoever helps does not speak the language of the page. */
  tolk?: TolkInhoud;
  /** Best first. */
  invallers: InvallerInhoud[];
  /** Who goes along or comes home, where the first person does not: nobody promises what nobody does. */
  naast: NaastInhoud[];
}

/**
 * The conversation of a step, as a page shows it.
 * @param contact a role of the gemeente, or `hulplijn:naam`
 * @param peildatum today, YYYY-MM-DD
 * @throws when nobody is there: the check says so before any page is made
 */
export function gesprekInhoud(view: View, contact: string, peildatum: string): GesprekInhoud {
  return remembered(view.catalogus, `gesprek ${view.w} ${contact} ${peildatum}`, () => {
    const gesprekken = gesprekkenVan(view.catalogus, contact, view.talen);
    if (!gesprekken) throw new Error(`Nobody for ${contact}`);
    const { weg, invallers, naast } = gesprekken;
    const tolk = tolkInhoud(view, weg);
    return {
      contact: contactInhoud(view, contact, peildatum),
      ...(weg.soort === 'brug' ? { brug: brugInhoud(view, contact, weg, peildatum) } : {}),
      ...(tolk ? { tolk } : {}),
      invallers: invallers.map((invaller) => invallerInhoud(view, invaller, peildatum)),
      naast: naastInhoud(view, contact, weg, naast),
    };
  });
}

function brugInhoud(
  view: View,
  contact: string,
  { kan, wie, bij, waarom, anderen }: Gespreksweg & { soort: 'brug' },
  peildatum: string,
): BrugInhoud {
  const persoon = personOf(view, wie.slug);
  const naar = naamVan(view.catalogus, contact, bij.slug);
  const values = (taal: Taal) => ({ naam: persoon.naam, bij: naar(taal), taal: formatTaal(view.hoofd, taal) });
  return {
    persoon: persoonInhoud(view, persoon, peildatum),
    kop: view.t('belNaam', values),
    uitleg: brugUitleg(view, kan === 'belt-mee' ? waarom : ['beslist'], values),
    zeg: zegOpen(view, brugZeg[kan], values),
    ook: view.t(kan === 'belt-mee' ? 'brugOok' : 'brugOokSamen', values),
    anderen: anderen.flatMap(({ slug, wijken }) => (wijken.length > 0 ? wijkKeuze(view, personOf(view, slug), peildatum) : [])),
    zelf: view.t(waarom.includes('taal') ? 'brugZelfNederlands' : 'brugZelf', values),
  };
}

const brugZeg = { 'belt-mee': 'brugZeg', 'gaat-mee': 'brugZegMee', samen: 'brugZegSamen' } as const;

/** Why somebody calls along, and what they do. @param values who, whom they call, and the language, per language */
export function brugUitleg(view: View, waarom: readonly Reden[], values: (taal: Taal) => Record<'naam' | 'bij' | 'taal', string>): Pieces {
  if (!waarom.includes('taal')) return view.t('brugBeslist', values);
  return view.t(waarom.includes('beslist') ? 'brugBeide' : 'brugTaal', values);
}

/** @returns undefined where whoever helps speaks a language of the page */
function tolkInhoud(view: View, weg: Gespreksweg): TolkInhoud | undefined {
  if (weg.soort === 'zelf' || (weg.soort === 'brug' && !weg.waarom.includes('taal'))) return undefined;
  const wie = weg.soort === 'brug' ? weg.bij : weg.wie;
  const vraag = (taal: Taal) => translate(taal, 'tolkVraag', { taal: formatTaal(view.hoofd, taal) });
  const dutch = { ...view.naam(vraag('nl')), taal: 'nl' as const, dir: locales.nl.dir, mark: true };
  return {
    kop: view.t('tolkKop'),
    vraag: [dutch, ...view.t('tolkVraag', (taal) => ({ taal: formatTaal(view.hoofd, taal) })).filter(({ taal }) => taal !== 'nl')],
    knop: view.t('tolkKnop'),
    ...(wie.talen.includes('nl')
      ? {}
      : {
          spreektNiet: view.t('spreektNiet', (taal) => ({
            naam: view.catalogus.contacten.get(wie.slug)?.naam ?? '',
            talen: formatTalen(wie.talen, taal),
            taal: formatTaal(view.hoofd, taal),
          })),
        }),
  };
}

function invallerInhoud(view: View, { wie, spreekt }: Invaller, peildatum: string): InvallerInhoud {
  const persoon = personOf(view, wie.slug);
  return {
    ...nummerVan(view, persoon.naam, persoon.telefoon),
    woorden: view.t('nietBereikt', () => ({ naam: persoon.naam })),
    ...(spreekt ? {} : { spreekt: view.t('spreekt', (taal) => ({ talen: formatTalen(persoon.talen, taal) })) }),
    tijden: hoursInOrder(persoon),
    dicht: persoon.dicht.filter((datum) => datum >= peildatum),
  };
}
