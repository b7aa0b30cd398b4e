import type { Catalogus, Contact } from '../catalogus/catalogus.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { brugVoor, iemandAanDeLijn, type Gespreksvraag, type Gespreksweg, type Spreker } from './brug.ts';
import { invallersVoor, type Invaller } from './invallers.ts';
import { naastU, type Naast } from './naast-u.ts';
import { resolveContact } from './resolve-contact.ts';

/** How a reader talks to a contact, and who else can be phoned. */
export interface Gesprekken {
  weg: Gespreksweg;
  invallers: Invaller[];
  /** Who goes along or comes home, where the first person does not. */
  naast: Naast[];
}

/**
 * With whom a reader really talks about a step.
 * @param contact a role of the gemeente, or `hulplijn:naam`
 * @param talen what the reader and whoever is beside them understand, the reader's own language first
 * @returns undefined when nobody is there
 */
export function gesprekkenVan(catalogus: Catalogus, contact: string, talen: readonly string[]): Gesprekken | undefined {
  const keuze = resolveContact(catalogus, contact);
  if (!keuze) return undefined;
  const bij: readonly Spreker[] = keuze.soort === 'mensen' ? keuze.mensen : [iemandAanDeLijn];
  const mensen = mensenInVolgorde(catalogus);
  const vraag: Gespreksvraag = { bij, talen, mensen, gidsen: gidsenVan(catalogus) };
  const weg = brugVoor(vraag);
  if (!weg) return undefined;
  return {
    weg,
    invallers: invallersVoor(weg, vraag, new Map(mensen.map(({ slug, vervanger }) => [slug, vervanger]))),
    naast: naastU(weg, vraag, keuze.soort === 'mensen' && keuze.mensen.some(({ plek }) => plek)),
  };
}

/** With whom a reader really talks who wants to talk to this person. */
export function wegNaarMens(catalogus: Catalogus, mens: Contact, talen: readonly string[]): Gespreksweg | undefined {
  return brugVoor({ bij: [mens], talen, mensen: mensenInVolgorde(catalogus), gidsen: gidsenVan(catalogus) });
}

function gidsenVan({ gemeente }: Catalogus): readonly string[] {
  return gemeente.rollen[terugval] ?? [];
}

/** Everybody who helps, in the order in which the gemeente names them under its roles. */
export function mensenInVolgorde({ gemeente, contacten }: Catalogus): Contact[] {
  const order = Object.values(gemeente.rollen).flat();
  return [...contacten.values()].sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}
