import type { Taal } from '../i18n/locales.ts';
import { readDanger, type GevaarPatroon } from './danger-words.ts';
import { bareLetters } from './gevaar/bare-letters.ts';
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
  /** Words of danger, of every language. */
  gevaarwoorden: GevaarPatroon[];
  /** Words that say nothing about the need. */
  stop: ReadonlySet<string>;
  /** Per stem the words that mean the same, of every group it stands in. */
  zelfde: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that have a stem. */
  inStem: Map<string, number[]>;
  /** The words that have the same letters but for long vowels. */
  inSkeleton: Map<string, number[]>;
  /** Arabic words by what they sound like, and the fillers among them. */
  inBare: Map<string, number[]>;
  bareStop: ReadonlySet<string>;
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
const fillerWeight = 0.12;

/** Turns the files of an index into the tables that answer a query. */
export function openIndex(
  { refs, helptBij, gevaar = {}, gevaarwoorden }: Rijen,
  { taal, frasen: texts, stop: stopwoorden, zelfde }: Woorden,
): OpenIndex {
  const stop = new Set(stopwoorden.split(' '));
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
    (count, word) => Math.log(1 + refs.length / count) ** 0.8 * (stop.has(words[word] ?? '') ? fillerWeight : 1),
  );
  for (const frase of frasen) frase.weight = frase.words.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
  return {
    taal,
    refs,
    gevaar,
    groepen: refs.map(groepVan),
    helptBij: Object.entries(helptBij).map(([rij, behoeften]) => [Number(rij), behoeften]),
    words,
    gevaarwoorden: readDanger(gevaarwoorden),
    stop,
    zelfde: groupsPerStem(zelfde, taal),
    inStem: wordsPer(words, (word) => [stem(taal, word)]),
    inSkeleton: wordsPer(words, (word) => [skeleton(word, taal)]),
    inBare: taal === 'ar' ? wordsPer(words, (word) => [bareLetters(word)]) : new Map(),
    bareStop: new Set(taal === 'ar' ? [...stop].map(bareLetters).filter((word) => word.length > 1) : []),
    wordNumber,
    rarity,
    frasen,
    inFrasen,
    pairs: wordsPer(words, letterPairs),
    cache: new Map(),
  };
}

function groupsPerStem(lines: readonly string[], taal: Taal): Map<string, Set<string>> {
  const perStem = new Map<string, Set<string>>();
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) {
      const cut = stem(taal, word);
      perStem.set(cut, new Set([...(perStem.get(cut) ?? []), ...words]));
    }
  }
  return perStem;
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
