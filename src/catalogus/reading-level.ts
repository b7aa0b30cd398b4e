import type { Taal } from '../i18n/locales.ts';

/** What can be measured of a text. Formulas diagnose; they do not prove that somebody understands it. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  /** Mean words a sentence. */
  mean: number;
  /** The longest sentence, and how many words it has. */
  longest: { text: string; words: number };
  /** Dutch: Flesch-Douma; Turkish: Ateşman; higher is easier. Absent for Arabic, for which no formula works without vowel marks. */
  score?: number;
  /** Share of words of six letters or more, 0 to 1. */
  longWords: number;
}

/** What a page may ask of its reader (ONTWERP section 8). */
export const readingLimits: Record<Taal, { mean: number; longest: number; score?: number; longWords?: number }> = {
  nl: { mean: 10, longest: 15, score: 65 },
  tr: { mean: 9, longest: 14, score: 65 },
  ar: { mean: 9, longest: 14, longWords: 0.3 },
};

/** Below this a score says nothing; the length of sentences still counts. */
export const enoughToScore = { words: 50, sentences: 3 };

/**
 * Measures texts of one page.
 * Sources: Flesch-Douma 206.84 − 77 × syllables/word − 0.93 × words/sentence (Douma 1960);
 * Ateşman 198.825 − 40.175 × syllables/word − 2.610 × words/sentence (Ateşman 1997).
 * @param texts plain texts or markdown; each begins a new sentence
 */
export function measureReading(texts: readonly string[], taal: Taal): ReadingLevel {
  const sentences = texts
    .flatMap((text) => splitSentences(plain(text, taal)))
    .map((text) => ({ text, words: wordsIn(text) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const longest = sentences.reduce((best, { text, words: own }) => (own.length > best.words ? { text, words: own.length } : best), { text: '', words: 0 });
  const mean = words.length / Math.max(1, sentences.length);
  const long = words.filter((word) => [...word].length >= 6).length;
  const level: ReadingLevel = { words: words.length, sentences: sentences.length, mean, longest, longWords: long / Math.max(1, words.length) };
  if (words.length === 0 || taal === 'ar') return level;
  const perWord = words.reduce((sum, word) => sum + syllables(word, taal), 0) / words.length;
  return { ...level, score: taal === 'nl' ? 206.84 - 77 * perWord - 0.93 * mean : 198.825 - 40.175 * perWord - 2.61 * mean };
}

/** Number of syllables: in Turkish one per vowel, in Dutch one per group of vowels that sound as one. */
export function syllables(word: string, taal: 'nl' | 'tr'): number {
  const lower = word.toLocaleLowerCase(taal);
  const vowels = taal === 'tr' ? /[aeıioöuüâîû]/g : /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;
  return Math.max(1, lower.match(vowels)?.length ?? 0);
}

/**
 * The text as it is read: placeholders become one word, marks of markdown disappear. In a translation the Dutch name
 * in brackets is left out: it stands there to be recognised on a letter, not to be read.
 */
function plain(text: string, taal: Taal): string {
  const filled = text
    .replace(/\{behoefte\}/g, '')
    .replace(/\{[^}]*\}/g, '1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]/g, '');
  return taal === 'nl' ? filled : filled.replace(/\([^()\p{Script=Arabic}]*\)/gu, '');
}

function splitSentences(text: string): string[] {
  return text
    .split(/\n\s*(?:[-*]|\d+\.)\s+|\n{2,}/)
    .flatMap((block) => block.split(/(?<=[.!?؟…])["'”»)]*\s+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’\-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
