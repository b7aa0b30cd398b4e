import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realGids } from './real-gids.ts';

/** The needs people told researchers, numbered per subject: money, rules, contact, letters, meeting, contributing. */
const numbered = [
  [1, 17],
  [20, 33],
  [40, 58],
  [60, 67],
  [70, 80],
  [90, 119],
] as const;

const expected = numbered.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => `N${String(first + i).padStart(2, '0')}`),
);

const [header, ...rows] = readFileSync(new URL('needs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const { catalogus, wegwijzer } = realGids();
const reached = new Set([...wegwijzer.toestanden.values()].flatMap(({ route }) => route?.behoeften ?? []));

test('the table has a number, a need and a note on every row', () => {
  expect(header).toEqual(['need', 'behoefte', 'note']);
  expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell.trim() === ''))).toEqual([]);
});

test('every need people told has its row, once', () => {
  expect(rows.map(([need]) => need)).toEqual(expected);
});

test.for(rows)('%s: somebody with this need finds %s', ([, behoefte = '']) => {
  expect(catalogus.behoeften.has(behoefte), `content/behoeften/${behoefte}.yml exists`).toBe(true);
  expect(reached.has(behoefte), `the wegwijzer leads to ${behoefte}`).toBe(true);
});
