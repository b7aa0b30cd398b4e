import { describe, expect, test } from 'vitest';
import { collator } from '../../src/i18n/format.ts';
import { locales, talen, type Taal } from '../../src/i18n/locales.ts';
import { markSorted, perLetter, sortText } from '../../src/search/letters.ts';
import { pluralForms } from '../../src/search/plural-forms.ts';
import { layoutOf } from '../../src/search/keyboard-layouts.ts';
import { foldWords } from '../../src/search/fold.ts';

/** Words that say nothing about a need. */
const stop: Record<Taal, ReadonlySet<string>> = {
  nl: new Set(foldWords('ik heb geen wat is het')),
  tr: new Set(foldWords('bir')),
  ar: new Set(foldWords('ليس لدي أريد أن')),
};
const sorted = (text: string, taal: Taal) => sortText(text, taal, stop[taal]);
const marked = (text: string, taal: Taal) => markSorted(text, text, taal, stop[taal]);

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
    expect(sorted('أريد أن أؤجر غرفة في بيتي.', 'ar')).toBe('غرفة في بيتي.');
    expect(sorted('أريد أن أعمل.', 'ar')).toBe('أعمل.');
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
