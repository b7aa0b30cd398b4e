import type { Taal } from '../../src/i18n/locales.ts';
import { openIndex, type OpenIndex } from '../../src/search/open-index.ts';
import type { Rijen } from '../../src/search/zoek-index.ts';

/**
 * A small index, to see one thing at a time.
 * @param rows per ref its phrases, folded and split by |
 * @param more per row of an entry the rows of the needs it helps with; words that mean the same, folded, a group a line;
 *   the rows of needs that help in danger, and the phrases of danger, folded and split by |
 */
export function smallIndex(
  taal: Taal,
  rows: Readonly<Record<string, string>>,
  more: { helptBij?: Record<number, number[]>; zelfde?: string[]; gevaar?: Rijen['gevaar']; gevaarwoorden?: Rijen['gevaarwoorden'] } = {},
): OpenIndex {
  return openIndex(
    {
      refs: Object.keys(rows),
      helptBij: more.helptBij ?? {},
      ...(more.gevaar ? { gevaar: more.gevaar } : {}),
      gevaarwoorden: more.gevaarwoorden ?? { dood: '', geweld: '' },
    },
    { taal, frasen: Object.values(rows), stop: taal === 'nl' ? 'de hoe ik van' : '', zelfde: more.zelfde ?? [] },
  );
}
