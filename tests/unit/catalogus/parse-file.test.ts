import { describe, expect, test } from 'vitest';
import { parseFile, type ParsedFile } from '../../../src/catalogus/bestanden/parse-file.ts';

const markdown = `---
naam: Fiets
eerste-stap:
  hoe: bel
  zeg: "Hallo: ik bel."
neem-mee:
  - Een slot
  - Een sleutel
bronnen:
  - { naam: Wet, peildatum: 2026-01-01 }
---

Eerste regel.

Tweede regel.
`;

function parse(text: string, path = 'content/regelingen/fiets/nl.md'): ParsedFile {
  const { parsed, bevindingen } = parseFile({ path, text });
  if (!parsed) throw new Error(bevindingen[0]?.wat);
  return parsed;
}

describe('lines', () => {
  test.each([
    [['naam'], 2],
    [['eerste-stap'], 3],
    [['eerste-stap', 'zeg'], 5],
    [['neem-mee', 1], 8],
    [['bronnen', 0, 'peildatum'], 10],
    // What is not there is looked for where it should be.
    [['eerste-stap', 'doe'], 3],
    [['bronnen', 0, 'url'], 10],
    [['weg'], undefined],
    [[], undefined],
  ])('the field %j is on line %s', (field, line) => {
    expect(parse(markdown).lineOf(field)).toBe(line);
    expect(parse(markdown.replaceAll('\n', '\r\n')).lineOf(field)).toBe(line);
  });

  test('count from the first line in YAML', () => {
    expect(parse('naam: Anna\nuren:\n  - { van: "09:00" }\n', 'content/x.yml').lineOf(['uren', 0, 'van'])).toBe(3);
  });

  test.each([markdown, markdown.replaceAll('\n', '\r\n'), `\uFEFF${markdown}`])(
    'the text begins below the fields and the empty line',
    (text) => {
      expect(parse(text).body.replaceAll('\r', '')).toBe('Eerste regel.\n\nTweede regel.');
      expect(parse(text).bodyLine).toBe(13);
    },
  );

  test.each([
    ['---\nnaam: Fiets: rood\n---\n', 2],
    ['---\nnaam: Fiets\nkort: "open\n---\n', 3],
  ])('a mistake in the fields names its line: %j', (text, line) => {
    expect(parseFile({ path: 'content/regelingen/fiets/nl.md', text }).bevindingen).toMatchObject([{ regel: 'yaml-kapot', lijn: line }]);
  });
});

test('the place of a value in the text, quotes included', () => {
  const slice = (field: (string | number)[]) => {
    const range = parse(markdown).rangeOf(field);
    return range && markdown.slice(...range);
  };
  expect(slice(['eerste-stap', 'zeg'])).toBe('"Hallo: ik bel."');
  expect(slice(['bronnen', 0, 'peildatum'])).toBe('2026-01-01');
  expect(slice(['eerste-stap', 'doe'])).toBeUndefined();
});

test('dates, times and yes and no stay words', () => {
  expect(parse('a: 2026-11-21\nb: 09:00\nc: nee\nd: no\n', 'content/x.yml').data).toEqual({
    a: '2026-11-21',
    b: '09:00',
    c: 'nee',
    d: 'no',
  });
});

test('a line of dashes in the text ends nothing', () => {
  expect(parse(`${markdown}\n---\n\nDerde regel.\n`).body).toContain('Derde regel.');
});

test('a field that stands twice is told beside what cannot be read', () => {
  const { bevindingen } = parseFile({ path: 'content/x.yml', text: 'a: 1\na: 2\nb: "open\n' });
  expect(bevindingen.map(({ regel, lijn }) => [regel, lijn])).toEqual([
    ['dubbele-sleutel', 2],
    ['yaml-kapot', expect.any(Number)],
  ]);
});
