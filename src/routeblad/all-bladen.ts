import { stapbronnen } from '../catalogus/catalogus.ts';
import type { Weergave } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import { composeRoute } from '../wegwijzer/compose-route.ts';
import type { Gids } from '../wegwijzer/open-gids.ts';
import { address, bladOf, entryBlad, type Blad } from './blad-of.ts';

/** A page that has a sheet. */
export interface BladVan {
  /** Address of the page. */
  path: string;
  blad: Blad;
  /** Its address as people type it. */
  kort: string;
}

/**
 * Every sheet of the site in one weergave: routes, needs, entries.
 * @param code the short code of a route
 */
export function allBladen({ catalogus, wegwijzer, peildatum }: Gids, w: Weergave, code: (path: string) => string): BladVan[] {
  const short = (path: string) => address(new URL(path, catalogus.gemeente.site).href);
  return [
    ...[...wegwijzer.toestanden.values()].flatMap(({ pad, route }) => {
      const path = paths.toestand(w, pad);
      return route ? [{ path, blad: bladOf(catalogus, route, route.behoeften), kort: short(paths.kort(code(path))) }] : [];
    }),
    ...[...catalogus.behoeften.keys()].flatMap((behoefte) => {
      const route = composeRoute(wegwijzer.data, [behoefte], {}, peildatum);
      const path = paths.hulpBij(w, behoefte);
      return route ? [{ path, blad: bladOf(catalogus, route, [behoefte]), kort: short(path) }] : [];
    }),
    ...stapbronnen(catalogus).map((entry) => {
      const path = paths.entry(w, entry.ref);
      return { path, blad: entryBlad(wegwijzer.data, entry, peildatum), kort: short(path) };
    }),
  ];
}
