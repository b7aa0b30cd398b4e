import { expect, test, type Page } from '@playwright/test';
import { locales, weergaven, type WeergaveRij } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { expectNothingKept, watch } from './no-traces.ts';

/** From the choice of a language to a person, to the rest of the site, and back. */
async function walk(page: Page, { code, hoofd }: WeergaveRij): Promise<void> {
  await page.goto('/');
  await page.locator(`a[href="${paths.home(code)}"]`).click();
  await page.waitForURL(paths.home(code));
  await expect(page.locator('html')).toHaveAttribute('lang', hoofd);
  await expect(page.locator('html')).toHaveAttribute('dir', locales[hoofd].dir);

  let questions = 0;
  const answers = page.locator('.antwoorden a.antwoord');
  while ((await answers.count()) > 0) {
    questions += 1;
    expect(questions, 'questions to a route').toBeLessThanOrEqual(6);
    // The last answer with words of its own: under the way on when nothing is urgent.
    const href = await page.locator('.antwoorden a.antwoord:not(.vast)').last().getAttribute('href');
    await page.locator(`a.antwoord[href="${href}"]`).click();
    // Until all of it is there: a page that is still coming has no answers either.
    await page.waitForURL(href ?? '');
  }
  expect(questions).toBeGreaterThan(1);
  const route = new URL(page.url()).pathname;
  const stone = page.locator('.route > .nu');
  await expect(stone.locator('.doe')).toBeVisible();
  await expect(stone.locator('blockquote').first()).toBeVisible();
  const wijken = stone.locator('details');
  if ((await wijken.count()) > 0) await wijken.first().locator('summary').click();
  await expect(stone.locator('a[href^="tel:"]').first()).toBeVisible();

  await stone.locator('a.over').click();
  await expect(page.locator('main > .steen .doe')).toBeVisible();
  await page.goto(paths.mensen(code));
  await page.locator('a.antwoord').first().click();
  await expect(page.locator('.persoon a[href^="tel:"]').first()).toBeVisible();
  await page.locator('a.nu-hulp').click();
  await expect(page).toHaveURL(paths.nuHulp(code));
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(paths.home(code));
  await page.goto(route);
  await expect(stone).toBeVisible();
}

// With the worker, as on a phone: what it keeps is part of what is left.
test.describe('on a phone', () => {
  test.use({ serviceWorkers: 'allow' });
  for (const rij of weergaven) {
    test(`${rij.code}: a whole journey leaves nothing and asks nothing of another origin`, async ({ page, baseURL }) => {
      const found = watch(page, baseURL ?? '');
      await walk(page, rij);
      expect(found).toEqual([]);
      await expectNothingKept(page);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const rij of enkeleWeergaven) {
    test(`${rij.code}: a whole journey`, async ({ page, baseURL }) => {
      const found = watch(page, baseURL ?? '');
      await walk(page, rij);
      expect(found).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await expect(page.locator('.nu-open').first()).toBeHidden();
    });
  }
});
