import { bareLetters } from './bare-letters.ts';

/** How many words are judged at once: in a long text the danger stands in one sentence of it. */
const span = 14;
const step = 5;

/** Number of places that the features of all sentences are spread over: a power of two. */
export const places = 1 << 16;

/** @returns pieces of a text that overlap, each no longer than a sentence */
export function spans(words: readonly string[]): string[][] {
  if (words.length <= span) return [[...words]];
  const count = Math.ceil((words.length - span) / step) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(Math.min(at * step, words.length - span)).slice(0, span));
}

/**
 * What the model looks at: words, neighbours, words with one between them, groups of letters, and what is left of words without
 * their vowels.
 * @returns the place of each, once
 */
export function featuresOf(words: readonly string[]): number[] {
  const found = new Set<number>();
  const add = (feature: string) => found.add(placeOf(feature));
  const bare = words.map(bareLetters);
  for (const [at, word] of words.entries()) {
    add(`w${word}`);
    const next = words[at + 1];
    if (next !== undefined) add(`p${word} ${next}`);
    const after = words[at + 2];
    if (after !== undefined) add(`o${word} ${after}`);
    const own = bare[at] ?? '';
    if (own.length > 1) add(`b${own}`);
    if (next !== undefined) add(`q${own} ${bare[at + 1]}`);
    for (const group of groupsIn(word, 3, 6)) add(`l${group}`);
    for (const group of groupsIn(own, 3, 4)) add(`k${group}`);
  }
  return [...found];
}

function* groupsIn(word: string, from: number, to: number): Generator<string> {
  const ended = `^${word}$`;
  for (let size = from; size <= to; size += 1) for (let at = 0; at + size <= ended.length; at += 1) yield ended.slice(at, at + size);
}

/** FNV-1a: the same on every machine. */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) & (places - 1);
}
