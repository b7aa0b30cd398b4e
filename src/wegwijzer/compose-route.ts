import { judgeVoorwaarden, openVoorwaarden, type Kenmerken, type Voorwaarde } from './conditions.ts';
import { terugval } from '../catalogus/vaste-namen.ts';

/** What composing a route needs to know of the catalogue: plain data, small enough for the browser. */
export interface RouteData {
  behoeften: Readonly<
    Record<string, { niveau: 'bestaanszekerheid' | 'continuiteit' | 'meedoen'; spoed: 'vandaag' | 'deze-week' | 'rustig' }>
  >;
  stappen: readonly StapData[];
}

export interface StapData {
  /** `soort/slug`. */
  ref: string;
  /** The needs it helps with, and its place in the route for each: low comes first. */
  helptBij: readonly { behoefte: string; volgorde: number }[];
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
  /** No longer there, and nothing else helps: the gids looks for something. */
  gestopt: boolean;
}

export interface Route {
  behoeften: string[];
  nu: Stap;
  /** At most three. */
  daarna: Stap[];
  ook: Stap[];
  /** The one fixed contact for the whole route: that of the first step. */
  contact: string;
}

const maxDaarna = 3;
const niveaus = ['bestaanszekerheid', 'continuiteit', 'meedoen'];

/**
 * Makes a route: filters on what is known, orders as the stabiliteitsmodel says (urgent, bestaanszekerheid,
 * continuïteit, meedoen; then volgorde, then slug) and names one contact.
 * @param peildatum today, as YYYY-MM-DD
 * @returns the route, or undefined when nothing helps with these needs
 */
export function composeRoute(data: RouteData, behoeften: readonly string[], kenmerken: Kenmerken, peildatum: string): Route | undefined {
  const wanted = [...new Set(behoeften)].filter((behoefte) => data.behoeften[behoefte]);
  const ranked = lopend(data.stappen, wanted, peildatum)
    .filter((stap) => judgeVoorwaarden(stap.voorwaarden, kenmerken) !== 'nee')
    .flatMap((stap) => {
      const reasons = stap.helptBij
        .filter(({ behoefte }) => wanted.includes(behoefte))
        .map(({ behoefte, volgorde }) => ({ behoefte, volgorde, trede: tredeOf(data, behoefte) }))
        .sort((a, b) => a.trede - b.trede || a.volgorde - b.volgorde || compare(a.behoefte, b.behoefte));
      const reason = reasons[0];
      return reason ? [{ ...reason, stap: toStap(stap, reason.behoefte, kenmerken, peildatum) }] : [];
    })
    .sort(
      (a, b) =>
        a.trede - b.trede || a.volgorde - b.volgorde || compare(slugOf(a.stap.ref), slugOf(b.stap.ref)) || compare(a.stap.ref, b.stap.ref),
    );
  const first = ranked[0];
  if (!first) return undefined;
  // The one step somebody gets now should surely be theirs: a step with an open condition waits its turn.
  const sure = ranked.find(({ trede, stap }) => trede === first.trede && stap.alleenAls.length === 0) ?? first;
  const rest = ranked.filter((item) => item !== sure).map(({ stap }) => stap);
  return {
    behoeften: wanted,
    nu: sure.stap,
    daarna: rest.slice(0, maxDaarna),
    ook: rest.slice(maxDaarna),
    contact: sure.stap.contact,
  };
}

/** Step of the ladder a need stands on: 0 is urgent today; low comes first. */
export function tredeOf(data: RouteData, behoefte: string): number {
  const row = data.behoeften[behoefte];
  if (!row || row.spoed === 'vandaag') return 0;
  return 1 + niveaus.indexOf(row.niveau) * 2 + (row.spoed === 'deze-week' ? 0 : 1);
}

function toStap(stap: StapData, behoefte: string, kenmerken: Kenmerken, peildatum: string): Stap {
  const gestopt = isGestopt(stap, peildatum);
  return {
    ref: stap.ref,
    behoefte,
    alleenAls: openVoorwaarden(stap.voorwaarden, kenmerken),
    contact: gestopt ? terugval : stap.contact,
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

function slugOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
