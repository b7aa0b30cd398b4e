import { expect, test } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { note, summarize, type Findings } from '../summarize.ts';
import { bringAxe, violationsNow } from './axe.ts';
import { tooLow, tooWide } from './fits.ts';
import { openAll, openFirst, thinLists } from './open-all.ts';
import { groepen } from './templates.ts';

// Every page is opened once for all there is to look at: to open them takes as long as to look.

const colours = ['color-contrast', 'link-in-text-block'];
/** In another appearance the document is the same: only rules that read colours or sizes can say something new. */
const only = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values }, rules: { 'target-size': { enabled: true } } });

/**
 * The Turkish pages are the Dutch ones with other words, and so are the Arabic ones, whose direction and letters stand in
 * the Arabic ones with the Dutch beside them: words fit or not, the rest is the same.
 */
const likeAnother = ['tr', 'ar', 'tr-nl'];

for (const [groep, addresses] of groepen) {
  const withAxe = !likeAnother.includes(groep);
  test(`${groep}: every page fits on 320 px and at twice the text, with targets of 48 px${withAxe ? '; axe finds nothing, light, dark, forced colours and narrow' : ''}`, async ({
    page,
  }) => {
    test.slow();
    const wrong: Findings = new Map();
    const fits = async (where: string, at: string) => {
      for (const what of await tooWide(page)) note(wrong, `${at}: ${what}`, where);
    };
    const axe = async (where: string, options: RunOptions = {}) => {
      for (const violation of await violationsNow(page, options)) note(wrong, violation, where);
    };
    for (const [index, address] of addresses.entries()) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await openAll(page);
      await fits(address, 'at 320 px');
      for (const what of await tooLow(page)) note(wrong, what, address);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(
        () => (document.documentElement.style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`),
      );
      await fits(address, 'at 390 px, twice the text');
      await page.evaluate(() => document.documentElement.removeAttribute('style'));

      if (!withAxe) continue;
      await bringAxe(page);
      await openFirst(page);
      await thinLists(page);
      await axe(`${address} light`);
      // Colours of two languages are those of one, and of the line beside: a spread of pages has them all.
      if (groep === 'ar-nl' && index % 4 > 0) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      await axe(`${address} dark`, only(...colours));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await page.setViewportSize({ width: 320, height: 640 });
      await axe(`${address} forced colours, 320 px`, only(...colours, 'target-size', 'scrollable-region-focusable'));
    }
    expect(addresses.length).toBeGreaterThan(1);
    expect(summarize(wrong)).toEqual([]);
  });
}
