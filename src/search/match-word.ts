import Fuse from 'fuse.js/min-basic';
import type { Taal } from '../i18n/locales.ts';
import { editDistance, forgiven } from './edit-distance.ts';
import { letterPairs, type OpenIndex } from './open-index.ts';
import { stem } from './stem.ts';

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
  const exact = index.wordNumber.get(word);
  if (exact !== undefined) add(exact, 1);
  if (!/\d/.test(word)) {
    const cutWord = stem[index.taal](word);
    for (let number = 0; number < index.words.length; number += 1) {
      const alike = related(word, cutWord, index.words[number] ?? '', index.stems[number] ?? '', index.taal);
      if (alike > 0) add(number, alike);
    }
    if (!isKnown(found)) for (const [number, alike] of misspelled(index, word)) add(number, alike);
  }
  // Typing fills this; a page that stays open all day must not.
  if (index.cache.size > 1000) index.cache.clear();
  index.cache.set(word, found);
  return found;
}

/** @returns true when a word, or another form of it, stands in the index */
export function isKnown(found: ReadonlyMap<number, number>): boolean {
  for (const alike of found.values()) if (alike >= known) return true;
  return false;
}

function related(word: string, cutWord: string, other: string, cutOther: string, taal: Taal): number {
  if (cutWord === cutOther && word.length > 2) return word === other ? 1 : 0.92;
  if (word.length <= other.length) {
    // A beginning: somebody is still typing.
    if (other.startsWith(word)) return word.length >= 3 || word.length * 2 >= other.length ? 0.5 + (0.35 * word.length) / other.length : word.length > 1 ? 0.3 : 0;
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

/** Words with a typo: shared letter pairs narrow the choice, Fuse finds, the edit distance judges. */
function* misspelled(index: OpenIndex, word: string): Generator<[number: number, alike: number]> {
  const most = forgiven(word.length);
  if (most === 0) return;
  for (const [number, shared] of sharedPairs(index, word)) {
    const other = index.words[number] ?? '';
    // A wrong letter touches two pairs, two swapped letters three.
    if (other.length < 3 || Math.abs(other.length - word.length) > most || shared < Math.max(word.length, other.length) + 1 - 3 * most) continue;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (!Fuse.match(short, long, { ignoreLocation: true, threshold: 0.6 }).isMatch) continue;
    const errors = editDistance(word, other, most);
    if (errors <= Math.min(most, forgiven(Math.max(word.length, other.length)))) yield [number, 0.84 - 0.14 * errors - (word[0] === other[0] ? 0 : 0.08)];
  }
}

function sharedPairs(index: OpenIndex, word: string): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of new Set(letterPairs(word))) {
    for (const number of index.pairs.get(pair) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return shared;
}
