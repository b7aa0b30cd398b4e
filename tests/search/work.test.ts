import { describe, expect, test } from 'vitest';
import { nearestNeeds } from '../../src/search/nearest-needs.ts';
import { openIndex, type OpenIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/rank.ts';

const first = 'woning kleding huur energie water zorg school fiets gebit bril reis werk bank verzekering scheiding verhuizing'.split(' ');
const last = 'kosten fonds hulp brief schuld toeslag premie aanvraag rekening kaart vergoeding regeling betalen centrum'.split(' ');

/** Some 240 needs of made-up words that are alike in part, as Dutch words are, and three that are not. */
const dutch = openIndex(
  {
    refs: [
      ...first.flatMap((a) => last.map((b) => `behoeften/${a}${b}`)),
      'behoeften/deurwaarder',
      'behoeften/wasmachine',
      'behoeften/tanden',
    ],
    helptBij: {},
  },
  {
    taal: 'nl',
    frasen: [...first.flatMap((a) => last.map((b) => `${a}${b}|${b} ${a}`)), 'deurwaarder', 'wasmachine', 'tandarts'],
  },
);
const isNumber = (key: string | symbol) => typeof key === 'string' && /^\d+$/.test(key);

/** Counts how many words of an index a task compares: what a keystroke costs, on a fast machine and on a slow one. */
function compared(task: (index: OpenIndex) => void, index: OpenIndex = { ...dutch, cache: new Map() }): number {
  let count = 0;
  const words = new Proxy(dutch.words, {
    get(target, key, receiver) {
      if (isNumber(key)) count += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  task({ ...index, words });
  return count;
}

const all = dutch.words.length;
const sentence = 'verwarmingskosten betalen lukt niet meer sinds scheiding en verhuizing naar kleinere woning in centrum';

describe('the work of a keystroke', () => {
  test('is less than a look at every word, for a word that is known and for one that is not', () => {
    for (const word of ['betaling', 'wasmachine', 'deurwaarder', 'xqzwvkjh', 'verzekeringspapieren', 'k'])
      expect([word, compared((index) => search([index], word))]).toEqual([word, expect.toSatisfy((count: number) => count < all)]);
    expect(compared((index) => search([index], 'verzekeringspapieren'))).toBeGreaterThan(0);
  });

  test('is that of the last word only: those before it are known', () => {
    const index = { ...dutch, cache: new Map() };
    const whole = compared((one) => search([one], sentence), index);
    const oneMore = compared((one) => search([one], `${sentence}s`), index);
    expect(oneMore).toBeGreaterThan(0);
    expect(oneMore).toBeLessThan(whole / 3);
    expect(compared((one) => search([one], `${sentence}s`), index)).toBe(0);
  });

  test.each([
    ['one letter', 'x'.repeat(10_000)],
    ['one word', 'bed '.repeat(2500)],
    ['other words', Array.from({ length: 2000 }, (_, index) => `w${index.toString(36).replace(/\d/g, 'q')}er`).join(' ')],
    ['sentences', `${sentence} `.repeat(100)],
    ['Arabic', 'حسابي البنكي مجمد '.repeat(500)],
    ['pictures', '😀🛏️'.repeat(3000)],
    ['marks', 'e\u0301\u0302'.repeat(4000)],
    ['control characters', '\u0000\u0007\u202E'.repeat(4000)],
  ])('does not grow with what is pasted: ten thousand characters of %s', (_, text) => {
    const whole = (index: OpenIndex) => [search([index], text), nearestNeeds([index], text)];
    const cut = (index: OpenIndex) => [search([index], text.slice(0, 400)), nearestNeeds([index], text.slice(0, 400))];
    expect(compared(whole)).toBe(compared(cut));
    // 24 words are read, and four are compared with what comes near.
    expect(compared(whole)).toBeLessThan(28 * all);
  });
});

describe('what nobody understands', () => {
  test.each([
    ['dueurwadrrr', 'behoeften/deurwaarder'],
    ['wasmasj', 'behoeften/wasmachine'],
    ['tandrtasj', 'behoeften/tanden'],
  ])('%s comes near %s', (query, ref) => {
    expect(search([dutch], query).groepen).toEqual([]);
    expect(nearestNeeds([dutch], query)).toContain(ref);
    expect(nearestNeeds([dutch], query).length).toBeLessThanOrEqual(3);
  });

  test('may come near nothing', () => {
    expect(nearestNeeds([dutch], 'qqqq wwww')).toEqual([]);
    expect(nearestNeeds([], 'wasmasj')).toEqual([]);
  });
});
