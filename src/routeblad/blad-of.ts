import type { Catalogus, Stapbron } from '../catalogus/catalogus.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import type { Gesprek, Route, RouteData, Stap } from '../wegwijzer/compose-route.ts';
import type { Meertalig } from '../weergave/view.ts';

/** What goes on a sheet. */
export interface Blad {
  route: Pick<Route, 'nu' | 'daarna' | 'behoeften'>;
  situatie: Meertalig[];
  behoefte: Meertalig | undefined;
}

/** The sheet of a route: its situation in words, the step now, and what comes after. */
export function bladOf(catalogus: Catalogus, route: Route, behoeften: readonly string[]): Blad {
  const label = (slug: string) => catalogus.behoeften.get(slug)?.label;
  // "I have a letter with a date" says less than what the letter is about: the last need told stands on the sheet.
  const last = behoeften.at(-1) ?? route.nu.behoefte;
  return {
    route: { nu: route.nu, daarna: laterOnPaper(route), behoeften: route.behoeften },
    situatie: [label(last) ?? []].flat(),
    behoefte: label(route.nu.behoefte),
  };
}

/** Lines for what comes after the first step, what one asks in the same conversation among them. */
const maxLines = 3;

/** The later steps that stand on paper: as many as there is room for, and of every need its first. */
export function laterOnPaper({ nu, daarna, behoeften }: Pick<Route, 'nu' | 'daarna' | 'behoeften'>): Gesprek[] {
  const lines = maxLines - (nu.vraagOok.length > 0 ? 1 : 0);
  return daarna.slice(0, Math.max(lines, Math.min(behoeften.length - 1, maxLines)));
}

/** More names than this take a second line, in one of the languages. */
const maxVraagOok = 2;

/** What one asks in the first conversation besides, as far as there is room: of every need its first step. */
export function vraagOokOpBlad({ nu }: Pick<Route, 'nu'>): Stap[] {
  const eerste = nu.vraagOok.filter(({ behoefte }) => behoefte !== nu.behoefte);
  return [...eerste, ...nu.vraagOok.filter((stap) => !eerste.includes(stap))].slice(0, Math.max(maxVraagOok, eerste.length));
}

/** The sheet of an entry by itself: its own first step. */
export function entryBlad(data: RouteData, entry: Stapbron, peildatum: string): Blad {
  const gestopt = isGestopt(entry, peildatum);
  const nu: Gesprek = {
    ref: entry.ref,
    behoefte: '',
    alleenAls: data.stappen.find(({ ref }) => ref === entry.ref)?.voorwaarden.slice() ?? [],
    contact: gestopt ? terugval : entry.feiten.contact,
    gestopt,
    vraagOok: [],
  };
  return { route: { nu, daarna: [], behoeften: [] }, situatie: [], behoefte: undefined };
}

/** An address as people type it. */
export function address(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
