import { fold } from '../search/fold.ts';

/**
 * Whether a text is about what was typed: it has every word of it. A short word must stand there whole, because "bed" is
 * no "bedrijf"; a longer one may be the beginning of a word, and a long one a part of it.
 * @param folded the text in one spelling, as fold makes it
 */
export function gaatOver(folded: string, typed: string): boolean {
  const text = ` ${folded} `;
  return (typed.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const own = fold(word);
    return text.includes(word.length <= 3 ? ` ${own} ` : word.length === 4 ? ` ${own}` : own);
  });
}
