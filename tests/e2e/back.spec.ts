import { expect, test } from '@playwright/test';
import { locales, talen } from '../../src/i18n/locales.ts';
import { inWeergave, paths } from '../../src/i18n/paths.ts';
import { above, route, vraag } from './templates.ts';

const historyLength = () => history.length;

test('back is the back of the browser where one came from the page above', async ({ page }) => {
  await page.goto(paths.home('nl'));
  const answer = page.locator('.antwoorden a.antwoord').first();
  const next = (await answer.getAttribute('href')) ?? '';
  await answer.click();
  // With its script: before that "back" is a link.
  await page.waitForURL(next);
  const before = await page.evaluate(historyLength);
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(paths.home('nl'));
  expect(await page.evaluate(historyLength)).toBe(before);
  // Had it been a link, there would be nothing ahead any more.
  await page.goForward();
  await expect(page).toHaveURL(next);
});

test('back leads one question up on a page opened by its address', async ({ page }) => {
  for (const toestand of [vraag, route]) {
    await page.goto(`/nl/${toestand}/`);
    await page.locator('a.terug').click();
    await expect(page).toHaveURL(`/nl/${above(toestand)}`);
  }
});

test('back leaves the page also after a jump within it', async ({ page }) => {
  await page.goto(paths.home('nl'));
  await page.locator('.antwoorden a.antwoord').first().click();
  await page.waitForURL((address) => address.pathname !== paths.home('nl'));
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(paths.home('nl'));
});

test('the language switch stays on the page, and the way back is in the new language', async ({ page }) => {
  const address = `/nl/${route}/`;
  await page.goto(address);
  for (const taal of [...talen.filter((one) => one !== 'nl'), 'nl' as const]) {
    await page.locator(`nav.talen a[hreflang="${taal}"]`).click();
    await expect(page).toHaveURL(inWeergave(address, taal));
    await expect(page.locator('html')).toHaveAttribute('lang', taal);
    await expect(page.locator('html')).toHaveAttribute('dir', locales[taal].dir);
    await expect(page.locator('.route > .nu')).toBeVisible();
  }
  await page.locator('nav.talen a[hreflang="tr"]').click();
  await page.locator('nav.talen .erbij').click();
  await expect(page).toHaveURL(inWeergave(address, 'tr-nl'));
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(`/tr-nl/${above(route)}`);
});
