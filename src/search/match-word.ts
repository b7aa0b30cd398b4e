import type { Taal } from '../i18n/locales.ts';
import { editDistance } from '../catalogus/edit-distance.ts';
import { bareLetters } from './gevaar/bare-letters.ts';
import { letterPairs, type OpenIndex } from './open-index.ts';
import { skeleton, stem } from './stem.ts';

/** How alike two words are, from 0 to 1. Below this a word is another word. */
const known = 0.85;

/**
 * Finds the words of an index that a typed word may mean: the word itself, another form, a beginning,
 * a part of a compound, or a word with a typo.
 * @param word folded
 * @returns per number of a word how alike they are, from 0 to 1
 */
export function matchWord(index: OpenIndex, word: string): ReadonlyMap<number, number> {
  const before = index.cache.get(word);
  if (before) return before;
  const found = new Map<number, number>();
  const add = (number: number, alike: number) => {
    if (alike > (found.get(number) ?? 0)) found.set(number, alike);
  };
  for (const [number, alike] of sameWord(index, word)) add(number, alike);
  if (!/\d/.test(word)) {
    // Words that begin or end alike share the pair of letters at that end.
    for (const end of [`^${word[0]}`, `${word.at(-1)}$`]) {
      for (const number of index.pairs.get(end) ?? []) add(number, related(word, index.words[number] ?? '', index.taal));
    }
    const bare = skeleton(word, index.taal);
    for (const number of (bare && index.inSkeleton.get(bare)) || []) add(number, 0.7);
    for (const other of index.zelfde.get(stem(index.taal, word)) ?? []) {
      for (const [number, alike] of sameWord(index, other)) add(number, 0.8 * alike);
    }
    if (!isKnown(found)) for (const [number, alike] of misspelled(index, word)) add(number, alike);
  }
  // Typing fills this; a page that stays open all day must not.
  if (index.cache.size > 1000) index.cache.clear();
  index.cache.set(word, found);
  return found;
}

/** The word itself and its other forms. */
export function sameWord(index: OpenIndex, word: string): Map<number, number> {
  const same = word.length > 2 && !/\d/.test(word) ? (index.inStem.get(stem(index.taal, word)) ?? []) : [];
  const found = new Map(same.map((number) => [number, 0.92]));
  const exact = index.wordNumber.get(word);
  return exact === undefined ? found : found.set(exact, 1);
}

/** @returns true when a word, or another form of it, stands in the index */
export function isKnown(found: ReadonlyMap<number, number>): boolean {
  for (const alike of found.values()) if (alike >= known) return true;
  return false;
}

/** Finds Arabic words by what they sound like, for a word in Latin letters: masari for مصاري, lkhedma for الخدمة. */
export function matchBare(index: OpenIndex, word: string): ReadonlyMap<number, number> {
  const bare = bareLetters(word);
  const found = new Map<number, number>();
  for (const [form, alike] of [
    [bare, 0.9],
    [bare.replace(/^l/, ''), 0.86],
    [bare.replace(/^[bfhklmn]/, ''), 0.7],
    [bare.replace(/[khnt]$/, ''), 0.7],
  ] as const) {
    if (form.length < 3) continue;
    for (const number of index.inBare.get(form) ?? []) if (!found.has(number)) found.set(number, alike);
  }
  return found.size > 0 ? found : matchWord(index, word);
}

function related(word: string, other: string, taal: Taal): number {
  if (word.length <= other.length) {
    // A beginning: somebody is still typing.
    if (other.startsWith(word))
      return word.length >= 3 || word.length * 2 >= other.length ? 0.5 + (0.35 * word.length) / other.length : word.length > 1 ? 0.3 : 0;
    if (word.length >= 4 && other.endsWith(word)) return 0.35 + (0.35 * word.length) / other.length;
  } else if (other.length >= 4) {
    // The language adds endings, or writes two words as one.
    if (word.startsWith(other)) return 0.4 + (0.4 * other.length) / word.length;
    if (word.endsWith(other)) return 0.35 + (0.35 * other.length) / word.length;
  }
  return taal === 'tr' ? sameBeginning(word, other) : 0;
}

function sameBeginning(word: string, other: string): number {
  const shortest = Math.min(word.length, other.length);
  if (shortest < 6 || word[0] !== other[0]) return 0;
  let same = 1;
  while (same < shortest && word[same] === other[same]) same += 1;
  return same >= 5 && same / shortest >= 0.7 ? 0.35 + (0.35 * same) / Math.max(word.length, other.length) : 0;
}

/** Words with a typo: shared letter pairs narrow the choice, the edit distance judges. */
function* misspelled(index: OpenIndex, word: string): Generator<[number: number, alike: number]> {
  const most = forgiven(word.length);
  if (most === 0) return;
  const shared = sharedPairs(index, word);
  for (let number = 0; number < shared.length; number += 1) {
    const count = shared[number] ?? 0;
    // A wrong letter touches two pairs, two swapped letters three.
    if (count === 0 || count < word.length + 1 - 3 * most) continue;
    const other = index.words[number] ?? '';
    if (other.length < 3 || Math.abs(other.length - word.length) > most || count < other.length + 1 - 3 * most) continue;
    const errors = editDistance(word, other, most);
    if (errors <= Math.min(most, forgiven(Math.max(word.length, other.length))))
      yield [number, 0.84 - 0.14 * errors - (word[0] === other[0] ? 0 : 0.08)];
  }
}

/** Per word of the index how many pairs of letters it shares with this word. */
export function sharedPairs(index: OpenIndex, word: string): Uint16Array {
  const shared = new Uint16Array(index.words.length);
  for (const pair of new Set(letterPairs(word))) {
    for (const number of index.pairs.get(pair) ?? []) shared[number] = (shared[number] ?? 0) + 1;
  }
  return shared;
}

/** How many wrong letters a word of this length may have: one from four, two from eight. */
function forgiven(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}
