import { expect, test } from '@playwright/test';
import { locales, talen, type Taal } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import { vraag } from './templates.ts';

/** An address nobody made → the language of the answer, and the nearest page that exists; home is on the page already. */
const odd: [address: string, taal: Taal, nearest: string | undefined][] = [
  [`/nl/${vraag}/bestaat-niet/`, 'nl', `/nl/${vraag}/`],
  [`/ar/${vraag}/bestaat-niet/ook-niet/`, 'ar', `/ar/${vraag}/`],
  ['/tr/wegwijzer/bestaat-niet', 'tr', '/tr/wegwijzer/'],
  ['/nl/onzin/', 'nl', undefined],
  ['/ar-nl/onzin/', 'ar', undefined],
];

for (const [address, taal, nearest] of odd) {
  test(`${address} says so, in the language of the address, and goes on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', taal);
    await expect(page.locator('main')).toContainText(translate(taal, 'nietGevonden'));
    await expect(page.locator('.antwoorden a.antwoord').first()).toBeVisible();
    const link = page.locator('.dichtste a');
    if (nearest === undefined) {
      await expect(link).toBeHidden();
      return;
    }
    await expect(link).toHaveAttribute('href', nearest);
    await link.click();
    await expect(page).toHaveURL(nearest);
    await expect(page.locator('.antwoorden a.antwoord').first()).toBeVisible();
  });
}

for (const [address, nearest] of [
  ['/de/wegwijzer/', '/nl/wegwijzer/'],
  ['/xx', undefined],
  ['/%zz', undefined],
] as const) {
  test(`${address}, in no language of the site, says so in all of them`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    for (const taal of talen) {
      await expect(page.locator(`h1 [lang="${taal}"]`)).toHaveText(translate(taal, 'nietGevonden'));
      await expect(page.locator(`a.antwoord[href="/${taal}/"]`)).toContainText(locales[taal].eigenNaam);
    }
    const link = page.locator('.dichtste a');
    if (nearest === undefined) await expect(link).toBeHidden();
    else await expect(link).toHaveAttribute('href', nearest);
  });
}

test('an address that came changed goes where it was meant to go', async ({ page }) => {
  for (const [address, meant] of [
    ['/nl/mijn-route/%23m=hulp-bij.bril', '/nl/mijn-route/#m=hulp-bij.bril'],
    ['/NL/Mensen/).', '/nl/mensen/'],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveURL(meant);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that does not exist still asks the first question', async ({ page }) => {
    const response = await page.goto('/tr/onzin/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    await expect(page.locator('.dichtste')).toBeHidden();
    await expect(page.locator('.antwoorden a.antwoord').first()).toBeVisible();
  });
});
