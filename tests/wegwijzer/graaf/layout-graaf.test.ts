import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graaf } from '../../../src/wegwijzer/graaf/graaf.ts';
import { layoutGraaf } from '../../../src/wegwijzer/graaf/layout-graaf.ts';
import { maten, type Vak, type VraagVak } from '../../../src/wegwijzer/graaf/opmaak.ts';
import { placeColumn } from '../../../src/wegwijzer/graaf/place-column.ts';
import { textWidth } from '../../../src/i18n/text-width.ts';
import { wrapText } from '../../../src/wegwijzer/graaf/wrap-text.ts';
import { graaf } from './graaf-arbitrary.ts';

const overlap = (a: Vak, b: Vak) => a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;
const boxesOf = (vragen: readonly VraagVak[]): Vak[] =>
  vragen.flatMap((vak) => [vak, ...vak.rijen.map(({ tekst }) => tekst), ...vak.einden]);

function forEvery(check: (opmaak: ReturnType<typeof layoutGraaf>, one: Graaf) => void): void {
  fc.assert(
    fc.property(graaf, (one) => check(layoutGraaf(one), one)),
    { numRuns: 150 },
  );
}

describe('the layout of any graph', () => {
  test('puts no box on another: not a question, not the words of an answer, not an end', () => {
    forEvery(({ vragen }) => {
      const boxes = boxesOf(vragen);
      expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
    });
  });

  test('keeps everything on the sheet', () => {
    forEvery(({ breedte, hoogte, vragen, pijlen }) => {
      const points = pijlen.flatMap(({ punten }) => punten.map((punt) => ({ ...punt, breedte: 0, hoogte: 0 })));
      expect(
        [...boxesOf(vragen), ...points].filter(
          (vak) => vak.x < 0 || vak.y < maten.kop || vak.x + vak.breedte > breedte || vak.y + vak.hoogte > hoogte,
        ),
      ).toEqual([]);
    });
  });

  test('shows every question once, with all its answers in the order of the editor', () => {
    forEvery(({ vragen }, one) => {
      expect(vragen.map(({ vraag }) => vraag.id).toSorted()).toEqual(one.vragen.map(({ id }) => id).toSorted());
      for (const { vraag, rijen } of vragen) {
        expect(rijen.map(({ antwoord }) => antwoord)).toEqual(vraag.antwoorden);
        const ys = rijen.map(({ y }) => y);
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      }
    });
  });

  test('leads every arrow onward, from its answer to its question, around all other boxes', () => {
    forEvery(({ vragen, pijlen }) => {
      const boxes = boxesOf(vragen);
      for (const { van, antwoord, naar, punten } of pijlen) {
        const from = vragen.find(({ vraag }) => vraag.id === van);
        const to = vragen.find(({ vraag }) => vraag.id === naar);
        const rij = from?.rijen.find((one) => one.antwoord.id === antwoord);
        expect(punten[0]).toEqual({
          x: expect.closeTo((rij?.tekst.x ?? NaN) + (rij?.tekst.breedte ?? NaN)),
          y: expect.closeTo(rij?.y ?? NaN),
        });
        expect(punten.at(-1)).toEqual({ x: expect.closeTo(to?.x ?? NaN), y: expect.closeTo((to?.y ?? NaN) + (to?.hoogte ?? NaN) / 2) });
        for (const [index, end] of punten.entries()) {
          const start = punten[index - 1];
          if (!start) continue;
          expect(end.x).toBeGreaterThan(start.x);
          const swept = {
            x: start.x + 1,
            y: Math.min(start.y, end.y) - 0.5,
            breedte: end.x - start.x - 2,
            hoogte: Math.abs(start.y - end.y) + 1,
          };
          expect(boxes.filter((vak) => overlap(vak, swept))).toEqual([]);
        }
      }
    });
  });

  test('draws every arrow to a question that lies onward; only ways back are left out', () => {
    forEvery(({ vragen, pijlen }, one) => {
      const x = new Map(vragen.map((vak) => [vak.vraag.id, vak.x]));
      const wanted = one.vragen.flatMap(({ id, antwoorden }) =>
        antwoorden
          .filter(({ naar }) => naar !== undefined && (x.get(naar) ?? 0) > (x.get(id) ?? 0))
          .map((antwoord) => `${id} ${antwoord.id} ${antwoord.naar}`),
      );
      expect(pijlen.map(({ van, antwoord, naar }) => `${van} ${antwoord} ${naar}`)).toEqual(wanted);
    });
  });

  test('lets the arrow of each answer arrive at its end', () => {
    forEvery(({ vragen }) => {
      for (const { rijen, einden } of vragen) {
        for (const { y, einde } of rijen) {
          if (einde === undefined) continue;
          const vak = einden[einde];
          expect(y).toBeGreaterThan(vak?.y ?? Infinity);
          expect(y).toBeLessThan((vak?.y ?? 0) + (vak?.hoogte ?? 0));
        }
      }
    });
  });
});

test('a question that several roads lead to stands once, after all of them', () => {
  const vraag = (id: string, ...naar: string[]) => ({
    id,
    tekst: id,
    antwoorden: naar.map((doel) => ({ id: doel, tekst: doel, vast: false, naar: doel, einden: [] })),
  });
  const { vragen, pijlen } = layoutGraaf({
    gemeente: 'T',
    voorbeeld: false,
    peildatum: '2027-01-01',
    taal: 'nl',
    vragen: [vraag('begin', 'a', 'samen'), vraag('a', 'b'), vraag('b', 'samen'), vraag('samen')],
  });
  const x = Object.fromEntries(vragen.map((vak) => [vak.vraag.id, vak.x]));
  expect(Object.keys(x)).toEqual(['begin', 'a', 'b', 'samen']);
  expect(Object.values(x)).toEqual(Object.values(x).toSorted((a, b) => a - b));
  expect(pijlen.filter(({ naar }) => naar === 'samen')).toHaveLength(2);
});

describe('a column', () => {
  test.each([
    [
      'things that have room stand where they want',
      [
        [10, 0],
        [10, 50],
        [10, 70],
      ],
      [0, 50, 70],
    ],
    [
      'two that want one place share it',
      [
        [10, 100],
        [10, 100],
      ],
      [95, 105],
    ],
    [
      'a crowd moves as one',
      [
        [10, 0],
        [10, 0],
        [10, 0],
        [10, 100],
      ],
      [-10, 0, 10, 100],
    ],
    [
      'order is kept, whatever they want',
      [
        [10, 100],
        [10, 0],
      ],
      [45, 55],
    ],
    ['nothing', [], []],
  ])('%s', (_, items, tops) => {
    expect(placeColumn(items.map(([hoogte = 0, wens = 0]) => ({ hoogte, wens })))).toEqual(tops);
  });

  test('never overlaps', () => {
    const item = fc.record({ hoogte: fc.integer({ min: 1, max: 100 }), wens: fc.integer({ min: -500, max: 500 }) });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const tops = placeColumn(items);
        for (const [index, { hoogte }] of items.slice(0, -1).entries())
          expect((tops[index + 1] ?? 0) + 1e-6).toBeGreaterThanOrEqual((tops[index] ?? 0) + hoogte);
      }),
    );
  });
});

describe('broken lines', () => {
  test('fit, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 15);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(textWidth(line) * 15 <= width || [...line].length === 1).toBe(true);
      }),
    );
  });

  test('break between words, and inside a word only when it is too long alone', () => {
    expect(wrapText('Ik heb geen goed bed', 100, 15)).toEqual(['Ik heb geen', 'goed bed']);
    expect(wrapText('arbeidsongeschiktheid', 100, 15)).toEqual(['arbeidsonge', 'schiktheid']);
    expect(wrapText('', 100, 15)).toEqual(['']);
  });
});
