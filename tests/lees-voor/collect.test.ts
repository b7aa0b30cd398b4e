import { expect, test } from 'vitest';
import { shareNumbers, type Unit } from '../../src/lees-voor/collect.ts';
import { talenOf } from '../../src/lees-voor/talen-of.ts';

/** A line of the page that holds other pieces, as far as it matters here. */
const block = (...inside: object[]) => ({ contains: (other: object) => inside.includes(other) }) as unknown as HTMLElement;
const unit = (taal: Unit['taal'], text: string, own = block()): Unit => ({
  taal,
  block: own,
  parts: [{ node: { data: text } as Text, taal }],
});
const said = (units: Unit[]) => units.map(({ taal, parts }) => [taal, parts.map(({ node }) => node.data).join('')]);

test('the number behind a line in two languages is said in both', () => {
  const [turks, nederlands] = [unit('tr', 'Ingrid’i arayın:'), unit('nl', 'Bel Ingrid:')];
  const number = unit('tr', ' 099 123 45 01', block(turks.block, nederlands.block));
  expect(said(shareNumbers([turks, nederlands, number]))).toEqual([
    ['tr', 'Ingrid’i arayın: 099 123 45 01'],
    ['nl', 'Bel Ingrid: 099 123 45 01'],
  ]);
  expect(shareNumbers([unit('nl', 'Bel Ingrid:'), unit('nl', 'x')])[0]?.parts).toHaveLength(1);
});

test('a number that belongs to no line before it stands by itself', () => {
  const elsewhere = unit('nl', 'Neem mee:');
  expect(said(shareNumbers([elsewhere, unit('nl', '112'), unit('nl', '6 weken')]))).toEqual([
    ['nl', 'Neem mee:'],
    ['nl', '112'],
    ['nl', '6 weken'],
  ]);
});

test('a page in two languages is read with one voice, if that is all there is', () => {
  expect(talenOf({ lang: 'tr', dataset: { tweetalig: '' } })).toEqual(['tr', 'nl']);
  expect(talenOf({ lang: 'tr', dataset: {} })).toEqual(['tr']);
  expect(talenOf({ lang: 'nl', dataset: {} })).toEqual(['nl']);
});
