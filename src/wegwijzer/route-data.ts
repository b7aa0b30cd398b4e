import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import type { RouteData } from './compose-route.ts';

/** Takes from the catalogue what composing a route needs, in an order that no disk decides. */
export function routeData(catalogus: Catalogus): RouteData {
  return {
    behoeften: Object.fromEntries([...catalogus.behoeften.values()].map(({ slug, niveau, spoed }) => [slug, { niveau, spoed }])),
    stappen: stapbronnen(catalogus).map(({ ref, feiten }) => ({
      ref,
      helptBij: feiten['helpt-bij'].map(({ behoefte, volgorde }) => ({ behoefte, volgorde: volgorde ?? feiten.volgorde })),
      voorwaarden: 'voorwaarden' in feiten ? feiten.voorwaarden : [],
      contact: feiten.contact.sleutel,
      ...(feiten['stopt-op'] === undefined ? {} : { stoptOp: feiten['stopt-op'] }),
    })),
  };
}
