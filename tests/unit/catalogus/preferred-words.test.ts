import { expect, test } from 'vitest';
import { woordenlijstSchema } from '../../../src/catalogus/schema/woorden.ts';
import { preferredWordFinder } from '../../../src/catalogus/taal/preferred-words.ts';
import type { Taal } from '../../../src/i18n/locales.ts';

const find = (woorden: string[], behalve: string[] = [], taal: Taal = 'tr') => {
  const row = { woorden, behalve, leest: 'iets anders', liever: 'dit' };
  const lijst = woordenlijstSchema.parse({ stopwoorden: [], gevaar: { dood: [], geweld: [] }, 'liever-anders': [row] });
  const finder = preferredWordFinder({ perTaal: new Map([[taal, lijst]]) });
  return (sentence: string) => finder(sentence, taal).map(({ words }) => words);
};

test('a star stands for any ending, and a word ends where its letters end', () => {
  expect(find(['borç yardım*'])('Belediyeden borç yardımını isteyin.')).toEqual(['borç yardımını']);
  expect(find(['borç yardım'])('Belediyeden borç yardımını isteyin.')).toEqual([]);
  expect(find(["cak'ın"])("CAK'ın mektubu")).toEqual(["CAK'ın"]);
  expect(find(["cak'ı"])("CAK'ın mektubu")).toEqual([]);
});

test('it is found in capitals, and told as it stands there', () => {
  expect(find(['irtibat*'])('İRTİBAT KİŞİNİZ')).toEqual(['İRTİBAT']);
  expect(find(['ilk aradığınız'])('ILK ARADIĞINIZ')).toEqual([]);
});

test('a loose full stop is the beginning or the end of the sentence', () => {
  expect(find(['. arayın'])('"Arayın ve sorun."')).toEqual(['Arayın']);
  expect(find(['. arayın'])('Rehberinizi arayın.')).toEqual([]);
  expect(find(['yok mu .'])('Haber yok mu?')).toEqual(['yok mu']);
  expect(find(['yok mu .'])('Haber yok mu diye sorun.')).toEqual([]);
});

test('… stands for other words, or for none', () => {
  const bakin = find(['birlikte … bakın']);
  expect(bakin('Mektuba birlikte bakın.')).toEqual(['birlikte bakın']);
  expect(bakin('Birlikte, sakince mektuba bakın.')).toEqual(['Birlikte, sakince mektuba bakın']);
  expect(bakin('Bakın, birlikte okuruz.')).toEqual([]);
});

test('what makes it right stands in the same sentence', () => {
  const degisir = find(['değişir'], ['göre']);
  expect(degisir('Bu değişir.')).toEqual(['değişir']);
  expect(degisir('Bu, belediyeye göre değişir.')).toEqual([]);
});

test('Arabic with and without vowel marks, and with what is written against it', () => {
  const ablegh = find(['أبلغ*', 'قسم الديون'], [], 'ar');
  expect(ablegh('ثم أَبْلِغْ البلدية.')).toEqual(['أبلغ']);
  expect(ablegh('وأبلغها اليوم.')).toEqual(['وأبلغها']);
  expect(ablegh('اتصل بقسم الديون اليوم.')).toEqual(['بقسم الديون']);
  expect(ablegh('كم المبلغ؟ قسم المساعدة في الديون')).toEqual([]);
});

test('a language without a list has nothing to find', () => {
  expect(preferredWordFinder({ perTaal: new Map() })('Arayın.', 'tr')).toEqual([]);
});
