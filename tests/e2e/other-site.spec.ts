import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';

/** What an older version of this site took for the mark of a kiosk, with a way back that leads away. */
const name = `routegids-kiosk ${JSON.stringify({
  apparaat: { printer: true, prints: 0 },
  keuzes: { letters: 100, contrast: false, lager: false, geluid: false },
  pad: [
    { adres: '//evil.example/', hoogte: 0 },
    { adres: '/nl/', hoogte: 0 },
  ],
})}`;

/** Another site: under another name of this machine, and so for the browser of somebody else. */
const test = base.extend<{ other: string }>({
  other: async ({}, use) => {
    const server: Server = createServer((request, answer) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://x');
      const link = `<a target='${searchParams.get('target') ?? ''}' rel="${searchParams.get('rel') ?? ''}" href="${searchParams.get('to') ?? ''}">x</a>`;
      answer.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>other</title>${link}`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    server.close();
  },
});

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const inNewTab = async (page: Page, act: () => Promise<unknown>): Promise<Page> => {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), act()]);
  return opened;
};

/** The three ways in which another site names a tab that it sends here. */
const ways: Record<string, (page: Page, other: string, to: string) => Promise<Page>> = {
  'a script that names its own tab and goes on': async (page, other, to) => {
    await page.goto(other);
    await page.evaluate(([called, there]) => Object.assign(window, { name: called, location: there }), [name, to] as const);
    return page;
  },
  'a script that opens a tab with a name': async (page, other, to) => {
    await page.goto(other);
    return inNewTab(page, () => page.evaluate(([called, there]) => void window.open(there, called), [name, to] as const));
  },
  'a plain link': async (page, other, to) => {
    await page.goto(`${other}?${new URLSearchParams({ target: name, rel: 'noopener', to })}`);
    return inNewTab(page, () => page.locator('a').click());
  },
};

for (const [how, come] of Object.entries(ways)) {
  test(`no kiosk by ${how}: 112 dials, snel weg leaves, nothing of the visit can be read afterwards`, async ({ page, other, baseURL }) => {
    const here = await come(page, other, `${baseURL}${paths.nuHulp('nl')}`);
    await expect(here.locator('main a[href="tel:112"]').first()).toBeVisible();
    await here.waitForLoadState();
    expect(await here.evaluate(() => [document.documentElement.dataset['kiosk'], window.name, sessionStorage.length])).toEqual([
      undefined,
      '',
      0,
    ]);
    await expect(here.locator('.kiosk-balk')).toHaveCount(0);
    // What the page does with a tap on the number: nothing of its own, so the phone dials.
    const taken = await here
      .locator('main a[href="tel:112"]')
      .first()
      .evaluate((link) => {
        let prevented: boolean | undefined;
        addEventListener('click', (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        });
        (link as HTMLElement).click();
        return prevented;
      });
    expect(taken).toBe(false);
    await here.goto(`${baseURL}/nl/wegwijzer/`);
    await here.goto(other);
    expect(await here.evaluate(() => [window.name, window.opener])).toEqual(['', null]);
  });
}

test('another site that opens the start screen makes no kiosk of the tab, and keeps no hold on it', async ({ browser, other, baseURL }) => {
  // On a screen on which a kiosk could be.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(other);
  const opened = await inNewTab(page, () =>
    page.evaluate((to) => void Object.assign(window, { opened: window.open(to, 'x') }), `${baseURL}${paths.kiosk()}`),
  );
  await expect(opened.locator('.kiosk-talen a').first()).toBeVisible();
  expect(await opened.evaluate(() => [sessionStorage.length, window.opener])).toEqual([0, null]);
  expect(await page.evaluate(() => (window as unknown as { opened: Window }).opened.closed)).toBe(true);
  // Whoever opens it by its address can leave it again.
  const own = await context.newPage();
  await own.goto(`${baseURL}${paths.kiosk()}`);
  await expect(own.locator('html')).toHaveAttribute('data-kiosk', 'start');
  await own.locator('.kiosk-uit').click();
  await expect(own).toHaveURL(`${baseURL}${paths.welkom()}`);
  await own.locator('main a.antwoord').first().click();
  await expect(own.locator('html')).not.toHaveAttribute('data-kiosk');
  await context.close();
});

test('a phone that opens the start screen is a phone', async ({ page }) => {
  await page.goto(paths.kiosk());
  await page.locator('.kiosk-talen a[lang="nl"]').tap();
  await expect(page).toHaveURL(paths.home('nl'));
  await expect(page.locator('html')).not.toHaveAttribute('data-kiosk');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
