import type { Catalogus, Contact, Hulplijn } from '../catalogus/catalogus.ts';
import { readContact } from '../catalogus/contact-verwijzing.ts';

/** Who is behind a contact in content: people of the gemeente, or a national line. */
export type Contactkeuze = { soort: 'mensen'; rol: string; mensen: Contact[] } | { soort: 'hulplijn'; hulplijn: Hulplijn };

/**
 * Finds who is meant by a contact.
 * @param contact a role of the gemeente, or `hulplijn:naam`
 * @returns the people in the order of gemeente.yml, or the line; undefined when nobody is there
 */
export function resolveContact(catalogus: Catalogus, contact: string): Contactkeuze | undefined {
  const { soort, naam } = readContact(contact);
  if (soort === 'hulplijn') {
    const hulplijn = catalogus.hulplijnen.get(naam);
    return hulplijn && { soort: 'hulplijn', hulplijn };
  }
  const mensen = (catalogus.gemeente.rollen[contact] ?? []).flatMap((slug) => catalogus.contacten.get(slug) ?? []);
  return mensen.length > 0 ? { soort: 'mensen', rol: contact, mensen } : undefined;
}
