import { describe, expect, test } from 'vitest';
import type { Taal } from '../../../src/i18n/locales.ts';
import { otherLanguageFinder } from '../../../src/catalogus/taal/other-language.ts';
import type { Woordenlijst } from '../../../src/catalogus/schema/woorden.ts';

const lijst = (kleine: string[]): Woordenlijst => ({
  stopwoorden: [],
  'zelfde-woorden': [],
  afbreken: [],
  gevaar: { dood: [], geweld: [] },
  dreigend: {},
  'kleine-woorden': kleine,
  'liever-anders': [],
  'niet-dreigend': [],
});
const perTaal = new Map<Taal, Woordenlijst>([
  ['nl', lijst(['het een ik ben heeft uw', 'van'])],
  ['tr', lijst(['bir ben için ve'])],
  ['ar', lijst([])],
]);
const find = otherLanguageFinder({ perTaal });
const is = (text: string, taal: Taal) => find(text, taal).map((zin) => zin.is ?? 'onbekend');

describe('a sentence in another language', () => {
  test.each([
    ['tr', 'U heeft een brief.', ['nl'], 'two small words'],
    ['tr', 'Het besluit.', ['nl'], 'one, in a short answer'],
    ['tr', 'Mektup geldi. Dit is het adres van de gemeente.', ['nl'], 'one of two sentences'],
    ['nl', 'Sizin için bir mektup.', ['tr'], 'small words of Turkish'],
    ['nl', 'Çocuğun öğretmeni ağır.', ['tr'], 'letters that Dutch has not'],
    ['nl', 'Bel de gemeente. اتصل بالبلدية', ['ar'], 'another script'],
    ['ar', 'Ik bel.', ['nl'], 'Dutch alone'],
    ['ar', 'Binnen acht weken', ['onbekend'], 'Latin letters that nobody knows'],
    ['ar', 'اتصل اليوم Het is een brief van de gemeente', ['nl'], 'Dutch behind Arabic'],
  ] as const)('%s: %s', (taal, text, expected, _) => {
    expect(is(text, taal)).toEqual(expected);
  });

  test.each([
    ['tr', 'SVB’den ve CAK’tan mektup gelir.'],
    ['tr', "Mektupta 'het besluit van de gemeente' yazar."],
    ['tr', 'Mektupta kwijtschelding yazar.'],
    ['tr', 'Ödenek (een uitkering van de gemeente) gelir.'],
    ['tr', 'Ben geldim.'],
    ['tr', 'Dokters van de Wereld bir bilet verir.'],
    ['nl', 'Ik ben er.'],
    ['nl', 'De coördinator heeft een idee.'],
    ['nl', 'Şükran Yıldız helpt u.'],
    ['ar', 'قل: "Ik heb een vraag." ثم انتظر.'],
    ['ar', 'اتصل بـ Slachtofferhulp Nederland أو Juridisch Loket.'],
    ['ar', 'UWV أو SVB'],
    ['ar', 'Geldfit'],
    ['ar', 'سلفة (een voorschot van de gemeente)'],
  ] as const)('not %s: %s', (taal, text) => {
    expect(find(text, taal)).toEqual([]);
  });
});
