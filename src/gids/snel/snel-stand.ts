import { slugOf } from '../../catalogus/slug.ts';
import { combine, type RouteBestand, type Samen } from '../../mijn-route/combine.ts';
import { writeFragment, type Fragment } from '../../wegwijzer/adres/fragment.ts';
import { hulpBij } from '../../wegwijzer/adres/keuze.ts';
import { stappenOf } from '../../wegwijzer/compose-route.ts';
import type { Kenmerken } from '../../wegwijzer/conditions.ts';

/** What a gids heard so far. It lives in the page alone. */
export interface SnelStand {
  /** Needs, in the order in which they came up. */
  behoeften: readonly string[];
  /** What the gids knows of the resident: it decides which steps fit, and stands in no address. */
  weten: Kenmerken;
}

export const leeg: SnelStand = { behoeften: [], weten: {} };

/** @returns the stand with this need chosen, or no longer */
export function kies({ behoeften, weten }: SnelStand, behoefte: string): SnelStand {
  const rest = behoeften.filter((one) => one !== behoefte);
  return { weten, behoeften: rest.length < behoeften.length ? rest : [...behoeften, behoefte] };
}

/** @returns the stand with this known; an empty value says that it is not */
export function weet({ behoeften, weten }: SnelStand, kenmerk: string, waarde: string): SnelStand {
  const { [kenmerk]: _, ...rest } = weten;
  return { behoeften, weten: waarde === '' ? rest : { ...rest, [kenmerk]: waarde } };
}

/** The route as it stands now. */
export function snelRoute(bestand: RouteBestand, { behoeften, weten }: SnelStand): Samen {
  return combine(bestand, keuzesOf(behoeften), weten);
}

/** What would make a difference to the route: of each need's steps, what their conditions ask. */
export function doetErToe({ data }: RouteBestand, behoeften: readonly string[]): Set<string> {
  const steps = data.stappen.filter(({ helptBij }) => helptBij.some(({ behoefte }) => behoeften.includes(behoefte)));
  return new Set(steps.flatMap(({ voorwaarden }) => voorwaarden.map(({ kenmerk }) => kenmerk)));
}

/**
 * What an address must carry so that the route is the same there: the needs, and the steps that do not fit, as steps
 * that were taken away. What is known of the resident is not in it.
 */
export function snelFragment(bestand: RouteBestand, { behoeften, weten }: SnelStand): Fragment {
  const keuzes = keuzesOf(behoeften);
  const over = new Set(stappenOf(combine(bestand, keuzes, weten).route).map(({ ref }) => ref));
  const weg = stappenOf(combine(bestand, keuzes).route).flatMap(({ ref }) => (over.has(ref) ? [] : [slugOf(ref)]));
  return { ...keuzes, weg, q: '' };
}

/** Where the route stands: one need has its own page, which is there without a script too; more are combined. */
export function snelAdres(fragment: Fragment, hulpBijVan: (behoefte: string) => string, mijnRoute: string): string {
  const [first, ...rest] = fragment.keuzes;
  const [, behoefte = ''] = first ?? [];
  return rest.length === 0 && fragment.weg.length === 0 ? hulpBijVan(behoefte) : mijnRoute + writeFragment(fragment);
}

function keuzesOf(behoeften: readonly string[]): Omit<Fragment, 'q'> {
  return { keuzes: behoeften.map((behoefte) => [hulpBij, behoefte]), klaar: [], weg: [], onleesbaar: 0 };
}
