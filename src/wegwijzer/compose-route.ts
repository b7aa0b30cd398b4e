import { judgeVoorwaarden, openVoorwaarden, type Kenmerken, type Voorwaarde } from './conditions.ts';
import { slugOf } from '../catalogus/slug.ts';
import { terugval } from '../catalogus/vaste-namen.ts';

/** What composing a route needs to know of the catalogue: plain data, small enough for the browser. */
export interface RouteData {
  behoeften: Readonly<Record<string, BehoefteData>>;
  stappen: readonly StapData[];
  /** With whom one really talks, by contact; left out where that says nothing that the contact does not. */
  gesprekken?: Readonly<Record<string, GesprekData>>;
}

export interface BehoefteData {
  niveau: 'bestaanszekerheid' | 'continuiteit' | 'meedoen';
  spoed: 'vandaag' | 'deze-week' | 'rustig';
  /** Goes before other needs of its niveau: debts, rent and income before things. */
  gaatVoor?: boolean;
  /** Somebody with this need is in danger. */
  gevaar?: boolean;
  /** It is about violence or an unsafe home. */
  gevoelig?: boolean;
  /** There is a letter with a date: the step is before that day. */
  datumInBrief?: boolean;
}

export interface GesprekData {
  /** Names the same people in the same way: two contacts with one name are one conversation. */
  wie: string;
  /** A role: the step is done together with somebody of it, because whoever the contact is decides on the benefit. */
  met?: string;
}

/** A need that a step helps with, and the place of the step in the route: low comes first. */
export interface Hulp {
  behoefte: string;
  volgorde: number;
  /** Another place from a day (YYYY-MM-DD) until another: what can only be asked in December goes before what can wait. */
  tijdelijk?: { vanaf: string; tot: string; volgorde: number };
}

export interface StapData {
  /** `soort/slug`. */
  ref: string;
  /** The needs it helps with. */
  helptBij: readonly Hulp[];
  voorwaarden: readonly Voorwaarde[];
  /** A role of the gemeente, or `hulplijn:naam`. */
  contact: string;
  /** YYYY-MM-DD: from this day on it is no longer there. Being past its date takes no step away (promise 6). */
  stoptOp?: string;
}

export interface Stap {
  ref: string;
  /** The need it was chosen for. */
  behoefte: string;
  /** Conditions that are not known yet. */
  alleenAls: Voorwaarde[];
  contact: string;
  /** A role: the step is done together with somebody of it, because the contact decides on the benefit. */
  met?: string;
  /** No longer there, and nothing else helps: the gids looks for something. */
  gestopt: boolean;
}

/** A step that is a conversation, and what one asks in the same conversation. */
export interface Gesprek extends Stap {
  vraagOok: Stap[];
}

export interface Route {
  behoeften: string[];
  nu: Gesprek;
  /** At most three, each with somebody else. */
  daarna: Gesprek[];
  ook: Stap[];
  /** The one fixed contact for the whole route: that of the first step, and never who decides on the benefit. */
  contact: string;
  /** The need of the first step cannot wait: today or this week. */
  spoed: boolean;
  /** Somebody with the need of the first step is in danger. */
  gevaar: boolean;
  /** The need of the first step is about violence or an unsafe home. */
  gevoelig: boolean;
  /** There is a letter with a date: the first step is before that day. */
  voorDatum: boolean;
}

const maxDaarna = 3;
/** More subjects than this nobody remembers in one conversation. */
const maxVraagOok = 3;
const niveaus = ['bestaanszekerheid', 'continuiteit', 'meedoen'];

/** A step with all that decides about its place. */
interface Kandidaat {
  trede: number;
  volgorde: number;
  /** The needs it helps with, of those that were asked, and its place in the route for each. */
  helpt: { behoefte: string; volgorde: number }[];
  stap: Stap;
}

/**
 * Makes a route: filters on what is known, orders as the stabiliteitsmodel says (urgent, bestaanszekerheid,
 * continuïteit, meedoen; then volgorde, then slug), gives every need its step before any has two, gathers what one asks
 * the same person, and names one contact.
 * @param peildatum today, as YYYY-MM-DD
 * @returns the route, or undefined when nothing helps with these needs
 */
export function composeRoute(data: RouteData, behoeften: readonly string[], kenmerken: Kenmerken, peildatum: string): Route | undefined {
  const wanted = [...new Set(behoeften)].filter((behoefte) => data.behoeften[behoefte]);
  const ranked = lopend(data.stappen, wanted, peildatum)
    .filter((stap) => judgeVoorwaarden(stap.voorwaarden, kenmerken) !== 'nee')
    .flatMap((stap): Kandidaat[] => {
      const reasons = stap.helptBij
        .filter(({ behoefte }) => wanted.includes(behoefte))
        .map((hulp) => ({ behoefte: hulp.behoefte, volgorde: volgordeOp(hulp, peildatum), trede: tredeOf(data, hulp.behoefte) }))
        .sort((a, b) => a.trede - b.trede || a.volgorde - b.volgorde || compare(a.behoefte, b.behoefte));
      const reason = reasons[0];
      return reason
        ? [
            {
              trede: reason.trede,
              volgorde: reason.volgorde,
              helpt: reasons,
              stap: toStap(data, stap, reason.behoefte, kenmerken, peildatum),
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        a.trede - b.trede || a.volgorde - b.volgorde || compare(slugOf(a.stap.ref), slugOf(b.stap.ref)) || compare(a.stap.ref, b.stap.ref),
    );
  const eerst = eenPerBehoefte(ranked);
  const [nu, ...rest] = gather(data, eerst, [...eerst, ...ranked.filter((item) => !eerst.includes(item))]);
  if (!nu) return undefined;
  const gekozen = new Set(stappenIn(nu, rest));
  return {
    behoeften: wanted,
    nu,
    daarna: rest,
    ook: ranked.flatMap(({ stap }) => (gekozen.has(stap.ref) ? [] : [stap])),
    contact: nu.met ?? nu.contact,
    spoed: data.behoeften[nu.behoefte]?.spoed !== 'rustig',
    gevaar: data.behoeften[nu.behoefte]?.gevaar ?? false,
    gevoelig: data.behoeften[nu.behoefte]?.gevoelig ?? false,
    voorDatum: wanted.some((behoefte) => data.behoeften[behoefte]?.datumInBrief),
  };
}

function volgordeOp({ volgorde, tijdelijk }: Hulp, peildatum: string): number {
  return tijdelijk && tijdelijk.vanaf <= peildatum && peildatum < tijdelijk.tot ? tijdelijk.volgorde : volgorde;
}

/** The steps of a route, in the order in which one comes to them. */
export function stappenOf(route: Route | undefined): Stap[] {
  return route ? [...[route.nu, ...route.daarna].flatMap((gesprek) => [gesprek, ...gesprek.vraagOok]), ...route.ook] : [];
}

/**
 * The step of now, and the first step of every need that nothing before it helps with: every need has one before any
 * has two. What somebody gets first should surely be theirs: a step with an open condition waits its turn.
 */
function eenPerBehoefte(ranked: readonly Kandidaat[]): Kandidaat[] {
  const [first] = ranked;
  if (!first) return [];
  const isSure = ({ trede, stap }: Kandidaat) => trede === first.trede && stap.alleenAls.length === 0;
  const chosen = [ranked.find(isSure) ?? first];
  for (const behoefte of new Set(ranked.flatMap(({ helpt }) => helpt.map((row) => row.behoefte)))) {
    const helps = ({ helpt }: Kandidaat) => helpt.find((row) => row.behoefte === behoefte);
    if (chosen.some(helps)) continue;
    // By its place for this need alone: what helps with everything a little does not stand before what is meant for it.
    const own = ranked
      .filter(helps)
      .sort((a, b) => Number(a.stap.alleenAls.length > 0) - Number(b.stap.alleenAls.length > 0) || placeFor(a, helps) - placeFor(b, helps));
    if (own[0]) chosen.push(own[0]);
  }
  return chosen;
}

function placeFor(item: Kandidaat, helps: (item: Kandidaat) => { volgorde: number } | undefined): number {
  return helps(item)?.volgorde ?? 0;
}

/**
 * Gathers steps under the people one does them with: a step after the first is another conversation.
 * @param eerst these are never left out of a conversation that is there
 * @param alle those first, then all others in order
 * @returns the conversations in order; what is in none is one tap away
 */
function gather({ gesprekken = {} }: RouteData, eerst: readonly Kandidaat[], alle: readonly Kandidaat[]): Gesprek[] {
  const perWie = new Map<string, Gesprek>();
  for (const item of alle) {
    const { stap } = item;
    const wie = gesprekken[stap.contact]?.wie ?? stap.contact;
    const gesprek = perWie.get(wie);
    if (!gesprek) {
      if (perWie.size <= maxDaarna) perWie.set(wie, { ...stap, vraagOok: [] });
    } else if (gesprek.vraagOok.length < maxVraagOok || eerst.includes(item)) gesprek.vraagOok.push(stap);
  }
  return [...perWie.values()];
}

function stappenIn(...gesprekken: readonly (Gesprek | readonly Gesprek[])[]): string[] {
  return gesprekken.flat().flatMap((gesprek) => [gesprek.ref, ...gesprek.vraagOok.map(({ ref }) => ref)]);
}

/** Step of the ladder a need stands on: 0 is urgent today; low comes first. */
export function tredeOf(data: RouteData, behoefte: string): number {
  const row = data.behoeften[behoefte];
  if (!row || row.spoed === 'vandaag') return 0;
  const haast = row.spoed === 'deze-week' ? 0 : 1;
  return 1 + niveaus.indexOf(row.niveau) * 4 + (row.gaatVoor ? 0 : 2) + haast;
}

function toStap(data: RouteData, stap: StapData, behoefte: string, kenmerken: Kenmerken, peildatum: string): Stap {
  const gestopt = isGestopt(stap, peildatum);
  const contact = gestopt ? terugval : stap.contact;
  const met = data.gesprekken?.[contact]?.met;
  return {
    ref: stap.ref,
    behoefte,
    alleenAls: openVoorwaarden(stap.voorwaarden, kenmerken),
    contact,
    ...(met === undefined ? {} : { met }),
    gestopt,
  };
}

/** Without what is no longer there, but for a need that nothing else helps with: its route sends to the gids. */
function lopend(stappen: readonly StapData[], behoeften: readonly string[], peildatum: string): StapData[] {
  const nu = stappen.filter((stap) => !isGestopt(stap, peildatum));
  const helps = (stap: StapData, behoefte: string) => stap.helptBij.some((one) => one.behoefte === behoefte);
  const alone = behoeften.filter((behoefte) => !nu.some((stap) => helps(stap, behoefte)));
  return stappen.filter((stap) => !isGestopt(stap, peildatum) || alone.some((behoefte) => helps(stap, behoefte)));
}

function isGestopt({ stoptOp }: StapData, peildatum: string): boolean {
  return stoptOp !== undefined && stoptOp <= peildatum;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
