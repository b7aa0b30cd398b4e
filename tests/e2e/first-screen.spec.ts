import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { talen } from '../../src/i18n/locales.ts';
import { dist } from '../dist.ts';

/** How many letters stand between the title of an entry and its first step; undefined for a page without that step. */
function lettersBeforeStep(file: string): number | undefined {
  const before = /<h1[\s\S]*?(?=<section class="steen)/.exec(readFileSync(join(dist, file), 'utf8'))?.[0];
  return before?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length;
}

/** The pages of a language with the most to read before the step. */
function longest(taal: string): string[] {
  return globSync(`${taal}/{regelingen,fondsen,initiatieven,mag-dat,brieven}/*/index.html`, { cwd: dist })
    .map((file) => ({ file, letters: lettersBeforeStep(file) }))
    .filter(({ letters }) => letters !== undefined)
    .sort((a, b) => (b.letters ?? 0) - (a.letters ?? 0) || (a.file < b.file ? -1 : 1))
    .slice(0, 4)
    .map(({ file }) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`);
}

// Who may read no further still sees what to do (ONTWERP section 1).
test.describe('no entry is longer than one phone screen before its first step', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.use({ javaScriptEnabled: false });

  for (const taal of [...talen, ...talen.filter((code) => code !== 'nl').map((code) => `${code}-nl`)]) {
    test(taal, async ({ page }) => {
      const addresses = longest(taal);
      expect(addresses).toHaveLength(4);
      for (const address of addresses) {
        await page.goto(address);
        const title = await page.locator('h1').boundingBox();
        const step = await page.locator('.steen .doe').first().boundingBox();
        expect(step?.y, address).toBeLessThan((taal.includes('-') ? (title?.y ?? 0) : 0) + 844);
      }
    });
  }
});
