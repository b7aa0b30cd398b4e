import { expect, test, type Locator } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { gevoelig, route, vraag } from './templates.ts';

async function expectFocusVisible(element: Locator): Promise<void> {
  await expect(element).toBeFocused();
  const { style, width, inView } = await element.evaluate((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return {
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      inView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    };
  });
  expect(style).not.toBe('none');
  expect(width).toBeGreaterThanOrEqual(2);
  expect(inView).toBe(true);
}

for (const { code } of enkeleWeergaven) {
  test(`${code}: the skip link is the first stop, can be seen, and skips`, async ({ page }) => {
    await page.goto(`/${code}/${vraag}/`);
    await page.keyboard.press('Tab');
    await expectFocusVisible(page.locator('a.skip'));
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expectFocusVisible(page.locator('a.terug'));
    await page.keyboard.press('Tab');
    // Two languages can change places.
    const wissel = page.locator('main button.wissel:visible');
    if ((await wissel.count()) > 0) {
      await expectFocusVisible(wissel);
      await page.keyboard.press('Tab');
    }
    await expectFocusVisible(page.locator('a.antwoord').first());
    const href = (await page.locator('a.antwoord').first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });
}

test('the skip link lies over the bar that leaves at once, not under it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const code of ['nl', 'ar', 'tr-nl']) {
    await page.goto(`/${code}/${gevoelig.route}/`);
    await page.keyboard.press('Tab');
    await expectFocusVisible(page.locator('a.skip'));
    const seen = await page.locator('a.skip').evaluate((skip) => {
      const { top, bottom, left, right } = skip.getBoundingClientRect();
      const at = (x: number, y: number) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)) === skip;
      return [at(0.5, 0.5), at(0.1, 0.2), at(0.9, 0.2), at(0.1, 0.8), at(0.9, 0.8)];
    });
    expect(seen, code).toEqual([true, true, true, true, true]);
  }
});

test('everything one can do is reached with Tab, in the order of the page, and shows that it is reached', async ({ page }) => {
  await page.goto(paths.nuHulp('nl'));
  const stops = page.locator('a[href], summary');
  const count = await stops.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(count).toBeGreaterThan(15);
  const seen: number[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return -1;
        return [...document.querySelectorAll('a[href], summary')].filter((one) => one.checkVisibility()).indexOf(focused);
      }),
    );
  }
  expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
});

test('what is folded opens and closes with Enter', async ({ page }) => {
  await page.goto(`/nl/${route}/`);
  const details = page.locator('main details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open');
  await expectFocusVisible(details.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(details).not.toHaveAttribute('open');
});
