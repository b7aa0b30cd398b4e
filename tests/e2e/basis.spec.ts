import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { build } from 'vite';
import { serveDist } from '../../src/tools/serve/serve.ts';
import { axeViolations } from './axe.ts';

const source = (name: string) => fileURLToPath(new URL(`../fixtures/basis/${name}.tsx`, import.meta.url));

/** A page with nothing but the shared set, drawn at build and brought to life by its script. */
const test = base.extend<object, { proef: string }>({
  proef: [
    async ({}, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'routegids-basis-'));
      const common = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
      await build({
        ...common,
        // The fixture lies outside node_modules: what it imports comes along, so that it runs anywhere.
        ssr: { noExternal: true },
        build: { ssr: source('server'), outDir: dir, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'server.mjs' } } },
      });
      await build({
        ...common,
        build: {
          outDir: dir,
          emptyOutDir: false,
          rolldownOptions: { input: source('client'), output: { entryFileNames: 'client.js', assetFileNames: 'client[extname]' } },
        },
      });
      const { html } = (await import(pathToFileURL(join(dir, 'server.mjs')).href)) as { html: string };
      writeFileSync(
        join(dir, 'index.html'),
        `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="stylesheet" href="/client.css"></head>` +
          `<body><section class="snel-weg" aria-label="Snel weg"><a href="#weg">Snel weg</a></section><main><h1>Proef</h1><div id="proef">${html}</div></main>` +
          `<script type="module" src="/client.js"></script></body></html>`,
      );
      const { url, close } = await serveDist({ dir, port: 0 });
      await use(url);
      await close();
      rmSync(dir, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test('what is asked can be hit with a thumb, and one of a group can be chosen', async ({ page, proef }) => {
  await page.goto(proef);
  const group = page.getByRole('group', { name: 'Welke wijk?' });
  for (const target of [...(await group.locator('label').all()), page.locator('#naam'), page.getByRole('button', { name: 'Open' })])
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await group.getByText('Zuid').click();
  await expect(group.getByRole('radio', { name: 'Zuid' })).toBeChecked();
  await group.getByText('Noord').click();
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
});

test('a dialog takes the focus, closes with Escape and its button, gives the focus back, and "snel weg" works in it', async ({
  page,
  proef,
}) => {
  await page.goto(proef);
  const opener = page.getByRole('button', { name: 'Open' });
  const dialog = page.getByRole('dialog', { name: 'Weet u het zeker?' });
  for (const close of [() => page.keyboard.press('Escape'), () => dialog.getByRole('button', { name: 'Sluit' }).click()]) {
    await opener.click();
    await expect(dialog).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await close();
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page.locator('body > .snel-weg')).toBeVisible();
  }
  await opener.click();
  await dialog.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page).toHaveURL(/#weg$/);
});
