import type { Pieces } from '../i18n/piece.ts';
import type { ContactInhoud } from './contact-inhoud.ts';

/** Who helps, in a few words: a name where it is one person, and what they are. */
export interface WieInhoud {
  naam?: string;
  rol: Pieces;
}

/** @param inUwWijk what stands there when it depends on the wijk who helps */
export function wieHelpt(contact: ContactInhoud, inUwWijk: Pieces): WieInhoud {
  switch (contact.soort) {
    case 'lijn':
      return { rol: contact.lijn.naam };
    case 'persoon':
      return { naam: contact.persoon.naam, rol: contact.persoon.rol };
    case 'wijken':
      return { rol: inUwWijk };
  }
}

/** Whoever answers speaks the language of the reader; a national line speaks Dutch. */
export function verstaat(contact: ContactInhoud): boolean {
  switch (contact.soort) {
    case 'lijn':
      return false;
    case 'persoon':
      return contact.persoon.verstaat;
    case 'wijken':
      return contact.keuzes.every(({ persoon }) => persoon.verstaat);
  }
}
