import type { Stapbron } from '../catalogus/catalogus.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces } from '../i18n/piece.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { isGestopt, isVerlopen, verlooptOp } from '../catalogus/verloopt-op.ts';
import type { Route, Stap } from '../wegwijzer/compose-route.ts';
import { alleenAls } from './alleen-als.ts';
import { contactInhoud, type ContactInhoud } from './contact-inhoud.ts';
import { fillBehoefte, openBehoefte } from './fill-behoefte.ts';
import { kleineStap } from './kleine-stap.ts';
import { remembered } from './remembered.ts';
import { stapWoorden } from './stap-woorden.ts';
import { vasteWoorden } from './vaste-woorden.ts';
import { View, type Meertalig } from './view.ts';
import { verstaat, type WieInhoud } from './wie-helpt.ts';

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
  /** Absent where nothing is said about that: a rule. */
  neemMee?: Pieces[];
  /** What it means for the uitkering; a letter says nothing about that. */
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
}

/** The one step of a route. */
export interface EersteStapInhoud {
  stap: StapInhoud;
  contact: ContactInhoud;
  /** What to say, in Dutch: where it does not stand there and who helps does not speak the language of the reader. */
  zegNederlands?: Pieces;
  alleenAls: Pieces[];
  /** This person stays for the whole route. */
  vast: boolean;
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
      ...(entry.soort === 'mag-dat' ? {} : { neemMee }),
      ...(uitkering ? { uitkering } : {}),
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

/**
 * What to say, in Dutch. Nothing where it stands there already, or where who helps speaks the language of the reader.
 * @param behoefte the need as a sentence
 */
export function zegNederlands(view: View, entry: Stapbron, contact: ContactInhoud, peildatum: string, behoefte?: Meertalig) {
  if (view.hoofd === 'nl' || view.tweetalig || verstaat(contact)) return {};
  return { zegNederlands: stapWoorden(new View('nl', view.catalogus, view.gevoelig), entry, peildatum, behoefte).zeg };
}

/** A later step of a route. @throws when there is no such entry: a programming error */
export function kleineStapInhoud(view: View, stap: Stap, peildatum: string): KleineStapInhoud {
  return kleineStap(
    stapInhoud(view, entryOf(view, stap.ref), peildatum),
    contactInhoud(view, stap.contact, peildatum),
    stap.alleenAls.map((voorwaarde) => alleenAls(view, voorwaarde)),
    vasteWoorden(view),
  );
}

/** The steps of a route, as a page shows them. @throws when a step is no entry: a programming error */
export function routeInhoud(view: View, route: Route, peildatum: string): RouteInhoud {
  const { nu } = route;
  const entry = entryOf(view, nu.ref);
  const stap = stapInhoud(view, entry, peildatum);
  const contact = contactInhoud(view, nu.contact, peildatum);
  const label = view.catalogus.behoeften.get(nu.behoefte)?.label;
  const later = (one: Stap) => kleineStapInhoud(view, one, peildatum);
  return {
    nu: {
      stap: fillBehoefte(stap, label ? view.inAlleTalen(label) : []),
      contact,
      ...zegNederlands(view, entry, contact, peildatum, label),
      alleenAls: nu.alleenAls.map((voorwaarde) => alleenAls(view, voorwaarde)),
      vast: stap.blijft,
    },
    daarna: route.daarna.map(later),
    ook: route.ook.map(later),
  };
}

function entryOf(view: View, ref: string): Stapbron {
  const entry = view.catalogus.entries.get(ref) as Stapbron | undefined;
  if (!entry) throw new Error(`No such step: ${ref}`);
  return entry;
}
