import type { Taal } from '../i18n/locales.ts';

/** What the search says of itself, in one language. */
export interface StatusWoorden {
  taal: Taal;
  dir: 'ltr' | 'rtl';
  intl: string;
  /** Per plural category how much was found, with %n. */
  aantal: Record<string, string>;
  niets: string;
  bezig: string;
  mislukt: string;
  tekstenNiets: string;
}

/** How much was found. */
export const aantalWoorden = ({ intl, aantal }: StatusWoorden, found: number): string =>
  (aantal[new Intl.PluralRules(intl).select(found)] ?? '').replace('%n', String(found));

/**
 * Says a line in every language of this page, the reader's first. A line that stands there already is not read out again.
 * @param zin the line in one language; without it the line is empty
 */
export function sayStatus(place: Element, woorden: readonly StatusWoorden[], zin: ((woorden: StatusWoorden) => string) | undefined): void {
  const lines = zin === undefined ? [] : woorden.map((one) => ({ ...one, text: zin(one) }));
  const [only] = lines;
  if (place.textContent === lines.map(({ text }) => text).join('')) return;
  if (lines.length < 2) {
    place.textContent = only?.text ?? '';
    return;
  }
  place.replaceChildren(
    ...lines.map(({ taal, dir, text }, index) => {
      const line = document.createElement('span');
      line.className = index === 0 ? 'hoofd' : 'naast';
      Object.assign(line, { lang: taal, dir, textContent: text });
      return line;
    }),
  );
}
