import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talen } from '../../../src/i18n/locales.ts';
import { compileWegwijzer } from '../../../src/wegwijzer/compile-wegwijzer.ts';
import { drawGraaf } from '../../../src/wegwijzer/graaf/draw-graaf.ts';
import { makeGraaf } from '../../../src/wegwijzer/graaf/graaf.ts';
import { buildCatalogus } from '../build-catalogus.ts';
import { graaf } from './graaf-arbitrary.ts';
import { kleinGids } from '../../fixtures.ts';

/** @throws when elements are not closed in order, or an attribute or a text holds what it may not */
function readXml(svg: string): void {
  const open: string[] = [];
  const rest = svg.replaceAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>/g,
    (_, close: string, name: string, __: string, self: string) => {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}

/** The words of a drawing, in the order of the file. */
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

describe('a drawing', () => {
  test('is well-formed, whatever editors write', () => {
    fc.assert(
      fc.property(graaf, (one) => readXml(drawGraaf(one))),
      { numRuns: 100 },
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(graaf, (one) => {
        expect(drawGraaf(structuredClone(one))).toBe(drawGraaf(one));
      }),
      { numRuns: 30 },
    );
  });

  test('needs nothing from elsewhere', () => {
    fc.assert(
      fc.property(graaf, (one) => {
        expect(drawGraaf(one)).not.toMatch(/<(script|image|use|link|style|foreignObject)\b|\shref=|url\(/);
      }),
      { numRuns: 30 },
    );
  });
});

const kort = buildCatalogus({
  behoeften: { bed: { spoed: 'deze-week' }, kleding: {}, nood: { spoed: 'vandaag' } },
  stappen: {
    'regelingen/bijstand': { helpt: [{ behoefte: 'bed' }, { behoefte: 'kleding' }], contact: 'inkomen' },
    'fondsen/kleding': { helpt: [{ behoefte: 'kleding', volgorde: 1 }] },
    'brieven/nood': { helpt: [{ behoefte: 'nood' }], contact: 'hulplijn:lijn' },
  },
  rollen: { gids: ['Samira', 'Karin'], inkomen: ['Daan'] },
  vragen: {
    begin: {
      bed: { behoeften: ['bed'], naar: 'kinderen' },
      kleding: { behoeften: ['kleding'], naar: 'kinderen' },
      nood: { behoeften: ['nood'] },
      'weet-niet': {},
    },
    kinderen: { ja: { kenmerken: { kinderen: 'ja' } }, nee: {}, 'weet-niet': {} },
    los: { 'weet-niet': {} },
  },
});
const teken = (taal: 'nl' | 'tr' | 'ar' = 'nl', vanaf?: string) =>
  makeGraaf(kort, compileWegwijzer(kort, '2027-01-01'), taal, '2027-01-01', vanaf);

describe('the graph', () => {
  test('holds each question once, in the order in which it is met, and not what nobody reaches', () => {
    expect(teken().vragen.map(({ id }) => id)).toEqual(['begin', 'kinderen']);
  });

  test('begins where it is asked to', () => {
    expect(teken('nl', 'kinderen').vragen.map(({ id }) => id)).toEqual(['kinderen']);
  });

  test('an end that depends on earlier answers names each outcome', () => {
    const [ja] = teken().vragen[1]?.antwoorden ?? [];
    expect(ja?.einden).toEqual([
      { behoeften: ['Behoefte bed.'], stap: 'bijstand nl', contact: 'Daan (inkomen)', spoed: 'deze-week' },
      { behoeften: ['Behoefte kleding.'], stap: 'kleding nl', contact: 'Samira, Karin (gids)', spoed: 'rustig' },
    ]);
  });

  test('one need more that changes nothing is not named again', () => {
    const catalogus = buildCatalogus({
      behoeften: { bed: { spoed: 'deze-week' }, brief: {} },
      stappen: { 'regelingen/bijstand': { helpt: [{ behoefte: 'bed' }, { behoefte: 'brief', volgorde: 90 }] } },
      vragen: {
        begin: { brief: { behoeften: ['brief'], naar: 'wat' }, anders: { naar: 'wat' }, 'weet-niet': {} },
        wat: { bed: { behoeften: ['bed'] }, 'weet-niet': {} },
      },
    });
    const { vragen } = makeGraaf(catalogus, compileWegwijzer(catalogus, '2027-01-01'), 'nl', '2027-01-01');
    expect(vragen[1]?.antwoorden[0]?.einden.map(({ behoeften }) => behoeften)).toEqual([['Behoefte bed.']]);
  });

  test('a helpline stands there with its number', () => {
    expect(teken('tr').vragen[0]?.antwoorden[2]).toMatchObject({
      tekst: 'Antwoord nood. (tr)',
      einden: [{ behoeften: ['Behoefte nood. (tr)'], stap: 'nood tr', contact: 'lijn (tr) · 0800 1234', spoed: 'vandaag' }],
    });
  });

  test('a broken road has no end, and the drawing says so', () => {
    const stuk = buildCatalogus({ behoeften: { bed: {} }, vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } } });
    const tekening = makeGraaf(stuk, compileWegwijzer(stuk, '2027-01-01'), 'nl', '2027-01-01');
    expect(tekening.vragen[0]?.antwoorden[0]?.einden).toEqual([]);
    expect(texts(drawGraaf(tekening))).toContain('Hier komt nog niets.');
  });

  test('the drawing holds the words, the day, and that the gemeente is made up', () => {
    expect(texts(drawGraaf(teken()))).toEqual(
      expect.arrayContaining([
        'Wegwijzer Teststad',
        '1 januari 2027',
        'Dit is een voorbeeld. Deze gemeente bestaat niet.',
        'Vraag begin?',
        'Antwoord bed.',
        'Vast weet-niet.',
        'Behoefte nood.',
        'lijn · 0800 1234',
      ]),
    );
  });

  test('reads from the right in Arabic, with numbers that keep their order', () => {
    const ltr = drawGraaf(teken('nl'));
    const rtl = drawGraaf(teken('ar'));
    const left = (svg: string, words: string) => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${words}`).exec(svg)?.[1]);
    expect(left(ltr, 'Vraag begin')).toBeLessThan(left(ltr, 'Vraag kinderen'));
    expect(left(rtl, 'Vraag begin')).toBeGreaterThan(left(rtl, 'Vraag kinderen'));
    expect(rtl).toContain('direction="rtl"');
    expect(rtl).toContain('\u20660800 1234\u2069');
  });
});

test.each(talen)('the wegwijzer of the small site can be drawn in %s, with every question somebody can be asked', (taal) => {
  const { catalogus, wegwijzer, peildatum } = kleinGids();
  const tekening = makeGraaf(catalogus, wegwijzer, taal, peildatum);
  expect(tekening.vragen.map(({ id }) => id).toSorted()).toEqual(['begin', 'kinderen-thuis', 'wat-speelt']);
  readXml(drawGraaf(tekening));
});
