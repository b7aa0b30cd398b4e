import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { note, summarize, type Findings } from '../summarize.ts';
import { openFirst, thinLists } from './open-all.ts';
import { groepen } from './templates.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In another appearance the document is the same: only rules that read colours or sizes can say something new. */
const only = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values }, rules: { 'target-size': { enabled: true } } });
const ofColour = only('color-contrast', 'link-in-text-block');
const ofSize = only('target-size', 'scrollable-region-focusable');

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await page.evaluate((chosen) => (globalThis as unknown as { axe: { run: (context: Document, chosen: RunOptions) => Promise<AxeResults> } }).axe.run(document, { ...chosen, resultTypes: ['violations'] }), options);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ').replace(/\[href[^\]]*\]|:nth-child\(\d+\)/g, '')} ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`));
}

for (const [groep, addresses] of groepen) {
  test(`${groep}: axe finds nothing, light, dark, forced colours and narrow`, async ({ page }) => {
    test.slow();
    const found: Findings = new Map();
    const look = async (where: string, options: RunOptions) => {
      for (const violation of await violations(page, options)) note(found, violation, where);
    };
    for (const address of addresses) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      await page.goto(address);
      // The page's own policy runs nothing inline, so axe comes in by the side door.
      await page.evaluate(source);
      await openFirst(page);
      await thinLists(page);
      await look(`${address} light`, { rules: { 'target-size': { enabled: true } } });
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(`${address} dark`, ofColour);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await look(`${address} forced colours`, ofColour);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 320, height: 640 });
      await look(`${address} 320 px`, ofSize);
    }
    expect(summarize(found)).toEqual([]);
  });
}
