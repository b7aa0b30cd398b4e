import { describe, expect, test } from 'vitest';
import { rowsElsewhere } from '../../src/routeblad/rows-elsewhere.ts';
import { sheetPage, stylesOf, takeSheet } from '../../src/tools/bladen/assemble-sheets.ts';
import { sheetIndex } from '../../src/tools/bladen/sheet-index.ts';
import { kleinGids } from '../fixtures.ts';

const row = (naam: string, nummer: string) =>
  `<li> <span> <bdi class="nummer-klein" dir="ltr">${nummer}</bdi> <bdi>${naam}</bdi> </span> <span>Noord · Nederlands</span></li>`;
const page = `<html><head><link rel="stylesheet" href="/thema.css"><link rel="stylesheet" href="/_astro/x.css"></head><body><main><p>screen</p>
<section class="blad" aria-label="Blad"><ul class="blad-mensen">${row('Samira', '099\u00A0123\u00A045\u00A001')}${row('Hatice', '099\u00A0123\u00A045\u00A002')}</ul><ul class="vinkjes"><li>Post</li></ul>
<svg><path id="qr-pad" d="M0 0"/></svg><span class="datum-vandaag">……</span></section></main></body></html>`;

describe('sheets printed in bulk', () => {
  test('a sheet is taken out of its page, with the day of printing', () => {
    const sheet = takeSheet(page, '21 november 2026');
    expect(sheet).toMatch(/^<section class="blad"/);
    expect(sheet).toContain('<span class="datum-vandaag">21 november 2026</span>');
    expect(sheet).not.toContain('screen');
    expect(sheet).not.toContain('id="qr-pad"');
    expect(() => takeSheet('<main></main>', 'x')).toThrow();
  });

  test('for one wijk only its own people stay; where nobody would be left all do', () => {
    expect(takeSheet(page, 'x', new Set(['099 123 45 02 Hatice']))).not.toContain('Hatice');
    expect(takeSheet(page, 'x', new Set(['099 123 45 02 Hatice']))).toContain('<li>Post</li>');
    expect(takeSheet(page, 'x', new Set(['099 123 45 01 Samira', '099 123 45 02 Hatice']))).toContain('Hatice');
  });

  test('people of the whole gemeente belong to every wijk', () => {
    const { catalogus } = kleinGids();
    // Anna is of noord, Bert of zuid, and Cora of both.
    expect([...rowsElsewhere(catalogus, 'noord')]).toEqual(['099 000 00 02 Bert']);
    expect([...rowsElsewhere(catalogus, 'zuid')]).toEqual(['099 000 00 01 Anna']);
  });

  test('who shares the number of a team with somebody of another wijk stays on the sheet of their own', () => {
    const shared = page.replace('45\u00A002', '45\u00A001');
    const sheet = takeSheet(shared, 'x', new Set(['099 123 45 01 Hatice']));
    expect(sheet).toContain('Samira');
    expect(sheet).not.toContain('Hatice');
    // Of two names that begin alike each is its own.
    expect(takeSheet(shared, 'x', new Set(['099 123 45 01 Hat']))).toContain('Hatice');
    expect(takeSheet(shared.replace('Hatice', 'Jan &amp; Hatice'), 'x', new Set(['099 123 45 01 Jan & Hatice']))).not.toContain('Hatice');
  });

  test('a page of sheets says its language and title, and fetches nothing', () => {
    const html = sheetPage([takeSheet(page, 'x')], 'ar', 'A & B', 'a{color:red}</style>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).not.toMatch(/<script|<link|src=|https?:/);
    expect(stylesOf(page)).toEqual(['/thema.css', '/_astro/x.css']);
  });

  test('the index leads to every sheet and to all of a language at once', () => {
    const index = sheetIndex(
      'Bladen <1>',
      [{ taal: 'ar', label: 'أ', nederlands: 'A', bestand: 'ar/a.pdf' }],
      new Map([['ar', 'routebladen-ar.pdf']]),
    );
    expect(index).toContain('href="ar/a.pdf"');
    expect(index).toContain('href="routebladen-ar.pdf"');
    expect(index).toContain('Bladen &lt;1&gt;');
  });
});
