import { formatDatum } from '../../i18n/format.ts';
import { isolate } from '../../i18n/isolate.ts';
import { locales, type Taal } from '../../i18n/locales.ts';
import type { Piece, Pieces } from '../../i18n/piece.ts';
import { delenDie, type OverdrachtStand } from './overdracht-stand.ts';
import type { OverdrachtSleutel, OverdrachtWoorden } from './overdracht-woorden.ts';

/** For whom a sheet is: what somebody does not want told stands on their own copy alone. */
export type Kopie = 'bewoner' | 'collega';

/** One line of the sheet: what it is about, and what was agreed. Without words it is a line to write on. */
export interface BladRegel {
  kop: Pieces;
  /** In the words of the site: in both languages. */
  woorden: Pieces[];
  /** As somebody typed it: in whatever language that is. */
  getypt: string[];
  /** How many lines to write on, where nothing stands there. */
  lijnen: number;
}

export interface OverdrachtBlad {
  titel: Pieces;
  regels: BladRegel[];
  /** What stands below, in both languages. */
  onder: Pieces[];
}

/**
 * The sheet of what was agreed.
 * @param behoeften the needs of the route as a sentence, in the resident's language and in Dutch
 * @param kopie the colleague's says what may be told, and nothing of what may not
 */
export function overdrachtBlad(
  stand: OverdrachtStand,
  woorden: OverdrachtWoorden,
  behoeften: readonly Pieces[],
  kopie: Kopie,
): OverdrachtBlad {
  const talen = talenVan(stand.taal);
  const t = (key: OverdrachtSleutel): Pieces => talen.flatMap((taal) => woorden[key].filter((piece) => piece.taal === taal)).map(marked);
  const dag = (datum: string, tijd = ''): Pieces[] =>
    datum === '' ? [] : [talen.map((taal) => piece([formatDatum(datum, taal), tijd].filter(Boolean).join(locales[taal].komma), taal))];
  const chosen = (key: OverdrachtSleutel | '') => (key === '' ? [] : [t(key)]);
  const regel = (kop: OverdrachtSleutel, inhoud: Partial<BladRegel> = {}): BladRegel => ({
    kop: t(kop),
    woorden: [],
    getypt: [],
    lijnen: 1,
    ...inhoud,
  });
  const typed = (...texts: string[]) => texts.map((text) => text.trim()).filter(Boolean);
  return {
    titel: t('overdrachtKop'),
    regels: [
      regel('overdrachtVan', { getypt: typed(`${stand.van} ${stand.vanNummer}`) }),
      regel('overdrachtNaar', { getypt: typed(`${stand.naar} ${stand.naarNummer}`) }),
      regel('overdrachtVraag', { woorden: behoeften.map((pieces) => pieces.map(marked)), getypt: typed(stand.vraag), lijnen: 2 }),
      regel('overdrachtWel', { woorden: delenDie(stand, 'wel').map(t), getypt: typed(stand.ookWel), lijnen: 2 }),
      ...(kopie === 'collega'
        ? []
        : [regel('overdrachtNiet', { woorden: delenDie(stand, 'niet').map(t), getypt: typed(stand.ookNiet), lijnen: 2 })]),
      regel('overdrachtBesproken', { woorden: dag(stand.besproken) }),
      regel('overdrachtBelt', { woorden: chosen(stand.belt) }),
      regel('overdrachtBelDag', { woorden: dag(stand.belDag, stand.belTijd) }),
      regel('overdrachtMee', { woorden: chosen(stand.mee) }),
      regel('overdrachtNiemand', { woorden: chosen(stand.niemand) }),
      regel('overdrachtTerug', { woorden: dag(stand.terug) }),
    ],
    onder: [t('overdrachtZelf'), t('overdrachtVrij')],
  };
}

/** The resident's language first, then Dutch; for a resident who reads Dutch that alone. */
export function talenVan(taal: Taal): Taal[] {
  return taal === 'nl' ? ['nl'] : [taal, 'nl'];
}

const marked = (one: Piece): Piece => ({ ...one, mark: true });

const piece = (text: string, taal: Taal): Piece => ({
  taal,
  dir: locales[taal].dir,
  html: isolate(text, taal),
  text,
  mark: true,
});
