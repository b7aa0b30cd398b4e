import { bijUitkering, inVolgorde, speaksOneOf, type Gespreksvraag, type Gespreksweg, type Spreker } from './brug.ts';

/** What somebody beside you does: phones along, goes along, or comes home. */
export type Bijstaan = 'belt-mee' | 'gaat-mee' | 'komt-thuis';

/** Somebody beside the reader, when whoever they phone first does not do that. */
export interface Naast {
  kan: Bijstaan;
  wie: Spreker;
  /** It is the person who is phoned already: they only have to be asked. */
  zelf: boolean;
  /** Others who do the same, best first. */
  anderen: Spreker[];
}

/**
 * Who makes this conversation possible besides by speaking (promise 12): goes along where whoever is phoned first neither
 * goes along nor comes home, and comes home. With somebody who is only phoned one phones along: there is no door to go to.
 * @param weg whom the reader phones first
 * @param deur there is a door behind which whoever helps can be met
 * @returns at most one of each kind; nothing is promised where nobody exists
 */
export function naastU(weg: Gespreksweg, vraag: Gespreksvraag, deur: boolean): Naast[] {
  const { wie } = weg;
  const kanZelf = (kan: Bijstaan) => wie.kan.includes(kan) && !bijUitkering(wie);
  const mee: Bijstaan = deur ? 'gaat-mee' : 'belt-mee';
  const found: Naast[] = [];
  // Somebody who phones along is beside the reader already.
  const alleen = weg.soort !== 'brug' && !kanZelf('gaat-mee') && !kanZelf('komt-thuis');
  const meegaan = alleen ? staatBij(mee, vraag, wie) : [];
  if (meegaan[0]) found.push({ kan: mee, wie: meegaan[0], zelf: false, anderen: meegaan.slice(1) });
  const thuis = kanZelf('komt-thuis') ? [wie] : staatBij('komt-thuis', vraag, wie);
  if (thuis[0]) found.push({ kan: 'komt-thuis', wie: thuis[0], zelf: thuis[0] === wie, anderen: thuis.slice(1) });
  return found;
}

/** Everybody who does this beside a reader, in a language of theirs, and decides on nothing. */
export function staatBij(kan: Bijstaan, vraag: Gespreksvraag, wie: Spreker): Spreker[] {
  const { talen, mensen } = vraag;
  return inVolgorde(
    mensen.filter((one) => one.slug !== wie.slug && one.kan.includes(kan) && one.beslist.length === 0 && speaksOneOf(one, talen)),
    vraag,
  );
}
