import { locales, type Leesniveau, type Taal } from '../../i18n/locales.ts';
import { sentences } from '../../i18n/sentences.ts';

/** What can be measured of a text. Formulas diagnose; they do not prove that somebody understands it. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  /** Mean words a sentence. */
  mean: number;
  /** Dutch: Flesch-Douma; Turkish: Ateşman; higher is easier. Absent where no formula is known: none works for Arabic without vowel marks. */
  score?: number;
  /** Share of words of six letters or more, 0 to 1. */
  longWords: number;
}

/** One sentence of a text. */
export interface Sentence {
  /** As it is read: without marks of markdown, placeholders as one word. */
  text: string;
  words: string[];
  /** Line of the text on which it begins, from 0. */
  line: number;
}

/** Below this a score says nothing; the length of sentences still counts. */
export const enoughToScore = { words: 50, sentences: 3 };

/** Sources: Flesch-Douma 206.84 − 77 × syllables/word − 0.93 × words/sentence (Douma 1960); Ateşman 198.825 − 40.175 × syllables/word − 2.610 × words/sentence (Ateşman 1997). */
const formules: Record<NonNullable<Leesniveau['formule']>, (syllablesAWord: number, wordsASentence: number) => number> = {
  'flesch-douma': (syllablesAWord, wordsASentence) => 206.84 - 77 * syllablesAWord - 0.93 * wordsASentence,
  atesman: (syllablesAWord, wordsASentence) => 198.825 - 40.175 * syllablesAWord - 2.61 * wordsASentence,
};

/** Measures the sentences of one page. */
export function measureSentences(sentences: readonly Sentence[], taal: Taal): ReadingLevel {
  const words = sentences.flatMap((sentence) => sentence.words);
  const mean = words.length / Math.max(1, sentences.length);
  const long = words.filter((word) => letters(word) >= 6).length;
  const level: ReadingLevel = { words: words.length, sentences: sentences.length, mean, longWords: long / Math.max(1, words.length) };
  const { formule } = locales[taal].leesniveau;
  if (words.length === 0 || !formule) return level;
  const perWord = words.reduce((sum, word) => sum + syllables(word, taal), 0) / words.length;
  return { ...level, score: formules[formule](perWord, mean) };
}

/**
 * The words that make a text hard, longest first: where an editor can begin.
 * @param count how many to name at most
 */
export function longestWords(sentences: readonly Sentence[], taal: Taal, count: number): string[] {
  const words = new Set(sentences.flatMap((sentence) => sentence.words));
  const length = (word: string) => (locales[taal].leesniveau.formule ? syllables(word, taal) : letters(word));
  return [...words].sort((a, b) => length(b) - length(a) || letters(b) - letters(a)).slice(0, count);
}

/** Number of syllables: in Turkish one per vowel, in Dutch one per group of vowels that sound as one. */
export function syllables(word: string, taal: Taal): number {
  const lower = word.toLocaleLowerCase(taal);
  const vowels =
    taal === 'tr' ? /[aeıioöuüâîû]/g : /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;
  return Math.max(1, lower.match(vowels)?.length ?? 0);
}

/** Letters as they are seen: vowel marks above and below a letter, and the Arabic stroke that only stretches, are none. */
function letters(word: string): number {
  return [...word.replace(/[\p{M}\u0640]/gu, '')].length;
}

/** @returns the sentences of a plain text or markdown, in order. */
export function sentencesOf(text: string, taal: Taal): Sentence[] {
  const read = plain(text, taal);
  // A new item of a list, or an empty line.
  const breaks = [...read.matchAll(/(?:^|\n)[^\S\n]*(?:[-*]|\d+\.)\s+|\n\s*\n/gu)];
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, index) =>
    sentences(read.slice(start, breaks[index]?.index ?? read.length)).flatMap(({ from, to }) => {
      const own = read.slice(start + from, start + to);
      const words = wordsIn(own);
      return words.length === 0
        ? []
        : [{ text: own.replace(/\s+/g, ' '), words, line: read.slice(0, start + from).split('\n').length - 1 }];
    }),
  );
}

/**
 * The text as it is read, line for line: placeholders become one word, marks of markdown disappear. In a translation the
 * Dutch name in brackets is left out: it stands there to be recognised on a letter, not to be read.
 */
function plain(text: string, taal: Taal): string {
  const filled = text
    .replace(/\{behoefte\}/g, '')
    .replace(/\{[^}]*\}/g, '1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[_`#>]|(?<=\S)\*|\*(?=\S)/g, '');
  return taal === 'nl' ? filled : filled.replace(/\([^()\p{Script=Arabic}]*\)/gu, (name) => name.replace(/[^\n]/g, ''));
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’\-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
