import type { Catalogus, Stapbron } from '../catalogus/catalogus.ts';
import { terugval, type Route, type RouteData, type Stap } from '../wegwijzer/compose-route.ts';
import type { Meertalig } from '../weergave/view.ts';

/** What goes on a sheet. */
export interface Blad {
  route: Pick<Route, 'nu' | 'daarna'>;
  situatie: Meertalig[];
  behoefte: Meertalig | undefined;
}

/** A situation in more sentences than this does not fit beside the step. */
const maxSituatie = 2;

/** The sheet of a route: its situation in words, the step now, and what comes after. */
export function bladOf(catalogus: Catalogus, route: Route, behoeften: readonly string[]): Blad {
  const label = (slug: string) => catalogus.behoeften.get(slug)?.label;
  const reason = route.nu.behoefte;
  const first = [reason, ...behoeften.filter((slug) => slug !== reason)].slice(0, maxSituatie);
  return { route: { nu: route.nu, daarna: route.daarna }, situatie: first.flatMap((slug) => label(slug) ?? []), behoefte: label(reason) };
}

/** The sheet of an entry by itself: its own first step. */
export function entryBlad(data: RouteData, entry: Stapbron, peildatum: string): Blad {
  const verlopen = entry.feiten['nakijken-voor'] <= peildatum;
  const nu: Stap = {
    ref: entry.ref,
    behoefte: '',
    alleenAls: data.stappen.find(({ ref }) => ref === entry.ref)?.voorwaarden.slice() ?? [],
    contact: verlopen && !entry.feiten.contact.startsWith('hulplijn:') ? terugval : entry.feiten.contact,
    verlopen,
  };
  return { route: { nu, daarna: [] }, situatie: [], behoefte: undefined };
}

/** An address as people type it. */
export function address(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
