import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWords } from '../../src/search/fold.ts';

/** Any text, with the letters that fold() is for in it more often than chance would have them. */
const letters = fc.constantFrom(
  ...'ıİIişŞçÇğĞöÖüÜâîûabcdefghijkymnrst',
  ...'أإآٱاىيئؤوةهءكگلبفتثذظ',
  ...'ًٌٍَُِّْـ',
  ...'٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹0123456789',
  ' ',
  ' ',
  'ال',
  'وال',
  'بال',
  'فال',
  'كال',
  'لل',
  'ij',
  'aa',
  '-',
  "'",
  '\u200f',
  '\u0000',
  '😀',
  '<b>',
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const same = (pairs: [string, string][]) => {
  for (const [a, b] of pairs) expect([a, b, fold(a)]).toEqual([a, b, fold(b)]);
};

describe('fold', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves only letters and digits, and no capitals or marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{No}\p{Nl}]+(?: (?!$)|$))*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not care how a letter is put together, nor for capitals, where they exist', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz '), { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          for (const other of [text.normalize('NFD'), text.toUpperCase(), text.toLocaleUpperCase('tr')])
            expect(fold(other)).toBe(fold(text));
        },
      ),
    );
  });

  test('reads Turkish with and without dots and tails alike', () => {
    const bare: Record<string, string> = { ı: 'i', ş: 's', ç: 'c', ğ: 'g', ö: 'o', ü: 'u' };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz '), { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          expect(fold(text.replace(/[ışçğöü]/g, (letter) => bare[letter] ?? letter))).toBe(fold(text));
        },
      ),
    );
    same([
      ['ISINMA', 'isinma'],
      ['İstanbul', 'istanbul'],
      ['DİŞ HEKİMİ', 'dis hekimi'],
      ['kâğıt', 'kagit'],
    ]);
  });

  test('reads every Arabic text with and without vowel marks and tatweel alike', () => {
    const arabic = fc.array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةى '), { maxLength: 30 });
    fc.assert(
      fc.property(arabic, fc.array(fc.constantFrom(...'ًٌٍَُِّْـ', ''), { minLength: 30, maxLength: 30 }), (parts, marks) => {
        expect(fold(parts.map((part, index) => part + (part === ' ' ? '' : (marks[index] ?? ''))).join(''))).toBe(fold(parts.join('')));
      }),
    );
  });

  test('reads Arabic letters that are typed for one another alike', () => {
    same([
      ['أسرة', 'اسره'],
      ['إيجار', 'ايجار'],
      ['آخر', 'اخر'],
      ['مستشفى', 'مستشفي'],
      ['مسؤول', 'مسوول'],
      ['مدرسة', 'مَدرَسه'],
      ['ثلاجة', 'تلاجة'],
      ['کتاب', 'كتاب'],
    ]);
  });

  test('drops the article, and what is written against it', () => {
    same([
      ['البيت', 'بيت'],
      ['والبيت', 'بيت'],
      ['بالبيت', 'بيت'],
      ['فالبيت', 'بيت'],
      ['كالبيت', 'بيت'],
      ['للبيت', 'بيت'],
      ['وبالمدرسة', 'مدرسة'],
      ['وللمدرسة', 'مدرسة'],
    ]);
    // Too short to be article and word.
    expect(fold('الى')).toBe('الي');
    expect(fold('الم')).toBe('الم');
  });

  test('reads digits of every script', () => {
    same([
      ['١٤ يوم', '14 يوم'],
      ['۱۴ روز', '14 روز'],
      ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ]);
    expect(fold('112 en 1133')).toBe('112 en 1133');
  });

  test('reads Dutch ij and y, and double letters, alike', () => {
    same([
      ['bijstand', 'bystand'],
      ['Ĳs', 'ys'],
      ['deurwaarder', 'deurwarder'],
      ['wasmachinne', 'wasmachine'],
      ['één café', 'een cafe'],
    ]);
  });

  test('takes words apart at everything that is no letter or digit', () => {
    expect(foldWords("digid'im <b>bed</b> & tafel-stoel 🛏️")).toEqual(['digid', 'im', 'b', 'bed', 'b', 'tafel', 'stoel']);
  });
});
