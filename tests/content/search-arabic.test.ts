import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldWords } from '../../src/search/fold.ts';
import { inVolgorde, search } from '../../src/search/rank.ts';
import { skeleton, stem } from '../../src/search/stem.ts';
import { smallIndex } from '../search/small-index.ts';

const fold = (word: string) => foldWords(word)[0] ?? '';
const cut = (word: string) => stem('ar', fold(word));
const bare = (word: string) => skeleton(fold(word), 'ar');
/** The groups that are shipped. */
const zelfde = (parse(readFileSync('content/woorden/ar.yml', 'utf8')) as { 'zelfde-woorden': string[] })['zelfde-woorden'].map((line) =>
  foldWords(line).join(' '),
);

/** What is found first in an index of one answer per word. */
const first = (words: readonly string[], query: string) =>
  inVolgorde(search([smallIndex('ar', Object.fromEntries(words.map((word) => [`behoeften/${word}`, fold(word)])), { zelfde })], query))[0];

describe('forms of one Arabic word meet', () => {
  test.each([
    ['a verb now, in Syria, Egypt and Morocco', ['يشتغل', 'بيشتغل', 'كيشتغل', 'نشتغل', 'كنشتغل']],
    ['a verb soon', ['يدفع', 'حيدفع', 'غيدفع', 'سيدفع', 'غندفع']],
    ['"I have not" in one word', ['عندي', 'ماعنديش', 'معنديش']],
    ['"on the" and "this" against the word', ['محكمة', 'عالمحكمة', 'هالمحكمة', 'والمحكمة', 'بالمحكمة']],
    ['whose it is', ['دفتر', 'دفتري', 'دفترنا', 'دفترهم', 'دفترها']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(cut)).size, words.map(cut).join(' ')).toBe(1);
  });

  test('a plural inside the word', () => {
    for (const [one, many] of [
      ['مدرسة', 'مدارس'],
      ['فاتورة', 'فواتير'],
      ['رسالة', 'رسائل'],
      ['مفتاح', 'مفاتيح'],
      ['قرض', 'قروض'],
      ['قسط', 'أقساط'],
    ] as const)
      expect([one, bare(one)]).toEqual([one, bare(many)]);
    expect(first(['كتاب', 'مدارس', 'فواتير'], 'فاتورة')).toBe('behoeften/فواتير');
  });

  test('a word of two letters without its vowels is left whole', () => {
    expect(bare('بيت')).toBe('');
    expect(first(['بات'], 'بيت')).toBeUndefined();
  });

  test('words that end like an ending keep their letters apart', () => {
    expect(cut('فراش')).not.toBe(cut('فرن'));
    expect(cut('معاش')).not.toBe(cut('عيش'));
  });
});

describe('words of a dialect', () => {
  test.each([
    ['مصاري', 'نقود'],
    ['فلوسي', 'نقود'],
    ['الدراري', 'أولاد'],
    ['راجلي', 'زوج'],
    ['براد', 'ثلاجة'],
    ['خمينتة', 'بلدية'],
  ])('%s finds %s', (typed, written) => {
    expect(first(['كتاب', written, 'شارع'], typed)).toBe(`behoeften/${written}`);
  });

  test('come after the word itself', () => {
    expect(first(['نقود', 'مصاري'], 'مصاري')).toBe('behoeften/مصاري');
  });
});
