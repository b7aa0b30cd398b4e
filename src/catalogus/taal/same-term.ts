import { arabicPrefixes } from '../../i18n/arabic.ts';
import type { Taal } from '../../i18n/locales.ts';

/** A translation of a term: the words themselves, and the Dutch words that may stand in brackets behind them. */
export interface Term {
  /** The Dutch word, in small letters. */
  nl: string;
  /** What may stand for it, one or more forms. */
  forms: string[];
}

/**
 * Takes apart a row of begrippen.yml: "kredi, borç para (lening)" are two ways to say one thing;
 * "danışma saati (spreekuur), randevusuz gelme (inloop)" are two things in one row.
 * @param nl the Dutch words, with commas between them
 * @param woord the words of the translation
 */
export function termsOf(nl: string, woord: string): Term[] {
  const parts = woord.split(/\s*[,،]\s*(?![^(]*\))/u);
  const named = parts.flatMap((part) => [...part.matchAll(/\(([^)]*)\)/g)].flatMap((match) => splitList(match[1] ?? '')));
  const perPart = parts.length > 1 && parts.every((part) => part.includes('('));
  const words = new Set([...splitList(nl), ...named].map((name) => name.replace(/\s*\([^)]*\)/g, '').toLowerCase()));
  return [...words].map((name) => {
    const own = perPart
      ? parts.filter((part) => splitList(/\(([^)]*)\)/.exec(part)?.[1] ?? '').some((inside) => inside.toLowerCase() === name))
      : parts;
    return { nl: name, forms: (own.length > 0 ? own : parts).map((part) => part.replace(/\s*\([^)]*\)/g, '').trim()) };
  });
}

/**
 * Says whether the words at the end of a text are this term, in whatever form the sentence asks for.
 * @param text what stands before the bracket
 */
export function endsWithTerm(text: string, term: Term, taal: Taal): boolean {
  const words = wordsOf(text);
  return term.forms.some((form) => {
    const wanted = wordsOf(form);
    const said = words.slice(-wanted.length);
    return said.length === wanted.length && wanted.every((word, index) => isSameWord(said[index] ?? '', word, taal));
  });
}

/** @returns true when two words differ only in what their place in a sentence adds: endings, and in Arabic the article. */
export function isSameWord(said: string, wanted: string, taal: Taal): boolean {
  if (taal === 'ar') {
    return stemsOfArabic(said).some((a) => stemsOfArabic(wanted).some((b) => agree(a, b, 1)));
  }
  const folded = taal === 'tr' ? foldTurkish : (word: string) => word.toLocaleLowerCase(taal);
  return agree(folded(said), folded(wanted), 3);
}

/** Alike from the start: of the word asked for at most so many letters may be missing at the end. */
function agree(said: string, wanted: string, missing: number): boolean {
  let same = 0;
  while (same < wanted.length && said[same] === wanted[same]) same += 1;
  const left = wanted.length - same;
  // What comes after is an ending; a whole other word behind it is not.
  return (
    same >= Math.min(3, wanted.length) &&
    (left === 0 || (left < missing && same >= 3) || (left === missing && same >= 4)) &&
    said.length - same <= 9
  );
}

/** An ending makes a hard consonant soft: ödenek, ödeneği; başvuru stays. */
function foldTurkish(word: string): string {
  return word.toLocaleLowerCase('tr').replace(/[ğg]/g, 'k').replace(/c/g, 'ç').replace(/b/g, 'p').replace(/d/g, 't');
}

/** The word without vowel marks, and without what may be written against it: و ف ب ل ك and the article. */
function stemsOfArabic(word: string): string[] {
  const bare = word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ت');
  const stems = new Set([bare]);
  for (const before of arabicPrefixes) {
    for (const stem of [...stems]) if (before.test(stem) && stem.replace(before, '').length >= 2) stems.add(stem.replace(before, ''));
  }
  return [...stems];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function splitList(text: string): string[] {
  return text.split(/\s*[,،]\s*/u).filter((part) => part !== '');
}
