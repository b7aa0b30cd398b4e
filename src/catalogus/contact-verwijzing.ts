/** Who content names as contact: a role of the gemeente, or a national line. */
export interface ContactVerwijzing {
  soort: 'rol' | 'hulplijn';
  naam: string;
}

const prefix = 'hulplijn:';

/** Reads a contact as an editor writes it: `schuldhulp`, or `hulplijn:113`. */
export function readContact(contact: string): ContactVerwijzing {
  return contact.startsWith(prefix) ? { soort: 'hulplijn', naam: contact.slice(prefix.length) } : { soort: 'rol', naam: contact };
}

/** Whether a contact is a national line. */
export function isHulplijn(contact: string): boolean {
  return readContact(contact).soort === 'hulplijn';
}
