import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { stapbronnen } from '../../src/catalogus/catalogus.ts';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { begin, onbekend } from '../../src/site/tab.ts';
import { builtGids } from '../built-gids.ts';
import { dist } from '../dist.ts';
import { BreakableServer } from './breakable-server.ts';
import { setTab } from './kiosk.ts';
import { inloper } from './inloper.ts';
import { openFirst } from './open-all.ts';
import { makeSmallSite } from './small-site.ts';
import { route, vraag } from './templates.ts';

/** Servers that a test can stop, and two versions of a small site. */
const test = base.extend<{ serve: (dir: string) => Promise<BreakableServer> }, { versies: [een: string, twee: string] }>({
  versies: [
    async ({}, use) => {
      const dirs: [string, string] = [await makeSmallSite('Versie 1.'), await makeSmallSite('Versie 2.')];
      await use(dirs);
      for (const dir of dirs) rmSync(dir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  serve: async ({}, use) => {
    const servers: BreakableServer[] = [];
    await use(async (dir) => {
      const server = await BreakableServer.start(dir);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.close();
  },
});

// Here the worker is what is tested; everywhere else it stays out.
test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker answers for the site. */
async function openWithWorker(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

async function saveAll(page: Page, url: string): Promise<void> {
  await openWithWorker(page, url);
  await page.locator('[data-doe="bewaar"]:visible').click();
  await expect(page.locator('[data-stand="klaar"]:visible')).toBeVisible();
}

const keysOf = (page: Page, cache: string) =>
  page.evaluate(
    async (name) => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) : []),
    cache,
  );

test('a saved weergave works without a server: question, route, entry, person, calendar, search; what is not saved says so', async ({
  page,
  serve,
}) => {
  const server = await serve(dist);
  await openWithWorker(page, `${server.url}/ar/bewaren/`);
  await expect(page.locator('[data-doe="bewaar"]:visible')).toContainText(/\(\d[.,٫]\d MB\)/);
  await page.locator('[data-doe="bewaar"]:visible').click();
  await expect(page.locator('[data-stand="klaar"] time:visible')).toHaveText(/20\d\d/);
  await server.stop();

  await page.goto(`${server.url}/ar/${vraag}/`);
  await expect(page.locator('.van-toen')).toBeVisible();
  await expect(page.locator('.van-toen time')).toHaveText(/20\d\d/);
  await expect(page.locator('a.antwoord').first()).toBeVisible();
  await page.goto(`${server.url}/ar/${route}/`);
  await openFirst(page);
  await expect(page.locator('.route > .nu a[href^="tel:"]').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.steen') as Element).display)).toBe('grid');
  await page.locator('.route > .nu a.over').click();
  await expect(page.locator('main > .steen .doe')).toBeVisible();
  // The sheet is this page on paper.
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${server.url}/ar/${route}/`);
  await expect(page.locator('.blad .blad-doe')).toBeVisible();
  await page.emulateMedia({ media: null });

  await page.goto(`${server.url}/ar/mensen/`);
  await page.locator('a.antwoord').first().click();
  await expect(page.locator('.persoon a[href^="tel:"]').first()).toBeVisible();
  // A tap on the calendar, as on a phone in a stairwell.
  await page.goto(server.url + paths.mensen('ar', inloper.slug));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.agenda a').first().click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('BEGIN:VCALENDAR');
  await page.goto(`${server.url}/ar/zoeken/`);
  await page.locator('[data-zoekvak] input').fill('سرير');
  await expect(page.locator('[data-groep]:visible a').first()).toBeVisible();

  // The short address on its sheet, typed off paper.
  const kort = /\/r\/\w+/.exec(readFileSync(join(dist, 'ar', route, 'index.html'), 'utf8'))?.[0] ?? '';
  await page.goto(`${server.url}${kort}`);
  await expect(page).toHaveURL(`${server.url}/ar/${route}/`);
  await expect(page.locator('.van-toen')).toBeVisible();

  // Typed without the slash that a server would add.
  await page.goto(`${server.url}/ar/mensen`);
  await expect(page).toHaveURL(`${server.url}/ar/mensen/`);
  await expect(page.locator('a.antwoord').first()).toBeVisible();

  // Another weergave was not saved.
  await page.goto(`${server.url}/tr/${route}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.locator('main .nummers a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('.van-toen')).toBeHidden();

  await page.goto(`${server.url}/ar/bewaren/`);
  await page.locator('[data-doe="weg"]').click();
  await expect(page.locator('[data-stand="weg"]:visible').first()).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining('precache')]);
  await page.goto(`${server.url}/ar/${vraag}/`);
  await expect(page.locator('main .nummers')).toBeVisible();
});

test('a step past its date keeps its person and asks whether it still holds, on a page that was kept too; a clock that is behind changes nothing', async ({
  page,
  serve,
}) => {
  const server = await serve(dist);
  await page.clock.setFixedTime('1999-01-01');
  await page.goto(`${server.url}/tr/${route}/`);
  const stone = page.locator('.route > .nu');
  const notice = stone.locator('.let-op[data-nakijken-voor]');
  await expect(stone.locator('.doe')).toBeVisible();
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime('2041-01-01');
  await page.reload();
  const [vraagt = ''] = translate('tr', 'verlopen', { wie: '…' }).split('…');
  await expect(notice).toContainText(vraagt.trim());
  await expect(stone.locator('.doe')).toBeVisible();
  await expect(stone.locator('.zeg')).toBeVisible();
  await expect(stone.locator('.persoon:visible, .wijkkeuze:visible').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blad-voet')).toContainText(translate('tr', 'kloptNog'));
  await expect(page.locator('.blad .blad-doe')).toBeVisible();
});

test('what is no longer there sends to the gids, on a page that was kept too', async ({ page, serve }) => {
  const { catalogus, peildatum } = builtGids();
  const entry = stapbronnen(catalogus).find(({ feiten }) => (feiten['stopt-op'] ?? '') > peildatum);
  // Nothing need be about to stop: then no page says so.
  if (!entry) return expect(readFileSync(join(dist, 'tr/zoeken/rijen.json'), 'utf8')).not.toContain('stoptOp');
  const server = await serve(dist);
  await page.clock.setFixedTime('1999-01-01');
  await page.goto(server.url + paths.entry('tr', entry.ref));
  await expect(page.locator('.doe').first()).toBeVisible();
  await expect(page.locator('.naar-gids').first()).toBeHidden();
  await page.clock.setFixedTime('2041-01-01');
  await page.reload();
  await expect(page.locator('main .naar-gids a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('main .doe')).toBeHidden();
  await expect(page.locator('main').locator('.persoon:visible, .wijkkeuze:visible, .zeg:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blad .let-op')).toContainText(translate('nl', 'gestopt'));
  await expect(page.locator('.blad .let-op')).toContainText(/0\d{2}[\d\s]{7}/);
  await page.emulateMedia({ media: null });
  await page.goto(`${server.url}${paths.zoekAZ('tr')}`);
  await expect(page.locator(`[data-ref="${entry.ref}"] .antwoord-uitleg`)).toContainText(translate('tr', 'gestoptDoe'));
});

test('a phone keeps what was looked at and the answers ahead; not what was typed, not a page that must leave no trace', async ({
  page,
  serve,
  versies,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: false, effectiveType: '4g' }) }),
  );
  const server = await serve(versies[0]);
  await openWithWorker(page, `${server.url}/nl/`);
  await expect.poll(() => keysOf(page, 'routegids-bezocht')).toEqual(expect.arrayContaining(['/nl/', '/nl/wegwijzer/rustig/']));
  await page.goto(`${server.url}/nl/wegwijzer/niet-veilig/`);
  await page.goto(`${server.url}/nl/zoeken/?q=geheim`);
  await expect.poll(() => keysOf(page, 'routegids-bezocht')).toContain('/nl/zoeken/');
  expect(
    await page.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))))
        .flat()
        .filter((url) => /geheim/.test(url)),
    ),
  ).toEqual([]);
  expect(await keysOf(page, 'routegids-bezocht')).not.toContain('/nl/wegwijzer/niet-veilig/');
  // A line so slow that nothing comes is as good as none.
  server.hangs = /^\/nl\/$/;
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('.van-toen')).toBeVisible();
  await server.stop();
  await page.goto(`${server.url}/nl/wegwijzer/rustig/`);
  await expect(page.locator('h1')).toContainText('Versie 1.');
  await expect(page.locator('.van-toen')).toBeVisible();
});

test('without a network and with nothing saved a page about violence gives way to one that can be left, the three numbers on top', async ({
  page,
  serve,
  versies,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const server = await serve(versies[0]);
  await openWithWorker(page, `${server.url}/nl/`);
  await server.stop();
  await page.goto(`${server.url}/nl/eerst-lezen/wegwijzer/niet-veilig/`);
  const numbers = page.locator('main a[href^="tel:"]');
  await expect(numbers.first()).toHaveAttribute('href', 'tel:112');
  await expect(numbers.first()).toBeInViewport({ ratio: 1 });
  expect((await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).slice(0, 3).toSorted()).toEqual(
    ['tel:112', 'tel:113', 'tel:08002000'].toSorted(),
  );
  await expect(page.locator('.snel-weg a')).toBeInViewport({ ratio: 1 });
  // Its address is no step back either.
  await page.locator('a.merk').click();
  await expect(page).toHaveURL(`${server.url}/nl/`);
  await page.goBack();
  await expect(page).toHaveURL(`${server.url}/nl/`);
});

test('on Save-Data nothing is fetched ahead', async ({ page, serve, versies }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true, effectiveType: '4g' }) }),
  );
  const server = await serve(versies[0]);
  await openWithWorker(page, `${server.url}/nl/`);
  await expect.poll(() => keysOf(page, 'routegids-bezocht')).toContain('/nl/');
  await page.goto(`${server.url}/nl/nu-hulp/`);
  await expect.poll(() => keysOf(page, 'routegids-bezocht')).toContain('/nl/nu-hulp/');
  expect(server.asked.filter((path) => path.includes('/wegwijzer/'))).toEqual([]);
});

test('a server that breaks off leaves the old set whole; the next visit to a phone is the new version', async ({
  page,
  serve,
  versies: [een, twee],
}) => {
  const server = await serve(een);
  await saveAll(page, `${server.url}/nl/bewaren/`);
  await server.deploy(twee);
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');

  server.breaksOff = /^\/bewaar\//;
  await page.goto(`${server.url}/nl/bewaren/`);
  await expect(page.locator('[data-stand="nieuw"]:visible').first()).toBeVisible();
  await page.locator('[data-doe="bewaar"]:visible').click();
  await expect(page.locator('[data-stand="verbinding"]:visible').first()).toBeVisible();
  await server.stop();
  await page.goto(`${server.url}/nl/nu-hulp/`);
  await expect(page.locator('h1')).toContainText('Versie 1.');

  await server.restart();
  server.breaksOff = undefined;
  await page.goto(`${server.url}/nl/bewaren/`);
  await page.locator('[data-doe="bewaar"]:visible').click();
  await expect(page.locator('[data-stand="klaar"]:visible').first()).toBeVisible();
  await server.stop();
  await page.goto(`${server.url}/nl/nu-hulp/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');
});

test('a kiosk keeps everything and changes at the start screen only', async ({ page, serve, versies: [een, twee] }) => {
  const server = await serve(een);
  const onStartScreen = async (what: 'keepEverything' | 'takeNewVersion' | 'readOfflineState') => {
    // What the start screen does, one thing at a time.
    await page.goto(`${server.url}/nl/geen-internet/`);
    return page.evaluate(async (name) => {
      const address = '/_astro/kiosk-offline.js';
      const module = (await import(address)) as Record<string, () => Promise<unknown>>;
      const answer = await module[name]?.().catch((error: Error) => error.message);
      return name === 'readOfflineState'
        ? JSON.stringify({ ...(answer as object), weergaven: [...(answer as { weergaven: Map<string, unknown> }).weergaven] })
        : answer;
    }, what);
  };
  await page.goto(`${server.url}/nl/`);
  await setTab(page, { apparaat: onbekend, keuzes: begin });
  await openWithWorker(page, `${server.url}/nl/`);
  expect(await onStartScreen('keepEverything')).toBe(true);
  // What was on its way when the browser became a kiosk may come in last, and goes again.
  await expect.poll(() => page.evaluate(() => caches.has('routegids-bezocht'))).toBe(false);

  await server.deploy(twee);
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('h1')).toContainText('Versie 1.');
  await page.locator('a.antwoord[href="/nl/wegwijzer/rustig/"]').click();
  await expect(page.locator('h1')).toContainText('Versie 1.');
  await expect(page.locator('.van-toen')).toBeHidden();

  server.breaksOff = /^\/bewaar\/ar\./;
  expect(await onStartScreen('takeNewVersion')).toContain('verbinding');
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('h1')).toContainText('Versie 1.');
  // There is something newer that did not come.
  await expect(page.locator('.van-toen')).toBeVisible();
  server.breaksOff = undefined;
  expect(await onStartScreen('takeNewVersion')).toBe(true);
  await page.goto(`${server.url}/ar/wegwijzer/rustig/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');
  expect(await onStartScreen('takeNewVersion')).toBe(false);

  await server.stop();
  expect(await onStartScreen('takeNewVersion')).toContain('verbinding');
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');
  await expect(page.locator('.van-toen')).toBeVisible();
  expect(await onStartScreen('readOfflineState')).toMatch(/"bereikt":false.*\["nl",\{"versie":"[0-9a-f]{8}".*"bladzijden":15/);
  expect(await page.evaluate(() => caches.has('routegids-bezocht'))).toBe(false);
  // Recorded sound, in the pieces that a player asks for.
  const heard = (range?: string) =>
    page.evaluate(async (bytes) => {
      const answer = await fetch('/geluid/een-nl.mp3', bytes ? { headers: { Range: bytes } } : {});
      return [answer.status, await answer.text()];
    }, range);
  expect(await heard()).toEqual([200, '0123456789 Versie 2.']);
  expect(await heard('bytes=2-4')).toEqual([206, '234']);
  // The start screen, and what makes a page one of a kiosk.
  await page.goto(`${server.url}/kiosk/`);
  await page.locator('.kiosk-talen a[lang="nl"]').click();
  await expect(page.locator('h1')).toContainText('Versie 2.');
  await expect(page.locator('.kiosk-klaar')).toBeVisible();
});

test('a browser that is no kiosk any more takes what the network gives', async ({ page, serve, versies: [een, twee] }) => {
  const server = await serve(een);
  await openWithWorker(page, `${server.url}/nl/`);
  await page.evaluate(
    async (name) => (await caches.open(name)).put('/bewaar/kiosk', Response.json({ gevraagd: '2026-11-22T08:00:00Z', bereikt: true })),
    'routegids-bewaard',
  );
  // Only a page that is none of a kiosk says so.
  await page.goto(`${server.url}/kiosk/status/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await keysOf(page, 'routegids-bewaard')).toContain('/bewaar/kiosk');
  await page.goto(`${server.url}/nl/`);
  await expect.poll(() => keysOf(page, 'routegids-bewaard')).not.toContain('/bewaar/kiosk');
  await server.deploy(twee);
  await page.goto(`${server.url}/nl/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');
});

test('on a phone a new version of what every page needs takes over at the next page', async ({ page, serve, versies: [een, twee] }) => {
  const server = await serve(een);
  await openWithWorker(page, `${server.url}/nl/`);
  await server.deploy(twee);
  await page.goto(`${server.url}/nl/`);
  const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(waits).toBe(true);
  // The old one may still be busy with the page before: then it is the page after.
  await expect(async () => {
    await page.goto(`${server.url}/nl/nu-hulp/`);
    await expect.poll(waits, { timeout: 10_000 }).toBe(false);
  }).toPass();
  // Of the page that stands there without a network.
  await server.stop();
  await page.goto(`${server.url}/nl/regelingen/`);
  await expect(page.locator('h1')).toContainText('Versie 2.');
});

test('a full phone says so, and the site works', async ({ page, serve, versies }) => {
  const server = await serve(versies[0]);
  await openWithWorker(page, `${server.url}/nl/bewaren/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 100 });
  await page.locator('[data-doe="bewaar"]:visible').click();
  await expect(page.locator('[data-stand="vol"]:visible').first()).toBeVisible();
  await page.goto(`${server.url}/nl/wegwijzer/rustig/`);
  await expect(page.locator('a.antwoord').first()).toBeVisible();
});

for (const [without, script] of [
  ['a service worker', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'permission to store anything',
    () => {
      const refuse = () => Promise.reject(new DOMException('Not allowed', 'SecurityError'));
      Object.assign(CacheStorage.prototype, { open: refuse, has: refuse, keys: refuse, match: refuse, delete: refuse });
      ServiceWorkerContainer.prototype.register = refuse;
    },
  ],
] as const) {
  test(`without ${without} the site works, and saving says that it does not`, async ({ page, serve, versies }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.addInitScript(script);
    const server = await serve(versies[0]);
    await page.goto(`${server.url}/nl/bewaren/`);
    await expect(page.locator('.bewaren > .uitleg')).toBeVisible();
    await expect(page.locator('.bewaren button:visible')).toHaveCount(0);
    await page.goto(`${server.url}/nl/`);
    await page.locator('a.antwoord[href="/nl/wegwijzer/rustig/"]').click();
    await expect(page.locator('a.antwoord').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('saving whose script does not come says that it does not work; with a list of another version that it does not work now', async ({
  page,
  serve,
  versies,
}) => {
  const server = await serve(versies[0]);
  const saving = page.locator('.bewaren');
  await page.route('**/_astro/bewaren.client*', (route) => route.abort());
  await page.goto(`${server.url}/nl/bewaren/`);
  await expect(saving).toHaveText(translate('nl', 'bewarenKanNiet'));
  await expect(saving.locator('button')).toHaveCount(0);
  await page.unroute('**/_astro/bewaren.client*');
  await page.route('**/bewaar.json', (route) => route.fulfill({ json: { versie: 2 } }));
  await page.goto(`${server.url}/nl/bewaren/`);
  await expect(saving.getByRole('status')).toHaveText(translate('nl', 'bewaarVerbinding'));
  await expect(saving.locator('[data-doe=bewaar]')).toHaveText(translate('nl', 'mijnNogEens'));
});
