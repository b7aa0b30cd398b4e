import type { Taal } from '../i18n/locales.ts';
import { fillerWords } from './filler-words.ts';
import { skeleton, stem } from './stem.ts';
import { groepVan, type Groep, type Rijen, type Woorden } from './zoek-index.ts';

/** A phrase of an answer: its words by number, and how telling they are together. */
interface Frase {
  /** Number of the ref it belongs to. */
  rij: number;
  words: number[];
  weight: number;
}

/** An index ready to be asked. */
export interface OpenIndex {
  taal: Taal;
  /** What can be found; the same rows, in the same order, in the index of every language. */
  refs: readonly string[];
  /** Per row its group. */
  groepen: readonly Groep[];
  /** Rows of entries, with the rows of the needs they help with. */
  helptBij: readonly (readonly [rij: number, behoeften: readonly number[]])[];
  /** The row of the need that helps somebody in danger. */
  gevaar: NonNullable<Rijen['gevaar']>;
  words: string[];
  /** The words that have a stem. */
  inStem: Map<string, number[]>;
  /** The words that have the same letters but for long vowels. */
  inSkeleton: Map<string, number[]>;
  wordNumber: Map<string, number>;
  /** Per word how rare it is. */
  rarity: Float64Array;
  frasen: Frase[];
  /** Per word the phrases it stands in. */
  inFrasen: number[][];
  /** Which words have a pair of letters. */
  pairs: Map<string, number[]>;
  /** Words matched before: while somebody types, only the last word is new. */
  cache: Map<string, Map<number, number>>;
}

/** What a filler word counts for, beside a word that says something. */
const fillerWeight = 0.22;

/** Turns the files of an index into the tables that answer a query. */
export function openIndex({ refs, helptBij, gevaar = {} }: Rijen, { taal, frasen: texts }: Woorden): OpenIndex {
  const words: string[] = [];
  const wordNumber = new Map<string, number>();
  const inFrasen: number[][] = [];
  const inRijen: number[] = [];
  const lastRij: number[] = [];
  const frasen: Frase[] = [];
  texts.forEach((text, rij) => {
    for (const frase of text === '' ? [] : text.split('|')) {
      const numbers = frase.split(' ').map((word) => {
        let number = wordNumber.get(word);
        if (number === undefined) {
          number = words.push(word) - 1;
          wordNumber.set(word, number);
          inFrasen.push([]);
          inRijen.push(0);
          lastRij.push(-1);
        }
        inFrasen[number]?.push(frasen.length);
        if (lastRij[number] !== rij) {
          lastRij[number] = rij;
          inRijen[number] = (inRijen[number] ?? 0) + 1;
        }
        return number;
      });
      frasen.push({ rij, words: numbers, weight: 0 });
    }
  });
  const rarity = Float64Array.from(
    inRijen,
    (count, word) => Math.log(1 + refs.length / count) ** 0.8 * (fillerWords[taal].has(words[word] ?? '') ? fillerWeight : 1),
  );
  for (const frase of frasen) frase.weight = frase.words.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
  return {
    taal,
    refs,
    gevaar,
    groepen: refs.map(groepVan),
    helptBij: Object.entries(helptBij).map(([rij, behoeften]) => [Number(rij), behoeften]),
    words,
    inStem: wordsPer(words, (word) => [stem[taal](word)]),
    inSkeleton: wordsPer(words, (word) => [skeleton(word, taal)]),
    wordNumber,
    rarity,
    frasen,
    inFrasen,
    pairs: wordsPer(words, letterPairs),
    cache: new Map(),
  };
}

function wordsPer(words: readonly string[], partsOf: (word: string) => readonly string[]): Map<string, number[]> {
  const per = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const part of partsOf(word)) {
      const known = per.get(part);
      if (!known) per.set(part, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  });
  return per;
}

/** @returns the pairs of neighbouring letters of a word, its ends included */
export function letterPairs(word: string): string[] {
  const ended = `^${word}$`;
  return Array.from({ length: ended.length - 1 }, (_, index) => ended.slice(index, index + 2));
}
