import { expect, test } from '@playwright/test';
import { weergaven } from '../../src/i18n/locales.ts';
import { route } from './templates.ts';

for (const { code } of weergaven) {
  test(`${code}: a route prints without navigation, with everything on it that helps`, async ({ page }) => {
    // A4 less its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.goto(`/${code}/${route}/`);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['nav.talen', 'a.nu-hulp', 'a.terug', 'a.skip', '.overzichten', 'p.verder']) {
      await expect(page.locator(gone), gone).toHaveCount(1);
      await expect(page.locator(gone), gone).toBeHidden();
    }
    const numbers = page.locator('.route > .nu a[href^="tel:"]');
    expect(await numbers.count()).toBeGreaterThan(0);
    // The people of every wijk stand open: on paper nobody can tap.
    expect(await numbers.evaluateAll((links) => links.every((link) => link.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && link.getBoundingClientRect().height > 0))).toBe(true);
    await expect(page.locator('.route > .nu h2')).toBeVisible();
    await expect(page.locator('.route > .nu blockquote')).toBeVisible();
    await expect(page.locator('a[href="tel:112"]').last()).toBeVisible();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body, body *')]
        .filter((element) => element.checkVisibility() && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline')
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > document.documentElement.clientWidth + 1;
        })
        .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`),
    );
    expect(cut).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
}
