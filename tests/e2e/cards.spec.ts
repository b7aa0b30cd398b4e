import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { weergaven } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { dist } from '../dist.ts';
import { cutCards } from './cut-cards.ts';

const papieren = () =>
  globSync('*/papieren/*/index.html', { cwd: dist }).map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

test('cards of people are whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { code } of weergaven) {
    await page.goto(paths.kaartjes(code));
    expect(await page.locator('.kaartje').count()).toBeGreaterThan(5);
    expect(await cutCards(page), code).toEqual([]);
  }
});

test('rules on a card, and papers to fill in, hold all they say', async ({ page }) => {
  const overfull = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all
          .filter(
            ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
          )
          .map(({ id, className }) => id || className),
      );
  await page.emulateMedia({ media: 'print' });
  for (const { code } of weergaven) {
    await page.goto(paths.regelKaartjes(code));
    expect(await page.locator('.regelkaart').count()).toBeGreaterThan(5);
    expect(await overfull('.regelkaart'), code).toEqual([]);
  }
  for (const papier of papieren()) {
    await page.goto(papier);
    expect(await overfull('.papier'), papier).toEqual([]);
  }
});

test('of one rule that was chosen nothing but that card is printed', async ({ page }) => {
  await page.goto(paths.regelKaartjes('nl'));
  const [first = ''] = await page.locator('.regelkaart').evaluateAll((cards) => cards.slice(0, 1).map(({ id }) => id));
  await page.goto(paths.regelKaartjes('nl', first));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.regelkaart:visible').count()).toBe(1);
  await expect(page.locator('main h1')).toBeHidden();
});
