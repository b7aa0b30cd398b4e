import { fold, foldWords } from '../search/fold.ts';
import { stem } from '../search/stem.ts';

/** The words of a text without their endings, in one spelling: what gaatOver looks in. */
export function stammen(text: string): string {
  return foldWords(text)
    .map((word) => stem('nl', word))
    .join(' ');
}

/**
 * Whether a text is about what was typed: it has every word of it. A short word must stand there whole, because "bed" is
 * no "bedrijf"; a longer one may be the beginning of a word, and a long one a part of it.
 * @param inhoud the text, as stammen makes it
 */
export function gaatOver(inhoud: string, typed: string): boolean {
  const text = ` ${inhoud} `;
  return (typed.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const own = stem('nl', fold(word));
    if (word.length === 4) return text.includes(` ${own}`);
    return text.includes(own.length <= 3 ? ` ${own} ` : own);
  });
}
