import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveDist, type Served } from '../../src/tools/serve/serve.ts';
import { buildEnglishSite } from './english-site.ts';

/**
 * A language is one row and files: the small site is built with English, which this project does not have, and without
 * Turkish, which it has.
 */
test.describe.configure({ mode: 'serial' });

let dir = '';
let served: Served;
const dist = (file = '') => join(dir, 'dist', file);
const read = (file: string) => readFileSync(dist(file), 'utf8');

test.beforeAll(async () => {
  // A whole site is built; a busy machine takes its time.
  test.setTimeout(900_000);
  dir = buildEnglishSite();
  served = await serveDist({ dir: dist(), port: 0 });
});
test.afterAll(async () => {
  await served?.close();
  if (dir) rmSync(dir, { recursive: true, force: true });
});

test('somebody chooses English, answers, and comes to a step, a person and a sheet', async ({ page }) => {
  await page.goto(served.url);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Choose your language');
  await page
    .getByRole('link', { name: /^English/ })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('link', { name: 'I need a bicycle.' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you have children at home?');
  await page.getByRole('link', { name: 'Yes', exact: true }).click();
  await expect(page.locator('.route > .nu')).toContainText('Call Cora of the municipality.');
  await expect(page.locator('.route > .nu')).toContainText('I need a bicycle. Will you apply for the bicycle scheme with me?');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.blad').first();
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Your next step');
  await expect(sheet).toContainText('Call Cora of the municipality.');
  await expect(sheet.locator('[lang="en"]').first()).toContainText(/./);
});

test('English with Dutch beside it is a view of its own', async ({ page }) => {
  await page.goto(`${served.url}/en-nl/`);
  await expect(page.locator('h1 [lang="en"]')).toHaveText('What do you need?');
  await expect(page.locator('h1 [lang="nl"]')).toHaveText('Wat heeft u nodig?');
});

test('the search finds an English word', async ({ page }) => {
  await page.goto(`${served.url}/en/zoeken/`);
  await page.locator('#zoek').fill('bike');
  await expect(page.locator('.zoek-uitkomst [data-ref="behoeften/fiets"]')).toBeVisible();
  await expect(page.locator('[data-zoek-stand]')).toHaveText(/^\d+ answers?$/);
});

test('a language that the gemeente does not show is nowhere', () => {
  for (const file of ['tr', 'tr-nl', 'zoek-index/tr.json', 'kiosk/delen/tr']) expect([file, existsSync(dist(file))]).toEqual([file, false]);
  expect(globSync('bewaar/tr*', { cwd: dist() })).toEqual([]);
  expect(Object.keys((JSON.parse(read('bewaar.json')) as { weergaven: object }).weergaven)).toEqual(['nl', 'ar', 'en', 'ar-nl', 'en-nl']);
  const pages = globSync('**/*.html', { cwd: dist() });
  expect(pages.length).toBeGreaterThan(200);
  const named = pages.filter((file) => /(?:href|hreflang|lang)="(?:\/?tr(?:-nl)?)(?:\/|")|Türkçe/.test(read(file)));
  expect(named).toEqual([]);
  expect(read('sitemap-0.xml')).toContain('/en/');
  expect(read('sitemap-0.xml')).not.toMatch(/\/(?:tr|tr-nl|ar-nl|en-nl)\//);
  expect(
    read('_headers')
      .match(/^\/[a-z-]+\/\*$/gm)
      ?.slice(0, 6),
  ).toEqual(['/nl/*', '/ar/*', '/en/*', '/ar-nl/*', '/en-nl/*', '/kiosk/*']);
  expect(globSync('pagefind/*.pf_meta', { cwd: dist() }).some((file) => file.includes('tr_'))).toBe(false);
});

test('every page in English names the other languages of the site, and those alone', () => {
  const html = read('en/index.html');
  expect([...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, code]) => code)).toEqual(['nl', 'ar', 'en']);
});
