import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/catalogus/taal/reading-level.ts';
import { preferredWordFinder } from '../../src/catalogus/taal/preferred-words.ts';
import { talen, type Taal } from '../../src/i18n/locales.ts';
import { ar } from '../../src/i18n/strings/ar.ts';
import { nl } from '../../src/i18n/strings/nl.ts';
import { tr } from '../../src/i18n/strings/tr.ts';
import { realGids } from './real-gids.ts';

const find = preferredWordFinder(realGids().catalogus.lijsten);
const found = (text: string, taal: Taal) =>
  sentencesOf(text, taal).flatMap((sentence) => find(sentence.text, taal).map(({ words }) => words));

test.each([
  ['Bir fondan acil yardım', 'acil yardım'],
  ['Borç yardımına sorun.', 'Borç yardımına'],
  ['Sizin için bekleme süresi isteyebilir mi, sorun.', 'bekleme süresi isteyebilir'],
  ['İrtibat kişinize sorun.', 'İrtibat'],
  ['Ücretinizin bir kısmı sizde kalır.', 'Ücretinizin'],
  ['Arayın ve yardım isteyin.', 'Arayın'],
  ['Nedenini birlikte okuyun.', 'birlikte okuyun'],
  ['Telefon edin ve mektuba birlikte bakın.', 'birlikte bakın'],
  ['Kim benimle birlikte düşünür?', 'birlikte düşünür'],
  ['Haber yok mu?', 'yok mu'],
  ['Sonra ne olacağı değişir.', 'değişir'],
  ['Bana uyan ödenek', 'Bana uyan'],
  ['Bunu ilk adımda sorun.', 'ilk adımda'],
  ['Belediye hayır dedi.', 'Belediye hayır dedi'],
  ['Yılda {bedrag:x} tutarına kadar', 'tutarına kadar'],
  ['Enerjiniz kesilecekse', 'Enerjiniz kesilecekse'],
  ['Mektupla rehberinize gidin.', 'Mektupla rehberinize gidin'],
  ['Bunu daha bugün söyleyin.', 'daha bugün'],
  ['Ölümü düşünüyorum.', 'Ölümü düşünüyorum'],
  ["CAK'tan fatura aldınız.", "CAK'tan"],
  ['Benimle arar mısınız?', 'Benimle arar mısınız'],
  ['Çok bakım gereken biri', 'bakım gereken'],
  ['Ücret ödenekten düşülür.', 'Ücret ödenekten'],
  ['Belediyenin borç görevlisini arayın.', 'borç görevlisini'],
])('Turkish: %s', (text, words) => {
  expect(found(text, 'tr')).toEqual([words]);
});

test.each([
  'Borç çözüm yardımı (schuldhulp) isteyin.',
  'Rehberinizi arayın.',
  'Nedenini danışmanla (consulent) birlikte okuyun.',
  'Çocuğunuzla birlikte gidin.',
  'Nedenini birlikte okuyabilir miyiz?',
  'Bu, belediyeye göre değişir.',
  "Kural 1 Ocak 2027'de değişir.",
  'Size uyan günler',
  'Size uygun mu?',
  'Bir işe hayır diyebilirsiniz.',
  'Ücretsizdir.',
  'Ücretli bir iş arıyorum.',
  'Benimle birlikte telefon eder misiniz?',
])('Turkish, and well said: %s', (text) => {
  expect(found(text, 'tr')).toEqual([]);
});

test.each([
  ['يعمل ابنك كل يوم.', 'ابنك'],
  ['اطلب ذلك قبل 1 يناير.', 'يناير'],
])('Arabic: %s', (text, words) => {
  expect(found(text, 'ar')).toEqual([words]);
});

test.each(['يعمل ابنك أو ابنتك كل يوم.', 'اطلب ذلك قبل 1 يناير (شهر 1).'])('Arabic, and well said: %s', (text) => {
  expect(found(text, 'ar')).toEqual([]);
});

test.each(talen)('the words of the site itself in %s hold to the list too', (taal) => {
  const strings = { nl, tr, ar }[taal];
  expect(Object.entries(strings).flatMap(([key, text]) => found(text, taal).map((words) => `${key}: ${words}`))).toEqual([]);
});
