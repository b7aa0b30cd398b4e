import { expect, test } from '@playwright/test';
import type { Weergave } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { bladHoogte } from '../../src/routeblad/estimate-blad.ts';
import { countPages } from '../../src/tools/bladen/print-sheets.ts';
import { brokenNumbers } from './broken-numbers.ts';
import { builtPages, documentOfSheets, withSheet, type BuiltPage } from './built-pages.ts';
import { tooLow, tooWide } from './fits.ts';
import { openAll } from './open-all.ts';
import { route, templates, vraag } from './templates.ts';

// What is promised of screen and paper in the other fonts that the tests bring: a spread sample of what every-sheet.spec.ts
// and all-templates.spec.ts look at in the widest.

const mm = 96 / 25.4;
/** Somebody with a page, below a weergave. */
const iemand =
  templates('nl')
    .find((address) => /\/mensen\/[^/]+\/$/.test(address))
    ?.slice('/nl/'.length, -1) ?? '';
const phoneAndPaper = ['nl', 'tr', 'ar', 'ar-nl'] as const satisfies readonly Weergave[];

for (const w of phoneAndPaper) {
  test(`${w}: a narrow phone scrolls no page sideways, has targets of 48 px and every number on one line`, async ({ page }) => {
    const addresses = [paths.home(w), `/${w}/${vraag}/`, `/${w}/${route}/`, paths.nuHulp(w), `/${w}/${iemand}/`, paths.zoeken(w)];
    let numbers = 0;
    for (const address of addresses) {
      await page.goto(address);
      await openAll(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const { seen, broken } = await brokenNumbers(page, 'a[href^="tel:"]');
        numbers += seen;
        expect([...(await tooWide(page)), ...(await tooLow(page)), ...broken], `${address} at ${width} px`).toEqual([]);
      }
    }
    expect(numbers).toBeGreaterThan(10);
  });

  test(`${w}: sheets are one A4, with every number on one line`, async ({ page }) => {
    const words = ({ html }: BuiltPage) =>
      (/<section class="blad"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '').replace(/<svg[\s\S]*?<\/svg>|<[^>]+>/g, '').length;
    const all = [...builtPages(w, withSheet)]
      .map((built) => ({ built, size: words(built) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size);
    // The twelve with most to read, and every eightieth.
    const sample = all.filter((_, index) => index < 12 || index % 80 === 0).map(({ built }) => built);
    await page.setViewportSize({ width: Math.floor(190 * mm), height: Math.floor(bladHoogte * mm) });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(documentOfSheets(w, sample));
    const heights = await page.locator('.blad').evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().height));
    expect(heights.map((height) => height / mm).filter((height) => height > bladHoogte)).toEqual([]);
    expect((await brokenNumbers(page, '.blad .nummer, .blad .nummer-klein, .blad .blad-wie, .blad bdi')).broken).toEqual([]);
    expect(await countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(sample.length);
  });
}
