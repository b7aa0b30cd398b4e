import { describe, expect, test } from 'vitest';
import { allBladen } from '../../src/routeblad/all-bladen.ts';
import { bladInhoud } from '../../src/routeblad/blad-inhoud.ts';
import { checkBladen } from '../../src/routeblad/check-bladen.ts';
import { bladHoogte, estimateBlad, voorzichtig } from '../../src/routeblad/estimate-blad.ts';
import { textWidth } from '../../src/i18n/text-width.ts';
import { countLines } from '../../src/routeblad/count-lines.ts';
import { View } from '../../src/weergave/view.ts';
import { kleinGids } from '../fixtures.ts';

const gids = kleinGids();

describe('lines of a text', () => {
  test('break at spaces and after hyphens, not where letters hold together', () => {
    const wide = textWidth('bijzondere bijstand') + 0.01;
    expect(countLines('bijzondere bijstand', wide)).toBe(1);
    expect(countLines('bijzondere bijstand', wide - 0.1)).toBe(2);
    expect(countLines('bijzondere\u00A0bijstand', wide - 0.1)).toBe(1);
    expect(countLines('wegwijzer-bladen', textWidth('wegwijzer-'))).toBe(2);
    expect(countLines('09:00–\u206012:00', textWidth('09:00–'))).toBe(1);
    expect(countLines('een<br>twee &amp; drie', 99)).toBe(2);
  });

  test('are more when letters are bold, and a name with its number is not broken', () => {
    const sentence = 'Bel de consulent van de gemeente';
    expect(countLines(sentence, textWidth(sentence))).toBe(1);
    expect(countLines(`<b>${sentence}</b>`, textWidth(sentence))).toBe(2);
    expect(countLines('Bel dan <b class="blad-wie">Samira van Noord</b>', textWidth('Samira van Noord', true))).toBe(2);
  });

  test('know that an Arabic letter is short where it is joined, and that signs above it take no room', () => {
    expect(textWidth('بب')).toBeLessThan(2 * textWidth('ب'));
    expect(textWidth('مُحَمَّد')).toBe(textWidth('محمد'));
  });
});

describe('the height of a sheet', () => {
  const view = new View('tr-nl', gids.catalogus);
  const inhoud = allBladen(gids, 'tr-nl', () => '00000').map(({ blad, kort }) => bladInhoud(view, gids.peildatum, blad, kort));
  const [one] = inhoud;
  if (!one) throw new Error('no sheets');

  test('grows with every text on it', () => {
    const before = estimateBlad(one).hoogte;
    const long = one.zeg.map((piece) => ({ ...piece, html: `${piece.html} `.repeat(4) }));
    for (const more of [
      { situatie: [...one.situatie, one.titel] },
      { zeg: long },
      { wie: [...one.wie, long] },
      { daarna: [...one.daarna, long] },
      { neemMee: { kop: long, dingen: [...one.neemMee.dingen, long] } },
    ]) {
      expect(estimateBlad({ ...one, ...more }).hoogte, Object.keys(more).join()).toBeGreaterThan(before + 4);
    }
  });

  test('is never less with wider letters', () => {
    for (const blad of inhoud) expect(estimateBlad(blad, voorzichtig).hoogte).toBeGreaterThanOrEqual(estimateBlad(blad).hoogte);
  });
});

test('every sheet of the small site fits on its A4', () => {
  expect(checkBladen(gids, [])).toEqual([]);
  for (const blad of allBladen(gids, 'tr-nl', () => '00000')) {
    const { hoogte } = estimateBlad(bladInhoud(new View('tr-nl', gids.catalogus), gids.peildatum, blad.blad, blad.kort));
    expect(hoogte).toBeLessThan(bladHoogte);
    expect(hoogte).toBeGreaterThan(bladHoogte / 4);
  }
});
