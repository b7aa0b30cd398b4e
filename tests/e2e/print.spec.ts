import { expect, test } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { route } from './templates.ts';

/** Elements that hold more than they show, or that reach past the edge of the paper. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>('body, body *')]
    // What is read aloud alone is cut on purpose.
    .filter((element) => element.checkVisibility() && element.clientWidth > 0 && !element.closest('.voor-oren'))
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > document.documentElement.clientWidth + 1;
    })
    .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`);

for (const { code } of enkeleWeergaven) {
  test(`${code}: pages print without navigation and without cut-off text`, async ({ page }) => {
    // A4 less its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1069 });
    for (const address of [`/${code}/${route}/`, paths.nuHulp(code)]) {
      await page.goto(address);
      const number = (await page.locator('main a[href^="tel:"]').first().getAttribute('href'))?.replace(/\D/g, '');
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['nav.talen', 'a.nu-hulp', 'a.terug', 'a.skip', '.overzichten']) {
        await expect(page.locator(gone), gone).toHaveCount(1);
        await expect(page.locator(gone), gone).toBeHidden();
      }
      const paper = await page.locator('body').innerText();
      expect(paper.replace(/\D/g, ''), address).toContain(number || 'a number');
      expect(await page.evaluate(cutOff), address).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('on paper the people of every wijk stand open: nobody can tap there', async ({ page }) => {
  await page.goto(paths.nuHulp('nl'));
  const folded = page.locator('.wijkkeuze details:not([open]) a.knop');
  expect(await folded.count()).toBeGreaterThan(1);
  await expect(folded.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const person of await folded.all()) expect((await person.boundingBox())?.height ?? 0).toBeGreaterThan(10);
});
