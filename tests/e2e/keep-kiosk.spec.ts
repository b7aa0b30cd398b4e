import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keepKiosk } from '../../src/tools/keep-kiosk.ts';
import { serveDist } from '../../src/tools/serve.ts';
import { dist } from '../dist.ts';

test('the browser of a kiosk comes back by itself: no server yet, a crash, a page that hangs, a browser that stops', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const first = await serveDist({ dir: dist, port: 0 });
  const port = Number(new URL(first.url).port);
  await first.close();
  const said: string[] = [];
  const kiosk = await keepKiosk({
    adres: `${first.url}/nl/#printer=ja`,
    program: process.env['CHROMIUM_PATH'] ?? '',
    flags: ['--kiosk'],
    profile,
    headless: true,
    sandbox: false,
    say: (line) => said.push(line),
    pauze: 200,
    geduld: 1_500,
  });
  const stands = () => expect.poll(() => kiosk.page()?.title().catch(() => ''), { timeout: 30_000 }).toContain('Routegids');
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

test('a browser that has become old makes place for a fresh one while the start screen stands there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const served = await serveDist({ dir: dist, port: 0 });
  const said: string[] = [];
  const kiosk = await keepKiosk({
    adres: `${served.url}/kiosk/#printer=ja`,
    program: process.env['CHROMIUM_PATH'] ?? '',
    flags: ['--kiosk'],
    profile,
    headless: true,
    sandbox: false,
    say: (line) => said.push(line),
    geduld: 4_000,
    versheid: { leeftijd: 1_000, rust: 1_000 },
  });
  try {
    await expect.poll(() => kiosk.page()?.evaluate(() => document.readyState === 'complete' && window.name !== '').catch(() => false), { timeout: 30_000 }).toBe(true);
    const old = kiosk.page();
    const stopped = new Promise((resolve) => old?.context().once('close', resolve));
    await old?.evaluate(() => caches.open('proef'));
    await stopped;
    await expect.poll(() => kiosk.page() !== old && kiosk.page()?.evaluate(() => window.name !== '' && caches.has('proef')).catch(() => false), { timeout: 30_000 }).toBe(true);
    expect(said[0]).toBe('Nobody is there: the browser makes place for a fresh one.');
    expect(said.join('\n')).not.toContain('has stopped');
  } finally {
    await kiosk.stop();
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
