import { describe, expect, test } from 'vitest';
import { collator } from '../../src/i18n/format.ts';
import { locales, talen, type Taal } from '../../src/i18n/locales.ts';
import { markSorted, perLetter, sortText } from '../../src/search/letters.ts';
import { pluralForms } from '../../src/search/plural-forms.ts';
import { layoutOf } from '../../src/search/keyboard-layouts.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { realGids } from '../wegwijzer/real-gids.ts';

const { catalogus } = realGids();
const sorted = (text: string, taal: Taal) => sortText(text, taal, stopWords(catalogus, taal));
const marked = (text: string, taal: Taal) => markSorted(text, text, taal, stopWords(catalogus, taal));

const lettersOf = (taal: Taal, texts: string[]) =>
  perLetter(
    texts.map((text) => ({ sort: sorted(text, taal) })),
    collator(taal),
    locales[taal].intl,
  ).map(({ letter }) => letter);

describe('the alphabet', () => {
  test('has needs at the first word that says something', () => {
    expect(sorted('Ik heb geen bed of meubels.', 'nl')).toBe('bed of meubels.');
    expect(sorted('Bir gözlüğe ihtiyacım var.', 'tr')).toBe('gözlüğe ihtiyacım var.');
    expect(sorted('ليس لديّ السرير', 'ar')).toBe('سرير');
    expect(sorted('Wat is het?', 'nl')).toBe('Wat is het?');
    expect(marked('Ik heb geen bed.', 'nl')).toBe('Ik heb geen <b>bed</b>.');
    expect(marked('Zorgtoeslag', 'nl')).toBe('Zorgtoeslag');
  });

  test('is that of the language', () => {
    expect(lettersOf('tr', ['çocuk', 'ceza', 'ışık', 'işsizlik', 'şehir', 'su', 'zor', 'ördek', 'okul'])).toEqual([
      'C',
      'Ç',
      'I',
      'İ',
      'O',
      'Ö',
      'S',
      'Ş',
      'Z',
    ]);
    expect(lettersOf('nl', ['één', 'eten', 'zwemmen', 'appel', '113'])).toEqual(['0-9', 'A', 'E', 'Z']);
    expect(lettersOf('ar', ['بيت', 'أكل', 'إيجار', 'آخر', 'ابن', 'ياسمين', 'تعليم'])).toEqual(['ا', 'ب', 'ت', 'ي']);
  });

  test.each(talen)('has every need once and in order in %s', (taal) => {
    const labels = [...catalogus.behoeften.values()].map(({ label }) => ({ sort: sorted(label[taal], taal) }));
    const letters = perLetter(labels, collator(taal), locales[taal].intl);
    expect(letters.flatMap(({ items }) => items).length).toBe(labels.length);
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    for (const { items } of letters)
      for (const [index, { sort }] of items.slice(1).entries())
        expect(collator(taal).compare(items[index]?.sort ?? '', sort)).toBeLessThanOrEqual(0);
  });
});

test('a count has every form its language asks for', () => {
  expect(pluralForms('nl', 'zoekAantal')).toEqual({ one: '%n antwoord', other: '%n antwoorden' });
  expect(Object.keys(pluralForms('ar', 'zoekAantal')).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
});

test.each(talen)('the keyboard of %s has every letter of the alphabet', (taal) => {
  const alphabet: Record<Taal, string> = {
    nl: 'abcdefghijklmnopqrstuvwxyz',
    tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
    ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىؤئ',
  };
  const keys = layoutOf(taal).rows.flat();
  expect([...alphabet[taal]].filter((letter) => !keys.includes(letter))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});
