import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { begin, onbekend } from '../../src/site/tab.ts';
import { builtGids } from '../built-gids.ts';
import { makeKiosk, tabOf } from './kiosk.ts';
import { gevoelig } from './templates.ts';

const { catalogus } = builtGids();
const neutraal = catalogus.gemeente['snel-weg'];
const antwoorden = gevoelig.route.split('/').slice(1);
/** The question before it. */
const vraag = paths.toestand('nl', antwoorden.slice(0, -1));
/** As "mijn route" holds it. */
const keuze = `#m=${antwoorden.join('.')}`;

/** Stands in for the neutral site. @param wait what it waits for before it answers */
async function neutralSite(page: Page, wait: Promise<void> = Promise.resolve()): Promise<void> {
  await page.route(`${neutraal}**`, async (route) => {
    await wait;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' });
  });
}

/** A page is there to be seen before its script runs; no test is quicker than a finger. */
async function arrived(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState('load');
}

/** From the question past what to know, to the route, to the entry of its first step. */
async function walk(page: Page, verder: 'route' | 'stuk'): Promise<void> {
  await page.goto(vraag);
  await page.locator(`a.antwoord[href="/nl/${gevoelig.eerst}/"]`).click();
  await arrived(page, `/nl/${gevoelig.eerst}/`);
  await page.locator(`main a.knop[href="/nl/${gevoelig.route}/"]`).click();
  await arrived(page, `/nl/${gevoelig.route}/`);
  if (verder === 'route') return;
  const link = page.locator('.route > .nu a.over');
  const stuk = (await link.getAttribute('href')) ?? '';
  await link.click();
  await arrived(page, stuk);
}

const shiftThrice = async (page: Page) => {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
};
const leaveBy: Record<string, (page: Page) => Promise<void>> = {
  'the button': (page) => page.locator('.snel-weg a').click({ noWaitAfter: true }),
  'three times Shift': shiftThrice,
};

for (const [how, leave] of Object.entries(leaveBy)) {
  test(`${how} blanks the page at once, also while the neutral site does not answer`, async ({ page }) => {
    let answer = () => {};
    await neutralSite(page, new Promise((resolve) => (answer = resolve)));
    // While a navigation waits a browser answers no questions, so the page itself tells what is left of it.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver(() => {
          if (document.body.childNodes.length === 0)
            console.log(`blank: ${JSON.stringify([document.title, location.pathname + location.hash])}`);
        }).observe(document.body, { childList: true });
      });
    });
    await walk(page, 'route');
    const blank = page.waitForEvent('console', (message) => message.text().startsWith('blank'));
    await leave(page);
    expect((await blank).text()).toBe(`blank: ${JSON.stringify(['', paths.welkom()])}`);
    answer();
    await expect(page).toHaveURL(neutraal);
  });
}

test('after it "back" leads to where one was before the pages about violence', async ({ page }) => {
  await neutralSite(page);
  await walk(page, 'stuk');
  // Two capitals are no wish to leave.
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  // Nor is another language of the keyboard.
  await page.keyboard.down('Alt');
  await shiftThrice(page);
  await page.keyboard.up('Alt');
  await expect(page.locator('main > .steen')).toBeVisible();
  await shiftThrice(page);
  await expect(page).toHaveURL(neutraal);
  await page.goBack();
  await expect(page).toHaveURL(vraag);
  await expect(page.locator('.antwoorden')).toBeVisible();
});

test('"mijn route" with violence in it has the button, and what carries it along leaves no steps', async ({ page }) => {
  await neutralSite(page);
  await walk(page, 'route');
  const before = await page.evaluate(() => history.length);
  await page.locator('a.nog-iets').click();
  await arrived(page, `${paths.toestand('nl', [])}${keuze}`);
  await page.locator('.antwoorden a.antwoord').first().click();
  await arrived(page, `${paths.toestand('nl', ['rustig'])}${keuze}`);
  await page.locator('a.terug').click();
  await arrived(page, `${paths.home('nl')}${keuze}`);
  await page.goto(`${paths.mijnRoute('nl')}${keuze}`);
  await expect(page.locator('.route > .nu')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-gevoelig', '');
  // Nor is it sent or copied.
  for (const way of ['stuur', 'whatsapp', 'kopieer']) await expect(page.locator(`[data-meenemen=${way}]`)).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.locator('.snel-weg a').click();
  await expect(page).toHaveURL(neutraal);
  // A route about something else has none.
  await page.goto(`${paths.mijnRoute('nl')}#m=hulp-bij.bed-en-meubels`);
  await expect(page.locator('.route > .nu')).toBeVisible();
  await expect(page.locator('.snel-weg')).toBeHidden();
});

test('words of danger in the search: the page can be left at once, and neither its address nor a step back holds them', async ({
  page,
}) => {
  await neutralSite(page);
  await page.goto(paths.home('nl'));
  await page.locator('.zoekvak input').fill('mijn man slaat mij');
  await page.locator('.zoekvak input').press('Enter');
  await expect(page.locator('[data-gevaar="geweld"]:visible')).toBeVisible();
  await expect(page.locator('.snel-weg a')).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(paths.zoeken('nl'));
  await expect(page.locator('.talen a[lang="tr"]')).toHaveJSProperty('href', new URL(paths.zoeken('tr'), page.url()).href);
  await shiftThrice(page);
  await expect(page).toHaveURL(neutraal);
  await page.goBack();
  await expect(page).toHaveURL(paths.home('nl'));
  await expect(page.locator('.zoekvak input')).toHaveValue('');
  // Other words have none, and stay in the address for a reload.
  await page.goto(paths.zoeken('nl'));
  await page.locator('.zoekvak input').fill('bril');
  await expect(page).toHaveURL(`${paths.zoeken('nl')}#q=bril`);
  await expect(page.locator('.snel-weg')).toBeHidden();
  await page.locator('.zoekvak input').fill('ik wil dood');
  await expect(page.locator('.snel-weg a')).toBeVisible();
  await expect(page).toHaveURL(paths.zoeken('nl'));
});

test('a page that carries such a route along can be left at once too', async ({ page }) => {
  await neutralSite(page);
  for (const path of [paths.home('nl'), paths.mensen('nl'), paths.bewaren('nl')]) {
    await page.goto(path);
    await expect(page.locator('.snel-weg')).toBeHidden();
    await page.goto(path + keuze);
    await expect(page.locator('.snel-weg a')).toBeInViewport({ ratio: 1 });
  }
  await page.locator('.snel-weg a').click();
  await expect(page).toHaveURL(neutraal);
});

test('without JavaScript it is a link to the neutral site', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let referrer: string | undefined;
  await page.route(`${neutraal}**`, async (route) => {
    referrer = (await route.request().headerValue('referer')) ?? '';
    await route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' });
  });
  await page.goto(`/ar-nl/${gevoelig.eerst}/`);
  await expect(page.locator('main .let-op')).toBeVisible();
  await page.locator('.snel-weg a').click();
  await expect(page).toHaveURL(neutraal);
  expect(referrer).toBe('');
  await context.close();
});

test('on a kiosk it ends the visit', async ({ page }) => {
  await makeKiosk(page, { apparaat: onbekend, keuzes: { ...begin, letters: 200 } });
  await neutralSite(page);
  await page.goto(`/tr/${gevoelig.route}/`);
  await page.locator('.snel-weg a').click();
  await expect(page).toHaveURL(paths.kiosk());
  expect((await tabOf(page))?.keuzes).toEqual(begin);
  await page.goBack();
  expect(page.url()).not.toContain(gevoelig.route);
});

test('on a kiosk it lies on a number that is shown large too, and goes back to its place', async ({ page }) => {
  await makeKiosk(page, { apparaat: onbekend, keuzes: begin });
  await page.goto(`/ar/${gevoelig.route}/`);
  await expect(page.locator('.kiosk-balk')).toBeVisible();
  const panel = page.locator('dialog.uitgang');
  const number = page.locator('main a[href^="tel:"]:visible').first();
  await number.click();
  await expect(panel.locator('.snel-weg a')).toBeInViewport({ ratio: 1 });
  await panel.locator('button').click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator('body > .snel-weg a')).toBeInViewport({ ratio: 1 });
  await number.click();
  await panel.locator('.snel-weg a').click();
  await expect(page).toHaveURL(paths.kiosk());
});

test('stays in view on a narrow phone, large enough for a thumb, and lies over nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/ar/${gevoelig.route}/`);
  const button = page.locator('.snel-weg a');
  await page.keyboard.press('End');
  await expect(button).toBeInViewport({ ratio: 1 });
  const size = await button.boundingBox();
  expect(size?.height).toBeGreaterThanOrEqual(48);
  expect(size?.width).toBeGreaterThan(300);
  const covered = await page.evaluate(() => {
    const bar = document.querySelector('.snel-weg');
    return [...document.querySelectorAll<HTMLElement>('main a, main summary, main button, .voet a')].reverse().flatMap((one) => {
      if (one.closest('[hidden]') || one.getClientRects().length === 0) return [];
      one.focus();
      // What is folded takes no focus.
      if (document.activeElement !== one) return [];
      const { top } = one.getBoundingClientRect();
      return top < (bar?.getBoundingClientRect().bottom ?? 0) ? [`${one.outerHTML.slice(0, 60)} at ${top}`] : [];
    });
  });
  expect(covered).toEqual([]);
});
