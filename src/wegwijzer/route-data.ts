import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { bijUitkering } from './brug.ts';
import type { BehoefteData, GesprekData, RouteData } from './compose-route.ts';
import { resolveContact } from './resolve-contact.ts';

/** Takes from the catalogue what composing a route needs, in an order that no disk decides. */
export function routeData(catalogus: Catalogus): RouteData {
  const stappen = stapbronnen(catalogus).map(({ ref, feiten }) => ({
    ref,
    helptBij: feiten['helpt-bij'].map(({ behoefte, volgorde, tijdelijk }) => ({
      behoefte,
      volgorde: volgorde ?? feiten.volgorde,
      ...(tijdelijk ? { tijdelijk } : {}),
    })),
    voorwaarden: 'voorwaarden' in feiten ? feiten.voorwaarden : [],
    contact: feiten.contact.sleutel,
    ...(feiten['stopt-op'] === undefined ? {} : { stoptOp: feiten['stopt-op'] }),
  }));
  return {
    behoeften: Object.fromEntries(
      [...catalogus.behoeften.values()].map((behoefte): [string, BehoefteData] => [
        behoefte.slug,
        {
          niveau: behoefte.niveau,
          spoed: behoefte.spoed,
          ...(behoefte['gaat-voor'] ? { gaatVoor: true } : {}),
          ...(behoefte.gevaar.length > 0 ? { gevaar: true } : {}),
          ...(behoefte.gevoelig ? { gevoelig: true } : {}),
          ...(behoefte['datum-in-brief'] ? { datumInBrief: true } : {}),
        },
      ]),
    ),
    stappen,
    gesprekken: Object.fromEntries(
      [...new Set([terugval, ...stappen.map(({ contact }) => contact)])]
        .sort()
        .flatMap((contact) => gesprekOf(catalogus, contact) ?? [])
        .map((gesprek) => [gesprek.contact, gesprek.data]),
    ),
  };
}

/**
 * With whom one really talks. Two roles of the same people are one conversation; who decides on the benefit gathers no
 * route around themself: that step is done with the gids (promise 12).
 */
function gesprekOf(catalogus: Catalogus, contact: string): { contact: string; data: GesprekData } | undefined {
  const mensen = peopleOf(catalogus, contact);
  if (mensen.length === 0) return undefined;
  const gidsen = peopleOf(catalogus, terugval);
  const metGids = mensen.every(bijUitkering) && gidsen.some((one) => !bijUitkering(one));
  return { contact, data: { wie: nameOf(metGids ? gidsen : mensen), ...(metGids ? { met: terugval } : {}) } };
}

function peopleOf(catalogus: Catalogus, contact: string) {
  const keuze = resolveContact(catalogus, contact);
  return keuze?.soort === 'mensen' ? keuze.mensen : [];
}

function nameOf(mensen: readonly { slug: string }[]): string {
  return mensen
    .map(({ slug }) => slug)
    .sort()
    .join('+');
}
