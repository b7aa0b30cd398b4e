import { withoutArticle } from '../i18n/arabic.ts';
import { westernDigits } from '../i18n/digits.ts';
import { allUnseen } from '../i18n/unseen.ts';

/** Letters of other keyboards, Persian, Urdu and Kurdish, that stand for an Arabic one, and letters that dialects write alike: تلاجة for ثلاجة. */
const lookalikes: Record<string, string> = {
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ے: 'ي',
  ێ: 'ي',
  ې: 'ي',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ڪ: 'ك',
  ں: 'ن',
  ٲ: 'ا',
  ٳ: 'ا',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ڨ: 'ق',
  گ: 'ك',
  ڭ: 'ك',
  ث: 'ت',
  ذ: 'د',
  ظ: 'ض',
  ء: '',
  ـ: '',
};
const anyLookalike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'g');

/**
 * Brings what people type and what editors write to one spelling: the same function for index and query.
 * Capitals, dots and tails of Turkish, ij and y, double letters, hamza and alef, ta marbuta, vowel marks,
 * digits of every script, and the Arabic article with what is written against it.
 * @returns words with one space between them; folding twice changes nothing
 */
export function fold(text: string): string {
  return foldWords(text).join(' ');
}

/** @returns the folded words of a text, in order */
export function foldWords(text: string): string[] {
  // Lower case of a capital can bring its mark back; normalise before and after.
  const plain = westernDigits(
    text
      .replace(allUnseen, '')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[ıİ]/g, 'i')
      .replace(/ß/g, 'ss')
      .replace(anyLookalike, (letter) => lookalikes[letter] ?? letter),
  );
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).filter((word) => word !== '');
}

function foldWord(word: string): string {
  let before = '';
  let folded = word;
  while (folded !== before) {
    before = folded;
    folded = withoutArticle(folded)
      .replace(/ij/g, 'y')
      .replace(/(\p{L})\1+/gu, '$1');
  }
  return folded;
}
