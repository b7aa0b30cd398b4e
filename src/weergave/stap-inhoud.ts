import type { EntryVan, Stapbron } from '../catalogus/catalogus.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces } from '../i18n/piece.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { isGestopt, isVerlopen, verlooptOp } from '../catalogus/verloopt-op.ts';
import type { Route, Stap } from '../wegwijzer/compose-route.ts';
import { alleenAls } from './alleen-als.ts';
import { contactInhoud, type LijnInhoud } from './contact-inhoud.ts';
import { fillBehoefte, fillBrug, openBehoefte } from './fill-behoefte.ts';
import { gesprekInhoud, type GesprekInhoud } from './gesprek-inhoud.ts';
import { asCalls, inMoment, kleineStap, lijnBij, vraagOokInhoud } from './kleine-stap.ts';
import { remembered } from './remembered.ts';
import { stapWoorden } from './stap-woorden.ts';
import { vasteWoorden } from './vaste-woorden.ts';
import type { View } from './view.ts';
import type { WieInhoud } from './wie-helpt.ts';

type MagDatAntwoord = EntryVan<'mag-dat'>['feiten']['antwoord'];

/** The words of a step, whoever helps with it. */
export interface StapInhoud {
  ref: string;
  /** The page about it. */
  href: string;
  naam: Pieces;
  /** The Dutch name, when it does not already stand there. */
  nederlands?: string;
  /** What it is, in a line. Not in what a browser fetches: a sixth of the bytes, and the page about it says it. */
  kort?: Pieces;
  doe: Pieces;
  /** What to say: of a step in a route the need is filled in, see fillBehoefte. */
  zeg: Pieces;
  /** The same in Dutch, where no Dutch stands on the page: for who phones somebody who speaks Dutch alone. */
  zegNederlands?: Pieces;
  /** Of a rule: yes or no, before all else. */
  antwoord?: { soort: MagDatAntwoord; woord: Pieces };
  /** Absent where nothing is said about that: a rule, or a moment at which nobody brings anything. */
  neemMee?: Pieces[];
  /** What it means for the uitkering; a letter says nothing about that, and neither does a moment of danger. */
  uitkering?: { uitleg: Pieces; kort: Pieces };
  termijn?: Pieces;
  geenAntwoord?: Pieces;
  /** For a page that is kept, YYYY-MM-DD: the day from which it is past its date. Absent when it is already. */
  nakijkenVoor?: string;
  /** The same, YYYY-MM-DD, of the day from which it is no longer there: from then on the gids stands in. */
  stoptOp?: string;
  /** Who helps, where no route says otherwise: a role of the gemeente or a national line; of what is no longer there the gids. */
  contact: string;
  /** Somebody of the gemeente helps, who stays for a whole route; a national line does not. */
  blijft: boolean;
}

/** A later step in a few lines. */
export interface KleineStapInhoud extends Pick<StapInhoud, 'ref' | 'href' | 'naam' | 'nederlands' | 'doe' | 'nakijkenVoor' | 'stoptOp'> {
  /** For whom it is, as far as that is not known yet. */
  alleenAls: Pieces[];
  wie: WieInhoud;
  /** What one asks in the same conversation. */
  vraagOok?: VraagOokInhoud[];
}

/** A subject of a conversation that is about something else first. */
export interface VraagOokInhoud extends Pick<StapInhoud, 'ref' | 'href' | 'naam' | 'nederlands'> {
  /** For whom it is, as far as that is not known yet. */
  alleenAls: Pieces[];
}

/** The one step of a route. */
export interface EersteStapInhoud {
  stap: StapInhoud;
  gesprek: GesprekInhoud;
  alleenAls: Pieces[];
  /** This person stays for the whole route. */
  vast: boolean;
  /** What one asks in the same conversation. */
  vraagOok: VraagOokInhoud[];
  /** The letter has a date: the step is before that day. */
  voorDatum: boolean;
  /** It cannot wait: who else can be reached is said as well. */
  spoed: boolean;
  /** Somebody is in danger: whoever helps is phoned first, whatever they speak; who calls along stands beside. */
  gevaar: boolean;
  /** The page is about violence: the number stands before any explanation. */
  belEerst?: boolean;
  /** A national line that helps with the same need, for when nobody can be reached. */
  lijn?: LijnInhoud;
}

/** The steps of a route. */
export interface RouteInhoud {
  nu: EersteStapInhoud;
  daarna: KleineStapInhoud[];
  ook: KleineStapInhoud[];
}

/**
 * The words of a step of which the need is still open. Made once: most steps stand on many pages.
 * @param peildatum today, YYYY-MM-DD
 */
export function stapInhoud(view: View, entry: Stapbron, peildatum: string): StapInhoud {
  return remembered(view.catalogus, `stap ${view.w} ${view.gevoelig} ${entry.ref} ${peildatum}`, () => {
    const { doe, zeg, neemMee, uitkering } = stapWoorden(view, entry, peildatum, openBehoefte);
    const laatWeg = entry.feiten['laat-weg'];
    const nederlands = view.nederlandseNaam(entry)?.text;
    const gestopt = isGestopt(entry, peildatum);
    const stoptOp = entry.feiten['stopt-op'];
    return {
      ref: entry.ref,
      href: view.naar(paths.entry(view.w, entry.ref)),
      naam: view.e(entry, (w) => w.naam),
      ...(nederlands === undefined ? {} : { nederlands }),
      kort: view.e(entry, (w) => w.kort),
      doe,
      zeg,
      ...(view.talen.includes('nl') ? {} : { zegNederlands: stapWoorden(view.inHetNederlands(), entry, peildatum, openBehoefte).zeg }),
      ...(entry.soort === 'mag-dat'
        ? { antwoord: { soort: entry.feiten.antwoord, woord: view.t(`antwoord-${entry.feiten.antwoord}`) } }
        : {}),
      ...(entry.soort === 'mag-dat' || laatWeg.includes('neem-mee') ? {} : { neemMee }),
      ...(uitkering && !laatWeg.includes('uitkering') ? { uitkering } : {}),
      ...(entry.soort === 'mag-dat' || entry.soort === 'brieven'
        ? {}
        : { termijn: view.e(entry, (w) => w.termijn), geenAntwoord: view.e(entry, (w) => w['geen-antwoord']) }),
      ...(isVerlopen(view.catalogus, entry, peildatum) ? {} : { nakijkenVoor: verlooptOp(view.catalogus, entry) }),
      ...(stoptOp === undefined || gestopt ? {} : { stoptOp }),
      contact: gestopt ? terugval : entry.feiten.contact.sleutel,
      blijft: entry.feiten.contact.soort !== 'hulplijn',
    };
  });
}

/** A later step of a route. @throws when there is no such entry: a programming error */
export function kleineStapInhoud(view: View, stap: Stap, peildatum: string): KleineStapInhoud {
  return kleineStap(
    stapInhoud(view, entryOf(view, stap.ref), peildatum),
    gesprekInhoud(view, stap.contact, peildatum),
    stap.alleenAls.map((voorwaarde) => alleenAls(view, voorwaarde)),
    vasteWoorden(view),
  );
}

/**
 * The steps of a route, as a page shows them.
 * @throws when a step is no entry: a programming error
 */
export function routeInhoud(view: View, route: Route, peildatum: string): RouteInhoud {
  const { nu } = route;
  const stap = stapInhoud(view, entryOf(view, nu.ref), peildatum);
  const label = view.catalogus.behoeften.get(nu.behoefte)?.label;
  const inTalen = label ? view.inAlleTalen(label) : [];
  const later = (one: Stap) => kleineStapInhoud(view, one, peildatum);
  const ook = (stappen: readonly Stap[]) =>
    stappen.map((one) =>
      vraagOokInhoud(
        stapInhoud(view, entryOf(view, one.ref), peildatum),
        one.alleenAls.map((voorwaarde) => alleenAls(view, voorwaarde)),
      ),
    );
  const lijn = lijnBij(route, (contact) => contactInhoud(view, contact, peildatum));
  const eerste = { gesprek: fillBrug(gesprekInhoud(view, nu.contact, peildatum), inTalen), gevaar: route.gevaar };
  const calls = asCalls(
    eerste,
    route.daarna.map((gesprek) => ({ ...later(gesprek), vraagOok: ook(gesprek.vraagOok) })),
  );
  return {
    nu: {
      ...eerste,
      stap: inMoment(fillBehoefte(stap, inTalen), route),
      alleenAls: nu.alleenAls.map((voorwaarde) => alleenAls(view, voorwaarde)),
      vast: stap.blijft,
      vraagOok: [...ook(nu.vraagOok), ...calls.vraagOok],
      voorDatum: route.voorDatum,
      spoed: route.spoed,
      ...(view.gevoelig ? { belEerst: true } : {}),
      ...(lijn ? { lijn } : {}),
    },
    daarna: calls.daarna,
    ook: route.ook.map(later),
  };
}

function entryOf(view: View, ref: string): Stapbron {
  const entry = view.catalogus.entries.get(ref) as Stapbron | undefined;
  if (!entry) throw new Error(`No such step: ${ref}`);
  return entry;
}
