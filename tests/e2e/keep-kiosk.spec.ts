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
