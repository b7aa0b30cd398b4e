import { expect, test, type Page } from '@playwright/test';
import { weergaven, type Weergave } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { widest } from '../../src/tools/bench/font-sets.ts';
import {
  bladzijden,
  lookAtFirstScreens,
  routes,
  telefoons,
  type Bladzijde,
  type EersteScherm,
} from '../../src/tools/bench/measure-first-screen.ts';
import { dist } from '../dist.ts';
import { enter, goTo } from './kiosk.ts';
import { gevoelig, route, vraag } from './templates.ts';

// ONTWERP promise 11 and section 8: whoever may read no further sees what to do, with whom, and the button to phone.

/** All there is in the widest font; in the others a spread sample, and what has most to read. */
const some = (pages: readonly Bladzijde[]): Bladzijde[] => {
  if (test.info().project.name === widest) return [...pages];
  const bySize = [...pages].sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  return bySize.filter((_, index) => index < 5 || index % Math.ceil(pages.length / 5) === 0);
};

/** So many pages are looked at, or the test looks at nothing. */
const fewest = () => (test.info().project.name === widest ? 30 : 8);

/** Pages whose button stands lowest on the wider phone: what stands high there is not the lowest on the narrower one. */
const lowest = (pages: readonly Bladzijde[], seen: readonly EersteScherm[], count: number): Bladzijde[] => {
  const bottoms = new Map(seen.map(({ path, knop = Infinity }) => [path, knop]));
  return [...pages].sort((a, b) => (bottoms.get(b.path) ?? Infinity) - (bottoms.get(a.path) ?? Infinity)).slice(0, count);
};

async function look(page: Page, baseURL: string | undefined, viewport: { width: number; height: number }, pages: readonly Bladzijde[]) {
  await page.setViewportSize(viewport);
  return lookAtFirstScreens(page, baseURL ?? '', pages);
}

/** Pages on which the button to phone ends below this line, or cannot be seen at all. */
const below = (line: number, seen: readonly EersteScherm[]): string[] =>
  seen.flatMap(({ path, knop = Infinity }) => (knop > line ? [`${path}: ${knop}`] : []));

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

for (const { code, naast } of weergaven) {
  test(`${code}: on every route one can phone without scrolling, and little stands there unfolded`, async ({ page, baseURL }) => {
    const pages = some(routes(dist, code));
    expect(pages.length).toBeGreaterThan(fewest());
    const seen = await look(page, baseURL, telefoons.gewoon, pages);
    expect(below(naast ? telefoons.gewoon.height : 600, seen)).toEqual([]);
    // Words are the same in every font; the sample for the others is of those with the most.
    if (test.info().project.name === widest) expect(median(seen.map(({ woorden }) => woorden))).toBeLessThanOrEqual(naast ? 300 : 150);
    if (naast) return;
    expect(below(telefoons.klein.height, await look(page, baseURL, telefoons.klein, lowest(pages, seen, 200)))).toEqual([]);
  });

  test(`${code}: of every question five answers stand on the first screen, and of every entry the number`, async ({ page, baseURL }) => {
    const { height } = telefoons.gewoon;
    const questions = some([...bladzijden(dist, code, 'wegwijzer/**')].filter(({ html }) => !html.includes('<ol class="route"')));
    const asked = await look(page, baseURL, telefoons.gewoon, questions);
    expect(asked.length).toBeGreaterThan(fewest());
    const atLeast = 5;
    expect(
      asked.flatMap(({ path, antwoorden }) => {
        const there = antwoorden.filter((bottom) => bottom <= height).length;
        return there < Math.min(atLeast, antwoorden.length) ? [`${path}: ${there} of ${antwoorden.length}`] : [];
      }),
    ).toEqual([]);
    const entries = some(
      [...bladzijden(dist, code, '{regelingen,fondsen,initiatieven,mag-dat,brieven}/*')].filter(({ html }) =>
        html.includes('class="steen"'),
      ),
    );
    expect(entries.length).toBeGreaterThan(fewest());
    expect(below(height, await look(page, baseURL, telefoons.gewoon, entries))).toEqual([]);
  });
}

/** All weergaven in the widest font; in the others the one with the longest words, and the one with the most of them. */
const someWeergaven = () => weergaven.filter(({ code }) => test.info().project.name === widest || ['nl', 'ar-nl'].includes(code));

test('on the smallest phone and on one that lies, the first answer or the number is on the first screen', async ({ page, baseURL }) => {
  for (const { code } of someWeergaven()) {
    const pages = [
      paths.home(code),
      `/${code}/${vraag}/`,
      `/${code}/${route}/`,
      `/${code}/${gevoelig.eerst}/`,
      `/${code}/${gevoelig.route}/`,
      paths.nuHulp(code),
    ];
    for (const path of pages) {
      await page.goto(`${baseURL}${path}`);
      for (const viewport of [
        { width: 320, height: 480 },
        { width: 844, height: 390 },
      ]) {
        await page.setViewportSize(viewport);
        const first = await page.locator('main :is(a.antwoord, a.knop[href^="tel:"])').first().boundingBox();
        // Its words are there; what is below them may be cut.
        expect((first?.y ?? Infinity) + 48, `${path} at ${viewport.width} × ${viewport.height}`).toBeLessThanOrEqual(viewport.height);
      }
    }
  }
});

test('before the number of 113 and of violence stands nothing but what to do', async ({ page }) => {
  await page.setViewportSize(telefoons.klein);
  for (const { code } of someWeergaven()) {
    for (const path of [`/${code}/wegwijzer/niet-meer-leven/`, `/${code}/${gevoelig.route}/`, `/${code}/${gevoelig.eerst}/`]) {
      await page.goto(path);
      const before = await page.locator('main').evaluate((main) => {
        const button = main.querySelector('a.knop[href^="tel:"]');
        const texts = [...main.querySelectorAll('p, h1, h2, blockquote')];
        return texts
          .filter((element) => element.checkVisibility() && !element.closest('.boven, .voor-oren'))
          .filter((element) => button && element.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)
          .map(({ localName }) => localName);
      });
      expect(before, path).toEqual(['h1']);
      const box = await page.locator('main a.knop[href^="tel:"]').first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThanOrEqual(telefoons.klein.height);
    }
  }
});

test.describe('on a kiosk that lies', () => {
  test.use({ viewport: { width: 1366, height: 768 }, hasTouch: true });

  for (const w of ['nl', 'tr', 'ar'] as const satisfies readonly Weergave[]) {
    test(`${w}: every urgent answer stands above the bar`, async ({ page }) => {
      await page.context().route('**/bewaar.json', (asked) => asked.abort());
      await enter(page, w);
      await goTo(page, paths.home(w));
      const bar = (await page.locator('.kiosk-balk').boundingBox())?.y ?? 0;
      const hidden = await page
        .locator('main a.antwoord:not(.vast)')
        .evaluateAll(
          (answers, top) =>
            answers.filter((answer) => answer.getBoundingClientRect().bottom > top + 1).map((answer) => answer.textContent?.trim()),
          bar,
        );
      expect(hidden).toEqual([]);
    });
  }
});
