import { describe, expect, test } from 'vitest';
import { collator } from '../../src/i18n/format.ts';
import { locales, talen, type Taal } from '../../src/i18n/locales.ts';
import { markSorted, perLetter, sortText } from '../../src/search/letters.ts';
import { pluralForms } from '../../src/search/plural-forms.ts';
import { layouts } from '../../src/search/keyboard-layouts.ts';

const lettersOf = (taal: Taal, texts: string[]) =>
  perLetter(
    texts.map((text) => ({ sort: sortText(text, taal) })),
    collator(taal),
    locales[taal].intl,
  ).map(({ letter }) => letter);

describe('the alphabet', () => {
  test('has needs at the first word that says something', () => {
    expect(sortText('Ik heb geen bed of meubels.', 'nl')).toBe('bed of meubels.');
    expect(sortText('Bir gözlüğe ihtiyacım var.', 'tr')).toBe('gözlüğe ihtiyacım var.');
    expect(sortText('ليس لديّ السرير', 'ar')).toBe('سرير');
    expect(sortText('Wat is het?', 'nl')).toBe('Wat is het?');
    expect(markSorted('Ik heb geen bed.', 'Ik heb geen bed.', 'nl')).toBe('Ik heb geen <b>bed</b>.');
    expect(markSorted('Zorgtoeslag', 'Zorgtoeslag', 'nl')).toBe('Zorgtoeslag');
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
  const keys = layouts[taal].flat();
  expect([...alphabet[taal]].filter((letter) => !keys.includes(letter))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});
