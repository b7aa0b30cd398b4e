import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Weergave } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { dist } from '../dist.ts';
import { cutCards } from './cut-cards.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { inloper } from './inloper.ts';
import { plain, readPdf } from './read-pdf.ts';
import { scan } from './scan-qr.ts';

const a4 = { width: 594.96, height: 841.92 };
const point = 96 / 72;

/** The sheet of a page, as it stands in the built file. */
const bladOf = (file: string) => /<section class="blad"[\s\S]*?<\/section>/.exec(readFileSync(join(dist, file), 'utf8'))?.[0] ?? '';
const words = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '').length;

/** The pages below a folder whose sheet has the most words: where a sheet does not fit, it is one of these. */
function longest(w: Weergave, pattern: string, count: number): string[] {
  return globSync(`${w}/${pattern}/index.html`, { cwd: dist })
    .map((file) => ({ path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, size: words(bladOf(file)) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .slice(0, count)
    .map(({ path }) => path);
}

/** Letters and digits alone, whatever way a line runs. */
const letters = (text: string) => plain(text).replace(/[^\p{L}\p{Nd}]/gu, '');

/** Words of every text on the sheet, in the order of the page: the longest first. */
const anchors = (page: Page) =>
  page.locator('.blad').evaluate((blad) => {
    const found: string[][] = [];
    const walker = document.createTreeWalker(blad, NodeFilter.SHOW_TEXT);
    let block: Element | null = null;
    let text = '';
    const take = () => {
      // Lam with alef is one shape of two letters, which tools put back in either order.
      const words =
        text
          .normalize('NFKC')
          .match(/[\p{L}\p{Nd}]{5,}/gu)
          ?.filter((word) => !/ل[اأإآ]|[\u064B-\u0652]/.test(word)) ?? [];
      if (words.length > 0) found.push(words.sort((a, b) => b.length - a.length).slice(0, 4));
      text = '';
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement?.closest('.hoofd, .naast, p, li, div, svg') ?? null;
      if (around?.closest('svg') || !node.parentElement?.checkVisibility()) continue;
      if (around !== block) take();
      block = around;
      text += ` ${node.textContent}`;
    }
    take();
    return found;
  });

/**
 * The longest stretch of letters that hold each other; of a Latin word all of it. What stands after an Arabic letter
 * that joins nothing has a place of its own on the paper, and tools give such pieces of a word in either order.
 */
const joined = (word: string): string =>
  word.split(/(?<=[اأإآدذرزوؤةى])/).reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');

/** Follows the texts over the paper, by any of their words; one that is not there, or stands before another, is returned. */
function outOfOrder(paper: string, texts: readonly (readonly string[])[]): string[] {
  let from = 0;
  return texts
    .map((words) => words.join(' '))
    .filter((words) => {
      // From right to left a tool gives the letters as they stand on the paper, from the left.
      const forms = words
        .split(' ')
        .map(joined)
        .filter((stretch) => stretch.length > 2)
        .flatMap((stretch) => [stretch, [...stretch].reverse().join('')]);
      // Of a text without such a stretch the count of letters, below, is all there is to go by.
      if (forms.length === 0) return false;
      const places = forms.map((form) => paper.indexOf(form, from)).filter((place) => place >= 0);
      if (places.length === 0) return true;
      from = Math.min(...places);
      return false;
    });
}

/** Type smaller than it may be: 14 points for the step, 11 for the rest. */
const tooSmall = (page: Page) =>
  page.locator('.blad').evaluate((blad, px) => {
    const walker = document.createTreeWalker(blad, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < (parent.closest('.blad-doe') ? 14 : 11) * px - 0.01)
        found.push(`${(size / px).toFixed(1)} pt: ${node.textContent.trim().slice(0, 40)}`);
    }
    return found;
  }, point);

/** How wide the code itself is on paper, the white around it apart, in millimetres. */
const codeWidth = (code: Locator) =>
  code
    .locator('path')
    .last()
    .evaluate((path) => path.getBoundingClientRect().width / (96 / 25.4));

/** Checks one sheet: on one page, whole, in order, large enough. */
async function expectSheet(page: Page, address: string): Promise<void> {
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pdf.pages.length, `${address}: pages`).toBe(1);
  const [sheet] = pdf.pages;
  expect(sheet?.width, address).toBeCloseTo(a4.width, 0);
  expect(sheet?.height, address).toBeCloseTo(a4.height, 0);
  expect(pdf.tagged, address).toBe(true);
  expect(pdf.lang?.slice(0, 2), address).toBe(address.split('/')[1]?.slice(0, 2));
  expect(pdf.title, address).toBe(await page.title());

  await page.emulateMedia({ media: 'print' });
  const paper = (sheet?.lines ?? []).join(' ');
  const words = await anchors(page);
  expect(words.length, address).toBeGreaterThan(10);
  expect(outOfOrder(paper, words), `${address}: ${paper}`).toEqual([]);
  // Besides the text of the page the paper has the numbers of the later steps.
  expect(letters(paper).length, `${address}: letters`).toBe(
    letters(await page.locator('.blad').innerText()).length + (await page.locator('.blad-daarna > li').count()),
  );
  for (const number of await page.locator('.blad .nummer, .blad .nummer-klein').allInnerTexts())
    expect(paper, address).toContain(plain(number));
  expect(await tooSmall(page), address).toEqual([]);
  expect(await codeWidth(page.locator('.blad .qr')), `${address}: millimetres of the code`).toBeGreaterThanOrEqual(30);
  await page.emulateMedia({ media: null });
}

// every-sheet.spec.ts measures all of them; what is read back from the paper is in the same order in every language.
for (const code of ['nl', 'ar', 'ar-nl'] as const) {
  test(`${code}: a sheet is one A4, and reads in the order of the page`, async ({ page }) => {
    const addresses = [
      ...longest(code, 'wegwijzer/**', 3),
      ...longest(code, 'hulp-bij/*', 1),
      ...longest(code, '{regelingen,fondsen,initiatieven,mag-dat,brieven}/*', 1),
    ];
    expect(addresses).toHaveLength(5);
    for (const address of addresses) {
      await page.goto(address);
      await expectSheet(page, address);
    }
  });
}

for (const { code } of enkeleWeergaven) {
  test(`${code}: a combined route has the same sheet`, async ({ page }) => {
    const address = `${paths.mijnRoute(code)}#m=hulp-bij.bed-en-meubels+hulp-bij.deurwaarder+hulp-bij.eenzaam`;
    await page.goto(address);
    await expect(page.locator('.blad')).toBeAttached();
    await expectSheet(page, address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.blad .situatie')).toHaveCount(2);
    // Every need has its step, each with somebody else: with whom depends on the language.
    expect(await page.locator('.blad-daarna > li').count()).toBeGreaterThan(0);
    expect(await scan(page, page.locator('.blad .qr'))).toBe(page.url());
  });
}

test('a route of many needs stays one A4, and says how many steps there are and where', async ({ page }) => {
  const needs = [
    'uitkering-aanvragen',
    'gemeentebelasting-te-hoog',
    'deurwaarder',
    'huurachterstand',
    'eenzaam',
    'bril',
    'bed-en-meubels',
    'iets-leren',
  ];
  for (const [w, count] of [
    ['nl', 8],
    ['tr', 5],
    ['ar', 8],
    ['ar-nl', 5],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(
      `${paths.mijnRoute(w)}#m=${needs
        .slice(0, count)
        .map((need) => `hulp-bij.${need}`)
        .join('+')}`,
    );
    await expect(page.locator('.mijn-keuzes > li')).toHaveCount(count);
    const steps = await page.locator('.mijn-route .stap-kop').count();
    expect(steps).toBeGreaterThan(4);
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.pages.length, w).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.blad-meer')).toContainText(String(steps));
    // Whatever gives way, the line, the room for the appointment, the code and the foot do not.
    const bottom = await page.locator('.blad').evaluate((blad) => blad.getBoundingClientRect().bottom);
    for (const part of ['.blad-meer', '.blad-afspraak', '.blad .qr', '.blad-voet'])
      expect((await page.locator(part).boundingBox())?.height, `${w}: ${part}`).toBeGreaterThan(4);
    expect(await page.locator('.blad-voet').evaluate((foot) => foot.getBoundingClientRect().bottom), w).toBeLessThanOrEqual(bottom + 1);
    expect(bottom / (96 / 25.4), `${w}: millimetres`).toBeLessThanOrEqual(283);
    expect(await codeWidth(page.locator('.blad .qr')), `${w}: millimetres of the code`).toBeGreaterThanOrEqual(30);
    expect(await scan(page, page.locator('.blad .qr'))).toBe(page.url());
    await page.emulateMedia({ media: null });
  }
});

test('the code on paper and the one on screen say the address of the page', async ({ page }) => {
  for (const address of [
    paths.hulpBij('ar', 'bril'),
    paths.entry('nl', 'regelingen/bijzondere-bijstand'),
    ...longest('tr', 'wegwijzer/**', 1),
  ]) {
    await page.goto(address);
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    // On the page of an entry it is not folded.
    const fold = page.locator('.mee > summary');
    if ((await fold.count()) > 0) await fold.click();
    await page.locator('.andere-telefoon summary').click();
    expect(await scan(page, page.locator('.qr-scherm'))).toBe(canonical);
    await page.emulateMedia({ media: 'print' });
    expect(await scan(page, page.locator('.blad .qr'))).toBe(canonical);
    await page.emulateMedia({ media: null });
  }
});

test('ten cards of people go on an A4, each with a code that opens their page', async ({ page }) => {
  for (const { code } of enkeleWeergaven) {
    await page.goto(paths.kaartjes(code));
    const count = await page.locator('.kaartje').count();
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.pages.length, code).toBe(Math.ceil(count / 10));
    await page.emulateMedia({ media: 'print' });
    expect(await cutCards(page), code).toEqual([]);
    const first = page.locator('.kaartje').first();
    expect(await codeWidth(first.locator('.qr')), `${code}: millimetres of the code`).toBeGreaterThanOrEqual(30);
    expect(await scan(page, first.locator('.qr'))).toMatch(new RegExp(`/${code}/mensen/[a-z-]+/$`));
    await page.emulateMedia({ media: null });
  }
});

test('walk-in hours go into the calendar of a phone', async ({ page, baseURL }) => {
  await page.goto(paths.mensen('nl', inloper.slug));
  const link = page.locator('.agenda a');
  await expect(link).toHaveAttribute('href', paths.agenda('nl', inloper.slug));
  const answer = await page.request.get(`${baseURL}${paths.agenda('ar', inloper.slug)}`);
  expect(answer.headers()['content-type']).toMatch(/^text\/calendar\b/);
  const file = await answer.text();
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(file).toMatch(new RegExp(`SUMMARY;LANGUAGE=ar:[^\\r]*${inloper.naam}`));
});
