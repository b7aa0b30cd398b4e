import { expect, test } from '@playwright/test';
import { weergaven, type Weergave } from '../../src/i18n/locales.ts';
import { allBladen } from '../../src/routeblad/all-bladen.ts';
import { bladInhoud, type BladInhoud } from '../../src/routeblad/blad-inhoud.ts';
import { bladHoogte, estimateBlad, voorzichtig } from '../../src/routeblad/estimate-blad.ts';
import { routeCodes } from '../../src/routeblad/route-codes.ts';
import { countPages } from '../../src/tools/bladen/print-sheets.ts';
import { View } from '../../src/weergave/view.ts';
import { builtGids } from '../built-gids.ts';
import { brokenNumbers } from './broken-numbers.ts';
import {
  builtPages,
  differentNumbers,
  documentOfMains,
  documentOfSheets,
  inGroups,
  mainOf,
  stylesIn,
  withSheet,
  type BuiltPage,
} from './built-pages.ts';

// All there is, in the widest font. To measure a sheet takes a tenth of the time of printing it, so all are measured,
// and the highest are printed: what the paper says of those it says of the lower ones.

test.use({ javaScriptEnabled: false });

const mm = 96 / 25.4;
/** A4 between its margins. */
const paper = { width: Math.floor(190 * mm), height: Math.floor(bladHoogte * mm) };

/** What stands on every sheet of a weergave, by the address of its page, read from the content as the check reads it. */
function estimatesOf(w: Weergave): Map<string, BladInhoud> {
  const gids = builtGids();
  const view = new View(w, gids.catalogus);
  const codes = routeCodes(gids.wegwijzer, gids.catalogus.talen);
  return new Map(
    allBladen(gids, w, (path) => codes.get(path) ?? '').map(({ path, blad, kort }) => [path, bladInhoud(view, gids.peildatum, blad, kort)]),
  );
}

for (const { code } of weergaven) {
  test(`${code}: every sheet is one A4, with every number on one line`, async ({ page }) => {
    const pages = [...builtPages(code, withSheet)].filter(({ html }) => html.includes('<section class="blad"'));
    expect(pages.length).toBeGreaterThan(500);
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    const measured: { page: BuiltPage; height: number }[] = [];
    const broken: string[] = [];
    let numbers = 0;
    for (const group of inGroups(pages, 100)) {
      await page.setContent(documentOfSheets(code, group, false));
      const heights = await page.locator('.blad').evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().height));
      expect(heights).toHaveLength(group.length);
      measured.push(...group.map((one, index) => ({ page: one, height: (heights[index] ?? Infinity) / mm })));
      const found = await brokenNumbers(page, '.blad .nummer, .blad .nummer-klein, .blad .blad-wie, .blad bdi');
      numbers += found.seen;
      broken.push(...found.broken);
    }
    measured.sort((a, b) => b.height - a.height);
    expect(
      measured.filter(({ height }) => height > bladHoogte).map(({ page: { path }, height }) => `${path}: ${height.toFixed(1)} mm`),
    ).toEqual([]);
    expect(numbers).toBeGreaterThan(pages.length);
    expect(broken).toEqual([]);

    // What the check tells an editor before there is a site: never lower than the paper where it is careful.
    const estimates = estimatesOf(code);
    const wrong = measured.flatMap(({ page: { path }, height }) => {
      const inhoud = estimates.get(path);
      if (!inhoud) return [`${path}: not known to the check`];
      const estimate = estimateBlad(inhoud).hoogte;
      const careful = estimateBlad(inhoud, voorzichtig).hoogte;
      const said = `${path}: ${height.toFixed(1)} mm, estimated at ${estimate.toFixed(1)}, carefully at ${careful.toFixed(1)}`;
      return Math.abs(estimate - height) > 12 || careful < height || (careful > bladHoogte && height <= bladHoogte) ? [said] : [];
    });
    expect(wrong).toEqual([]);

    // The five highest and five of those in between, and one that is a centimetre too long: the printer counts as we do.
    const printed = [...measured.slice(0, 5), ...measured.filter((_, index) => index % 200 === 100)].map((one) => one.page);
    await page.setContent(documentOfSheets(code, printed));
    expect(await countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(printed.length);
    const room = bladHoogte - (measured[0]?.height ?? 0);
    for (const [more, papers] of [
      [room - 0.5, 1],
      [room + 0.5, 2],
    ] as const) {
      const longer = `</main><style>@media print{.blad{padding-block-end:${more}mm}}</style>`;
      await page.setContent(documentOfSheets(code, printed.slice(0, 1)).replace('</main>', longer));
      expect(await countPages(await page.pdf({ preferCSSPageSize: true })), `${more} mm more`).toBe(papers);
    }
  });

  test(`${code}: on every page every number to phone stands on one line of a narrow phone`, async ({ page }) => {
    const pages = [...builtPages(code, '{wegwijzer,hulp-bij,mensen,nu-hulp,regelingen,fondsen,initiatieven,mag-dat,brieven}/**')];
    const styles = stylesIn(pages[0]?.html ?? '');
    const broken = new Set<string>();
    let numbers = 0;
    for (const group of inGroups(differentNumbers(pages.map(mainOf)), 60)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.setContent(documentOfMains(code, group, styles));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.removeAttribute('name');
          details.open = true;
        }
      });
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const found = await brokenNumbers(page, 'a[href^="tel:"]');
        numbers += found.seen;
        for (const one of found.broken) broken.add(`${one} at ${width} px`);
      }
    }
    expect(numbers).toBeGreaterThan(200);
    expect([...broken]).toEqual([]);
  });
}
