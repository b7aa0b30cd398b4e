import type { Pieces } from '../i18n/piece.ts';
import type { GesprekInhoud } from './gesprek-inhoud.ts';

/** Who helps, in a few words: a name where it is one person, what they are, and the number to phone first. */
export interface WieInhoud {
  naam?: string;
  rol: Pieces;
  /** Asks whoever is phoned whether something that is past its date still holds. */
  klopt: Pieces;
  /** Absent where this number was to be phoned already. */
  bel?: BelKort;
  /** Whoever calls along does so here too. */
  samen?: Pieces;
}

/** A number with whose it is: somebody else's where that person calls along. */
export interface BelKort {
  naam: Pieces;
  href: string;
  nummer: string;
  daarna?: Pieces;
}

/** @param inUwWijk what stands there when it depends on the wijk who helps */
export function wieHelpt({ contact, brug }: GesprekInhoud, inUwWijk: Pieces): WieInhoud {
  const samen = brug ? { samen: brug.ook } : {};
  switch (contact.soort) {
    case 'lijn':
      return {
        rol: contact.lijn.naam,
        klopt: (brug?.persoon ?? contact.lijn).klopt,
        bel: brug?.persoon.kort ?? contact.lijn.kort,
        ...samen,
      };
    case 'persoon':
      return {
        naam: contact.persoon.naam,
        rol: contact.persoon.rol,
        klopt: (brug ?? contact).persoon.klopt,
        bel: (brug ?? contact).persoon.kort,
        ...samen,
      };
    case 'wijken':
      return { rol: inUwWijk, klopt: (brug ?? contact.eerst).persoon.klopt, bel: (brug ?? contact.eerst).persoon.kort, ...samen };
  }
}
