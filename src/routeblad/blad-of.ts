import type { Catalogus, Stapbron } from '../catalogus/catalogus.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import type { Gesprek, Route, RouteData } from '../wegwijzer/compose-route.ts';
import type { Meertalig } from '../weergave/view.ts';
import { laterOnPaper } from './later-on-paper.ts';

/** What goes on a sheet. */
export interface Blad {
  route: Pick<Route, 'nu' | 'daarna' | 'behoeften' | 'gevaar'>;
  situatie: Meertalig[];
  behoefte: Meertalig | undefined;
}

/** The sheet of a route: its situation in words, the step now, and what comes after. */
export function bladOf(catalogus: Catalogus, route: Route, behoeften: readonly string[]): Blad {
  const label = (slug: string) => catalogus.behoeften.get(slug)?.label;
  // "I have a letter with a date" says less than what the letter is about: the last need told stands on the sheet.
  const last = behoeften.at(-1) ?? route.nu.behoefte;
  return {
    route: { nu: route.nu, daarna: laterOnPaper(route), behoeften: route.behoeften, gevaar: route.gevaar },
    situatie: [label(last) ?? []].flat(),
    behoefte: label(route.nu.behoefte),
  };
}

/** The sheet of an entry by itself: its own first step. */
export function entryBlad(data: RouteData, entry: Stapbron, peildatum: string): Blad {
  const gestopt = isGestopt(entry, peildatum);
  const nu: Gesprek = {
    ref: entry.ref,
    behoefte: '',
    alleenAls: data.stappen.find(({ ref }) => ref === entry.ref)?.voorwaarden.slice() ?? [],
    contact: gestopt ? terugval : entry.feiten.contact.sleutel,
    gestopt,
    vraagOok: [],
  };
  const gevaar = entry.feiten['helpt-bij'].some(({ behoefte }) => data.behoeften[behoefte]?.gevaar);
  return { route: { nu, daarna: [], behoeften: [], gevaar }, situatie: [], behoefte: undefined };
}

/** An address as people type it. */
export function address(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
