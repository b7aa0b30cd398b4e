import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { talen, type Taal } from '../../src/i18n/locales.ts';
import { breaths, sentences } from '../../src/lees-voor/sentences.ts';

const cut = (text: string, taal: Taal) => sentences(text, taal).map(({ from, to }) => text.slice(from, to));

// Once as new browsers do it, once as on a phone that cannot.
describe.each(['with the segmenter of the browser', 'without it'])('sentences, %s', (how) => {
  afterEach(() => void vi.unstubAllGlobals());
  const without = () => {
    if (how === 'without it') vi.stubGlobal('Intl', {});
  };

  it.each<[Taal, string[]]>([
    ['nl', ['Bel 112.', 'U kunt er nu met iemand praten.']],
    ['nl', ['Alleen tot € 8.000.', 'Met een partner tot € 16.000.']],
    ['nl', ['Alleen wonen geeft € 1.662,16 per maand.', 'Woont u samen?', 'Dan is het minder.']],
    ['nl', ['Open van 9.00–12.00 uur.', 'Bel eerst.']],
    ['nl', ['Neem iets mee, bijv. 3 brieven, of art. 4 van de wet.', 'Dan kijkt iemand mee.']],
    ['tr', ["112'yi arayın.", 'Orada şimdi biriyle konuşabilirsiniz.']],
    ['tr', ['Trafik cezasına katılmıyor musunuz?', '6 hafta içinde savcıya yazın.']],
    ['ar', ['هل هناك خطر الآن؟', 'اتصل بالرقم 112.']],
    ['ar', ['اتصل بـ Veilig Thuis.', 'يمكنك أن تتحدث الآن مع شخص.']],
  ])('%s: %j', (taal, parts) => {
    without();
    expect(cut(parts.join(' '), taal)).toEqual(parts);
    expect(cut(`\n ${parts.join('  ')}\n`, taal)).toEqual(parts);
  });

  it('has nothing to say where there is nothing to say', () => {
    without();
    expect(cut('', 'nl')).toEqual([]);
    expect(cut(' – (…) ', 'nl')).toEqual([]);
  });

  it('loses no letter and says none twice', () => {
    without();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab A.1؟?!…، \n)"عل') }), fc.constantFrom(...talen), (text, taal) => {
        const spans = sentences(text, taal);
        const said = spans.map(({ from, to }) => text.slice(from, to)).join('');
        expect(said.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
        expect(spans.every(({ from, to }, index) => from < to && from >= (spans[index - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });
});

describe('breaths', () => {
  it('leaves a sentence of common length whole', () => {
    expect(breaths('Bel de gemeente, en vraag wat u moet doen.')).toEqual(['Bel de gemeente, en vraag wat u moet doen.']);
  });

  it('cuts a long one at a comma, else at a space, else where it must', () => {
    expect(breaths('een twee drie, vier vijf zes zeven', 20)).toEqual(['een twee drie,', 'vier vijf zes zeven']);
    expect(breaths('een, twee drie vier vijf', 15)).toEqual(['een, twee drie', 'vier vijf']);
    expect(breaths('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });
});
