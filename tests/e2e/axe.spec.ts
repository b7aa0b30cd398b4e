import { expect, test } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { note, summarize, type Findings } from '../summarize.ts';
import { bringAxe, violationsNow } from './axe.ts';
import { openFirst, thinLists } from './open-all.ts';
import { groepen } from './templates.ts';

/** In another appearance the document is the same: only rules that read colours or sizes can say something new. */
const only = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values }, rules: { 'target-size': { enabled: true } } });
const ofColour = only('color-contrast', 'link-in-text-block');
const ofSize = only('target-size', 'scrollable-region-focusable');

for (const [groep, addresses] of groepen) {
  test(`${groep}: axe finds nothing, light, dark, forced colours and narrow`, async ({ page }) => {
    test.slow();
    const found: Findings = new Map();
    const look = async (where: string, options: RunOptions) => {
      for (const violation of await violationsNow(page, options)) note(found, violation, where);
    };
    for (const address of addresses) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      await page.goto(address);
      await bringAxe(page);
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
