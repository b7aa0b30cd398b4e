import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weergaven } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import { cacheNames } from '../../src/offline/caches.ts';
import { tabKey } from '../../src/site/this-tab.ts';
import { keepKiosk, type Kept, type KioskOptions } from '../../src/tools/kiosk/keep-kiosk.ts';
import { serveDist, type Served } from '../../src/tools/serve/serve.ts';
import { dist } from '../dist.ts';
import { route } from './templates.ts';

test.use({ serviceWorkers: 'allow' });

const start = (adres: string, profile: string, said: string[], rest: Partial<KioskOptions>): Promise<Kept> =>
  keepKiosk({
    adres,
    profile,
    program: process.env['CHROMIUM_PATH'] ?? '',
    flags: ['--kiosk'],
    headless: true,
    sandbox: false,
    say: (line) => said.push(line),
    ...rest,
  });

test('the browser of a kiosk comes back by itself: no server yet, a crash, a page that hangs, a browser that stops', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const first = await serveDist({ dir: dist, port: 0 });
  const port = Number(new URL(first.url).port);
  await first.close();
  const said: string[] = [];
  const kiosk = await start(`${first.url}/nl/#printer=ja`, profile, said, { pauze: 200, geduld: 1_500 });
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
  try {
    await expect.poll(() => kiosk.page()?.url(), { timeout: 30_000 }).toMatch(/^chrome-error:/);
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
  } finally {
    await kiosk.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('an ill server, also behind an address with what the device can do: once it is well the site stands there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  let ill = true;
  const server = createServer((_, answer) =>
    answer.writeHead(ill ? 500 : 200, { 'Content-Type': 'text/html' }).end(`<title>${ill ? 'Ill' : 'Well'}</title>`),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const said: string[] = [];
  const kiosk = await start(`http://localhost:${(server.address() as AddressInfo).port}/kiosk/#printer=ja`, profile, said, { pauze: 200 });
  const title = () =>
    kiosk
      .page()
      ?.title()
      .catch(() => '');
  try {
    await expect.poll(() => said.filter((line) => line.includes('The server answered 500')).length).toBeGreaterThan(1);
    await expect.poll(title).toBe('Ill');
    ill = false;
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
    await kiosk.stop();
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Keeps a kiosk at the start screen of the site, for as long as the test takes. */
async function withKiosk(
  versheid: KioskOptions['versheid'],
  run: (here: { kiosk: Kept; served: Served; profile: string; said: string[] }) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const served = await serveDist({ dir: dist, port: 0 });
  const said: string[] = [];
  const kiosk = await start(`${served.url}/kiosk/#printer=ja`, profile, said, { geduld: 4_000, ...(versheid && { versheid }) });
  try {
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.evaluate(() => document.readyState === 'complete' && sessionStorage.length > 0)
            .catch(() => false),
        { timeout: 30_000 },
      )
      .toBe(true);
    await run({ kiosk, served, profile, said });
  } finally {
    await kiosk.stop();
    // A test may have closed it to see what happens.
    await served.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
}

test('a browser that has become old makes place for a fresh one while the start screen stands there', async () => {
  await withKiosk({ leeftijd: 1_000, rust: 1_000 }, async ({ kiosk, said }) => {
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
        { timeout: 30_000 },
      )
      .toContain('"printer":true');
    expect(said[0]).toBe('Nobody is there: the browser makes place for a fresh one.');
    expect(said.join('\n')).not.toContain('has stopped');
  });
});

test('the fresh browser has what was saved: without a network too the start screen stands there, and a route', async () => {
  await withKiosk(undefined, async ({ kiosk, served, profile }) => {
    const saved = () =>
      kiosk
        .page()
        ?.evaluate(async (name) => (await (await caches.open(name)).keys()).length, cacheNames.bewaard)
        .catch(() => 0);
    await expect.poll(saved, { timeout: 60_000 }).toBe(weergaven.length + 1);
    // A browser writes down only after some seconds which caches it has.
    const index = () =>
      globSync('Default/Service Worker/CacheStorage/*/index.txt', { cwd: profile })
        .map((file) => readFileSync(join(profile, file), 'latin1'))
        .join();
    await expect.poll(index, { timeout: 30_000 }).toContain(cacheNames.bewaard);
    await served.close();
    await kiosk.renew();
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.title()
            .catch(() => ''),
        { timeout: 30_000 },
      )
      .toContain('Welkom');
    await kiosk.page()?.evaluate((to) => location.replace(to), `/ar/${route}/`);
    await expect
      .poll(
        () =>
          kiosk
            .page()
            ?.locator('.kiosk-klaar')
            .textContent()
            .catch(() => ''),
        { timeout: 30_000 },
      )
      .toContain(translate('ar', 'kioskKlaar'));
  });
});
