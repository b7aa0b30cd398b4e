import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { weergaven } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import { cacheNames } from '../../src/offline/caches.ts';
import { tabKey } from '../../src/site/is-kiosk.ts';
import { keepKiosk, type Kept, type KioskOptions } from '../../src/tools/kiosk/keep-kiosk.ts';
import { waitTitle } from '../../src/tools/kiosk/wait-page.ts';
import { serveDist, type Served } from '../../src/tools/serve/serve.ts';
import { dist } from '../dist.ts';
import { route } from './templates.ts';

type Start = (adres: string, rest: Partial<KioskOptions>) => Promise<Kept>;

/** A kiosk that a test starts is stopped after it, and leaves nothing on the disk. */
const test = base.extend<{ profile: string; said: string[]; start: Start }>({
  serviceWorkers: 'allow',
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  said: async ({}, use) => use([]),
  start: async ({ profile, said }, use) => {
    const kiosks: Kept[] = [];
    await use(async (adres, rest) => {
      const kiosk = await keepKiosk({
        adres,
        profile,
        program: process.env['CHROMIUM_PATH'] ?? '',
        // Without a screen this Chromium stops when it is asked whether it understands speech by itself.
        flags: ['--kiosk', '--disable-features=OnDeviceWebSpeechAvailable'],
        headless: true,
        sandbox: false,
        say: (line) => said.push(line),
        ...rest,
      });
      kiosks.push(kiosk);
      return kiosk;
    });
    for (const kiosk of kiosks) await kiosk.stop();
  },
});

test('the browser of a kiosk comes back by itself: no server yet, a crash, a page that hangs, a browser that stops', async ({
  said,
  start,
}) => {
  const first = await serveDist({ dir: dist, port: 0 });
  const port = Number(new URL(first.url).port);
  await first.close();
  const kiosk = await start(`${first.url}/nl/#printer=ja`, { pauze: 200, geduld: 1_500 });
  const stands = () =>
    expect
      .poll(
        () =>
          kiosk
            .page()
            ?.title()
            .catch(() => ''),
        { timeout: 30_000 },
      )
      .toContain('Routegids');
  // Never the browser's own page, nor that of somebody else. Asked often: it tries again all the time, and loads meanwhile.
  await expect
    .poll(
      () =>
        kiosk
          .page()
          ?.evaluate(() => [document.title, location.protocol].join(' '))
          .catch(() => ''),
      { timeout: 60_000, intervals: [50] },
    )
    .toBe(`${waitTitle} chrome-error:`);
  const served = await serveDist({ dir: dist, port });
  try {
    await stands();
    expect(kiosk.page()?.url()).toMatch(/\/nl\/#printer=ja$/);

    const crashed = kiosk.page();
    const session = await crashed?.context().newCDPSession(crashed);
    // Never answers: the page that should is gone.
    void session?.send('Page.crash').catch(() => undefined);
    await expect.poll(() => kiosk.page() === crashed).toBe(false);
    await stands();
    expect(kiosk.page()?.context().pages()).toHaveLength(1);

    const hanging = kiosk.page();
    void hanging?.evaluate('for (;;);').catch(() => undefined);
    await expect.poll(() => kiosk.page() === hanging, { timeout: 30_000 }).toBe(false);
    await stands();

    // Ctrl+W, or a script that closes its window.
    const closed = kiosk.page();
    await closed?.context().newPage();
    await expect.poll(() => closed?.context().pages().length).toBe(1);
    await closed?.context().close();
    await expect.poll(() => kiosk.page() === closed, { timeout: 30_000 }).toBe(false);
    await stands();
  } finally {
    await served.close();
  }
  expect(said.join('\n')).toMatch(/REFUSED[\s\S]*crashed[\s\S]*hangs[\s\S]*has stopped/);
});

test('an ill server, also behind an address with what the device can do: once it is well the site stands there', async ({
  said,
  start,
}) => {
  let ill = true;
  let portal = false;
  const server = createServer((_, answer) =>
    answer
      .writeHead(ill ? 500 : 200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><html${portal ? '' : ' data-routegids'}><title>${ill ? 'Ill' : portal ? 'Sign in' : 'Well'}</title>`),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const kiosk = await start(`http://localhost:${(server.address() as AddressInfo).port}/kiosk/#printer=ja`, { pauze: 200 });
  const title = () =>
    kiosk
      .page()
      ?.title()
      .catch(() => '');
  try {
    await expect.poll(() => said.filter((line) => line.includes('The server answered 500')).length).toBeGreaterThan(1);
    await expect.poll(title).toBe(waitTitle);
    ill = false;
    await expect.poll(title).toBe('Well');
    // Somebody in between who answers as if all were well.
    portal = true;
    await kiosk.page()?.reload();
    await expect.poll(() => said.join('\n')).toContain('Somebody else answers');
    await expect.poll(title).toBe(waitTitle);
    portal = false;
    await expect.poll(title).toBe('Well');
    // Dies while something else is waited for already.
    ill = true;
    await kiosk.page()?.reload();
    const crashed = kiosk.page();
    const session = await crashed?.context().newCDPSession(crashed);
    void session?.send('Page.crash').catch(() => undefined);
    await expect.poll(() => kiosk.page() === crashed).toBe(false);
    ill = false;
    await expect.poll(title).toBe('Well');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** Keeps a kiosk at the start screen of the site, for as long as the test takes. */
async function withKiosk(
  start: Start,
  versheid: KioskOptions['versheid'],
  run: (here: { kiosk: Kept; served: Served }) => Promise<void>,
): Promise<void> {
  const served = await serveDist({ dir: dist, port: 0 });
  const kiosk = await start(`${served.url}/kiosk/#printer=ja`, { geduld: 4_000, ...(versheid && { versheid }) });
  try {
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.evaluate(() => document.readyState === 'complete' && sessionStorage.length > 0)
            .catch(() => false),
        { timeout: 120_000 },
      )
      .toBe(true);
    await run({ kiosk, served });
  } finally {
    // A test may have closed it to see what happens.
    await served.close().catch(() => undefined);
  }
}

test('a browser that has become old makes place for a fresh one while the start screen stands there', async ({ said, start }) => {
  await withKiosk(start, { leeftijd: 1_000, rust: 1_000 }, async ({ kiosk }) => {
    const old = kiosk.page();
    await new Promise((stopped) => old?.context().once('close', stopped));
    await expect
      .poll(
        () =>
          kiosk.page() === old
            ? ''
            : kiosk
                .page()
                ?.evaluate((key) => sessionStorage.getItem(key), tabKey)
                .catch(() => ''),
        { timeout: 120_000 },
      )
      .toContain('"printer":true');
    expect(said[0]).toBe('Nobody is there: the browser makes place for a fresh one.');
    expect(said.join('\n')).not.toContain('has stopped');
  });
});

/** What nobody else writes: typed, chosen, and read by a visitor. */
const marks = ['spoorx99', 'geen-eten', 'niet-veilig', 'mijn-route/#'];

/** Files below a folder in which a visit stands, as the browser writes text: in one byte a letter, or in two. */
function tracesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const wanted = marks.flatMap((mark) => [Buffer.from(mark), Buffer.from(mark, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = bytesOf(file);
      return wanted.some((mark) => bytes.includes(mark));
    });
}

/** A browser that runs takes its own files away, also between listing and reading: those hold nothing any more. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** The folders of Chromium that hold what the site itself saved: every page of it, those of a visit among them. */
const ofTheSite = /\/Service Worker\/(?:CacheStorage|ScriptCache)\//;

test('the fresh browser has what was saved and nothing of a visit: no file of it, byte by byte; without a network a route stands there', async ({
  profile,
  start,
}) => {
  test.setTimeout(600_000);
  await withKiosk(start, undefined, async ({ kiosk, served }) => {
    const saved = () =>
      kiosk
        .page()
        ?.evaluate(async (name) => (await (await caches.open(name)).keys()).length, cacheNames.bewaard)
        .catch(() => 0);
    // All of the site, five times.
    await expect.poll(saved, { timeout: 240_000 }).toBe(weergaven.length + 1);
    const visit = async (to: string) => {
      await kiosk.page()?.evaluate((there) => location.replace(there), to);
      await expect.poll(() => kiosk.page()?.url()).toContain(to);
      await expect
        .poll(
          () =>
            kiosk
              .page()
              ?.locator('.kiosk-klaar')
              .count()
              .catch(() => 0),
          { timeout: 120_000 },
        )
        .toBe(1);
    };
    await visit('/nl/zoeken/#q=schulden%20spoorx99');
    await visit('/nl/wegwijzer/niet-veilig/');
    await visit('/nl/mijn-route/#m=geen-eten.eten');
    // Where a route is open it asks once; the route has to stand there first.
    await kiosk.page()?.locator('.route > .nu').waitFor();
    await kiosk.page()?.evaluate(() => document.querySelector<HTMLElement>('.kiosk-klaar')?.click());
    await kiosk.page()?.locator('.kiosk-zeker [data-kiosk-doe="klaar"]').click();
    await expect.poll(() => kiosk.page()?.url()).toMatch(/\/kiosk\/$/);
    // A browser writes down only after some seconds where somebody was, and which caches it has.
    const files = kiosk.files() ?? '';
    const written = () => tracesIn(files).filter((file) => !ofTheSite.test(file));
    await expect.poll(() => written().length, { timeout: 60_000 }).toBeGreaterThan(0);
    const index = () =>
      globSync('Default/Service Worker/CacheStorage/*/index.txt', { cwd: files })
        .map((file) => readFileSync(join(files, file), 'latin1'))
        .join();
    await expect.poll(index, { timeout: 120_000 }).toContain(cacheNames.bewaard);
    await served.close();
    await kiosk.renew();
    expect(existsSync(files)).toBe(false);
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.title()
            .catch(() => ''),
        { timeout: 120_000 },
      )
      .toContain('Welkom');
    expect([...tracesIn(profile), ...tracesIn(kiosk.files() ?? '')].filter((file) => !ofTheSite.test(file))).toEqual([]);
    await kiosk.page()?.evaluate((to) => location.replace(to), `/ar/${route}/`);
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.locator('.kiosk-klaar')
            .textContent()
            .catch(() => ''),
        { timeout: 120_000 },
      )
      .toContain(translate('ar', 'kioskKlaar'));
    await kiosk.stop();
    // All that the machine has of it now: what the site saved, which holds no address that was asked for.
    const kept = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => name.split('/').length === 3);
    expect(kept.sort()).toEqual(['bewaard/Default/Service Worker', 'bewaard/Default/WebStorage']);
    expect(tracesIn(profile).filter((file) => readFileSync(file).includes('spoorx99'))).toEqual([]);
    expect(kiosk.files() && existsSync(kiosk.files() ?? '')).toBe(false);
  });
});
