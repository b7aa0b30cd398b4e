import type { Weergave } from '../../i18n/locales.ts';
import type { Kenmerk } from '../../catalogus/catalogus.ts';

/** Something a gids may know of a resident. */
export interface TeWeten {
  kenmerk: string;
  naam: string;
  waarden: { waarde: string; naam: string }[];
}

/** A weergave in which the route can be read or printed. */
export interface SnelTaal {
  code: Weergave;
  hoofd: string;
  dir: 'ltr' | 'rtl';
  tweetalig: boolean;
  /** Its name in its own language, then "+ Nederlands". */
  naam: string;
  /** Address of the words of a combined route. */
  woorden: string;
  mijnRoute: string;
  /** Address of the page of a need; `#` is its name. */
  hulpBij: string;
  /** The same for a need about violence. */
  eerstLezen: string;
}

/** All that the page hands to its script. */
export interface SnelInhoud {
  /** Address of what composing a route takes, which is also its version. */
  route: string;
  versie: string;
  zoek: { rijen: string; gevaar: string; inhoud: string; woorden: string[]; eerst: number };
  teWeten: TeWeten[];
  /** The gids's own language first. */
  talen: SnelTaal[];
  /** Needs about violence. */
  gevoelig: string[];
  overdracht: string;
}

/** What a gids can tick, of the kenmerken that editors named for them. */
export function teWetenVan(kenmerken: ReadonlyMap<string, Kenmerk>): TeWeten[] {
  return [...kenmerken].flatMap(([kenmerk, { waarden, ...rest }]) => {
    const naam = rest['voor-gids'];
    const named = Object.entries(waarden).flatMap(([waarde, { 'voor-gids': kort }]) =>
      kort === undefined ? [] : [{ waarde, naam: kort }],
    );
    return naam === undefined || named.length === 0 ? [] : [{ kenmerk, naam, waarden: named }];
  });
}
