import type { Catalogus, Contact, Hulplijn } from '../catalogus/catalogus.ts';
import { hulplijnSleutel } from '../catalogus/schema/contact-verwijzing.ts';

/** Who is behind a contact in content: people of the gemeente, or a national line. */
export type Contactkeuze = { soort: 'mensen'; rol: string; mensen: Contact[] } | { soort: 'hulplijn'; slug: string; hulplijn: Hulplijn };

/**
 * Finds who is meant by a contact.
 * @param contact its sleutel: a role of the gemeente, or how content names a line
 * @returns the people in the order of gemeente.yml, or the line; undefined when nobody is there
 */
export function resolveContact(catalogus: Catalogus, contact: string): Contactkeuze | undefined {
  const known = keuzes.get(catalogus) ?? allContacts(catalogus);
  keuzes.set(catalogus, known);
  return known.get(contact);
}

/** @returns the contact as an example names it: the role, or the line by its name alone */
export function contactSlug(catalogus: Catalogus, contact: string): string {
  const keuze = resolveContact(catalogus, contact);
  return keuze?.soort === 'hulplijn' ? keuze.slug : contact;
}

/** Every page asks it of the same few. */
const keuzes = new WeakMap<Catalogus, Map<string, Contactkeuze>>();

function allContacts({ gemeente, contacten, hulplijnen }: Catalogus): Map<string, Contactkeuze> {
  const rollen = Object.entries(gemeente.rollen).flatMap(([rol, slugs]): [string, Contactkeuze][] => {
    const mensen = slugs.flatMap((slug) => contacten.get(slug) ?? []);
    return mensen.length > 0 ? [[rol, { soort: 'mensen', rol, mensen }]] : [];
  });
  const lijnen = [...hulplijnen].map(([slug, hulplijn]): [string, Contactkeuze] => [
    hulplijnSleutel(slug),
    { soort: 'hulplijn', slug, hulplijn },
  ]);
  return new Map([...rollen, ...lijnen]);
}
