import { render } from 'preact';
import T from '../components/basis/T.tsx';
import { escapeHtml } from '../i18n/isolate.ts';
import type { Taal } from '../i18n/locales.ts';
import type { Piece } from '../i18n/piece.ts';

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
  const p = zin === undefined ? [] : woorden.map((one) => piece(one, zin(one)));
  render(<T as="span" p={p} />, place);
}

const piece = ({ taal, dir }: StatusWoorden, text: string): Piece => ({ taal, dir, mark: false, text, html: escapeHtml(text) });
