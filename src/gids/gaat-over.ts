import { fold, foldWords } from '../search/fold.ts';
import { stem } from '../search/stem.ts';

/** The words of a text, whole and without their endings, in one spelling: what gaatOver looks in. */
export function stammen(text: string): string {
  const words = foldWords(text);
  return [...words, ...words.map((word) => stem('nl', word))].join(' ');
}

/**
 * Whether a text is about what was typed: it has every word of it. A short word must stand there whole, because "bed" is
 * no "bedrijf"; a longer one may be the beginning of a word, and a long one a part of it.
 * @param inhoud the text, as stammen makes it
 */
export function gaatOver(inhoud: string, typed: string): boolean {
  const text = ` ${inhoud} `;
  const stands = (form: string, word: string) => {
    if (word.length === 4) return text.includes(` ${form}`);
    return text.includes(form.length <= 3 ? ` ${form} ` : form);
  };
  return (typed.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const folded = fold(word);
    return stands(folded, word) || stands(stem('nl', folded), word);
  });
}
