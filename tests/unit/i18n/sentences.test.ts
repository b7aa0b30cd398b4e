import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taal } from '../../../src/i18n/locales.ts';
import { sentences } from '../../../src/i18n/sentences.ts';

const cut = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it.each<[Taal, string[]]>([
    ['nl', ['Bel 112.', 'U kunt er nu met iemand praten.']],
    ['nl', ['Alleen tot € 8.000.', 'Met een partner tot € 16.000.']],
    ['nl', ['Alleen wonen geeft € 1.662,16 per maand.', 'Woont u samen?', 'Dan is het minder.']],
    ['nl', ['Open van 9.00–12.00 uur.', 'Bel eerst.']],
    ['nl', ['Neem iets mee, bijv. 3 brieven, of art. 4 van de wet.', 'Dan kijkt iemand mee.']],
    ['tr', ["112'yi arayın.", 'Orada şimdi biriyle konuşabilirsiniz.']],
    ['tr', ['Tarih mektupta yazar.', '2023 kurallarına göre 14 gününüz vardır.']],
    ['tr', ['Trafik cezasına katılmıyor musunuz?', '6 hafta içinde savcıya yazın.']],
    ['ar', ['هل هناك خطر الآن؟', 'اتصل بالرقم 112.']],
    ['ar', ['اتصل بـ Veilig Thuis.', 'يمكنك أن تتحدث الآن مع شخص.']],
  ])('%s: %j', (_, parts) => {
    expect(cut(parts.join(' '))).toEqual(parts);
    expect(cut(`\n ${parts.join('  ')}\n`)).toEqual(parts);
  });

  it('has nothing to say where there is nothing to say', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' – (…) ')).toEqual([]);
  });

  it('loses no letter and says none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab A.1؟?!…، \n)"عل') }), (text) => {
        const spans = sentences(text);
        const said = spans.map(({ from, to }) => text.slice(from, to)).join('');
        expect(said.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
        expect(spans.every(({ from, to }, index) => from < to && from >= (spans[index - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });
});
