import type { Catalogus } from '../catalogus/catalogus.ts';
import type { RouteData } from '../wegwijzer/compose-route.ts';
import { composeRoute, type Stap } from '../wegwijzer/compose-route.ts';

/** @returns the first step of the route of every need, by its slug; a need without a route has none */
export function eersteStappen(catalogus: Catalogus, data: RouteData, peildatum: string): Map<string, Stap> {
  return new Map(
    [...catalogus.behoeften.keys()].flatMap((slug) => {
      const route = composeRoute(data, [slug], {}, peildatum);
      return route ? [[slug, route.nu] as const] : [];
    }),
  );
}
