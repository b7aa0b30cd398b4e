import { expect, test } from '@playwright/test';
import { weergaven } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { cutCards } from './cut-cards.ts';

test('cards of people are whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { code } of weergaven) {
    await page.goto(paths.kaartjes(code));
    expect(await page.locator('.kaartje').count()).toBeGreaterThan(5);
    expect(await cutCards(page), code).toEqual([]);
  }
});
