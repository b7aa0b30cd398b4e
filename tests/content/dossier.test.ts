import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/catalogus/schema/dossier.ts';
import { realGids } from './real-gids.ts';

/** Every item of the collected facts (A regelingen, B rules, C letters, F fondsen, V initiatieven, N what the review of 30 November added) and the entry it became; after a dash: why not. */
const rows = readFileSync(new URL('dossier.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [bron: string, onderwerp: string, waar: string]);

const { catalogus } = realGids();
const count = (letter: string) => rows.filter(([bron]) => bron.startsWith(letter)).length;

test('every item has its row, once', () => {
  expect(Object.fromEntries(['A', 'B', 'C', 'F', 'V', 'N'].map((letter) => [letter, count(letter)]))).toEqual({
    A: 92,
    B: 33,
    C: 43,
    F: 27,
    V: 32,
    N: 74,
  });
  expect(new Set(rows.map(([bron, onderwerp]) => `${bron} ${onderwerp}`)).size).toBe(rows.length);
});

test('every rule and every letter became an entry of its own kind', () => {
  for (const [letter, soort] of [
    ['B', 'mag-dat'],
    ['C', 'brieven'],
  ] as const) {
    const refs = rows.filter(([bron]) => bron === letter).map(([, , waar]) => waar);
    expect(refs.filter((ref) => !ref.startsWith(`${soort}/`))).toEqual([]);
    expect(new Set(refs).size).toBe(refs.length);
  }
});

test.for(rows)('%s %s: %s', ([, , waar]) => {
  expect(waar.startsWith('- ') || catalogus.entries.has(waar)).toBe(true);
});

test('who can join in an initiatief reads what is paid for travel', () => {
  const initiatieven = [...catalogus.entries.values()]
    .filter((entry) => entry.soort === 'initiatieven')
    .filter(({ feiten }) => feiten.richting.includes('zelf-meedoen'));
  expect(initiatieven.length).toBeGreaterThan(20);
  expect(initiatieven.filter(({ woorden }) => !woorden.nl.vergoeding).map(({ ref }) => ref)).toEqual([]);
});

test('of every entry made of collected facts, the check knows how sure they are', () => {
  const { zekerheid } = parse(readFileSync(new URL('../../content/dossier.yml', import.meta.url), 'utf8')) as Dossier;
  const refs = [...new Set(rows.map(([, , waar]) => waar).filter((waar) => !waar.startsWith('- ')))];
  expect(Object.keys(zekerheid).toSorted()).toEqual(refs.toSorted());
});

test('no entry is without its row', () => {
  const known = new Set(rows.map(([, , waar]) => waar));
  const entries = [...catalogus.entries.values()].filter(({ soort, plaatselijk }) => soort !== 'aanpakken' && !plaatselijk);
  expect(entries.filter(({ ref }) => !known.has(ref)).map(({ ref }) => ref)).toEqual([]);
});
