import { expect, test } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { inloper } from './inloper.ts';
import { openAll } from './open-all.ts';
import { route, vraag } from './templates.ts';

test('the telephone number on a button stays on one line on a narrow phone', async ({ page }) => {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const w of ['tr', 'ar'] as const) {
      for (const address of [`/${w}/${route}/`, paths.mensen(w, inloper.slug)]) {
        await page.goto(address);
        await openAll(page);
        const numbers = await page.locator('a.knop[href^="tel:"]').evaluateAll((buttons) =>
          buttons
            .filter((button) => button.checkVisibility())
            .map((button) => {
              const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const number = /\d[\d\s]+\d/.exec(node.textContent ?? '');
                if (!number) continue;
                range.setStart(node, number.index);
                range.setEnd(node, number.index + number[0].length);
                return { text: number[0], lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size };
              }
              return { text: button.textContent, lines: 0 };
            }),
        );
        expect(numbers.length, address).toBeGreaterThan(0);
        expect(
          numbers.filter(({ lines }) => lines !== 1),
          `${address} at ${width} px`,
        ).toEqual([]);
      }
    }
  }
});

test.describe('from right to left', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('answers have their arrow at the left and their pictogram at the right', async ({ page }) => {
    await page.goto(`/ar/${vraag}/`);
    const boxes = await page.locator('a.antwoord').evaluateAll((answers) =>
      answers.map((answer) => {
        const x = (selector: string) => answer.querySelector(selector)?.getBoundingClientRect().x ?? NaN;
        return [x(':scope > .icoon'), x('.antwoord-tekst'), x('.pictogram')];
      }),
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const xs of boxes) expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const turned = await page
      .locator('a.antwoord > .icoon svg')
      .first()
      .evaluate((svg) => getComputedStyle(svg).transform);
    expect(turned).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });

  test('the path of a route runs along the right edge', async ({ page }) => {
    for (const [w, right] of [
      ['ar', true],
      ['nl', false],
    ] as const) {
      await page.goto(`/${w}/${route}/`);
      const { line, room } = await page.locator('.route > .nu').evaluate((li) => {
        const { left, right: end } = li.getBoundingClientRect();
        const path = getComputedStyle(li, '::after');
        return {
          // How far outside the stone it runs, on either side.
          line: { left: -parseFloat(path.left), right: -parseFloat(path.right) },
          room: { left, right: innerWidth - end },
        };
      });
      const [side, other] = right ? (['right', 'left'] as const) : (['left', 'right'] as const);
      expect(line[side], w).toBeGreaterThan(0);
      expect(line[side], w).toBeLessThan(room[side]);
      expect(line[other], w).toBeLessThan(0);
    }
  });

  for (const w of ['ar', 'ar-nl'] as const) {
    test(`${w}: numbers read from left to right`, async ({ page }) => {
      let numbers = 0;
      for (const address of [paths.nuHulp(w), `/${w}/${route}/`, paths.mensen(w, inloper.slug)]) {
        await page.goto(address);
        await openAll(page);
        const read = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: { text: string; seen: string }[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const match of (node.textContent ?? '').matchAll(/\d[\d\s\u00A0:\-\u2011–\u2060]+\d/g)) {
              const digits = [...match[0]].flatMap((digit, index) => {
                if (!/\d/.test(digit)) return [];
                const range = document.createRange();
                range.setStart(node, match.index + index);
                range.setEnd(node, match.index + index + 1);
                const { x, y, width } = range.getBoundingClientRect();
                return width > 0 ? [{ digit, x, y }] : [];
              });
              if (digits.length === 0) continue;
              const seen = [...digits]
                .sort((a, b) => Math.round(a.y - b.y) || a.x - b.x)
                .map(({ digit }) => digit)
                .join('');
              found.push({ text: match[0].replace(/\D/g, ''), seen });
            }
          }
          return found;
        });
        numbers += read.length;
        for (const { text, seen } of read) expect.soft(seen, address).toBe(text);
      }
      expect(numbers).toBeGreaterThan(20);
    });
  }
});

test('a long Dutch word breaks only between its parts, with a hyphen, and is copied whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  let broken = 0;
  for (const w of ['tr', 'ar', 'nl'] as const) {
    await page.goto(`/${w}/${route}/`);
    await openAll(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '40px'));
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('i:empty')].flatMap((place) => {
        const [before, after] = [place.previousSibling, place.nextSibling];
        if (!(before instanceof Text && after instanceof Text) || !place.checkVisibility()) return [];
        const range = document.createRange();
        const room = before.parentElement?.closest('p, li, h1, h2, h3, summary, div')?.clientWidth ?? 0;
        const linesOf = (text: Text, from: number, to: number) => {
          range.setStart(text, from);
          range.setEnd(text, to);
          const rects = [...range.getClientRects()];
          const lines = [...new Set(rects.map(({ top }) => Math.round(top)))];
          // A part that is longer than the line itself has to break somewhere.
          return rects.reduce((sum, { width }) => sum + width, 0) > room ? lines.slice(0, 1) : lines;
        };
        const start = before.data.search(/\p{L}+$/u);
        const end = /^\p{L}+/u.exec(after.data)?.[0].length ?? 0;
        const [first, second] = [linesOf(before, start, before.length), linesOf(after, 0, end)];
        getSelection()?.setBaseAndExtent(before, start, after, end);
        return [{ word: before.data.slice(start) + after.data.slice(0, end), copied: getSelection()?.toString(), first, second }];
      }),
    );
    for (const { word, copied, first, second } of words) {
      expect(copied).toBe(word);
      expect([first.length, second.length], `${word} in ${w}`).toEqual([1, 1]);
      if (first[0] !== second[0]) broken += 1;
    }
  }
  expect(broken).toBeGreaterThan(0);
});

test('with forced colours answers, stones and the button to phone keep a border that can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [address, selector] of [
    [`/nl/${vraag}/`, 'a.antwoord'],
    [`/nl/${route}/`, '.steen'],
    [`/nl/nu-hulp/`, '.knop, a.nu-hulp'],
  ] as const) {
    await page.goto(address);
    const borders = await page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
        return (
          parseFloat(borderTopWidth) >= 1 &&
          borderTopStyle !== 'none' &&
          borderTopColor !== backgroundColor &&
          !/^rgba\(.*, 0\)$/.test(borderTopColor)
        );
      }),
    );
    expect(borders.length).toBeGreaterThan(0);
    expect(borders, selector).not.toContain(false);
  }
});
