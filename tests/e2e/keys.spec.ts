import { expect, test } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { brokenNumbers } from './broken-numbers.ts';
import { tooWide } from './fits.ts';
import { balk, enter, goTo } from './kiosk.ts';
import { route } from './templates.ts';

test.describe('on a kiosk', () => {
  test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

  test.beforeEach(({ context }) => context.route('**/bewaar.json', (asked) => asked.abort()));

  // With two languages the least room is left; kiosk.spec.ts asks the others in the widest font.
  for (const [w, word] of [['ar-nl', 'دين']] as const) {
    test(`${w}: the first answer of a search stands above the keys, and no page scrolls sideways`, async ({ page }) => {
      await enter(page, w);
      for (const size of [
        { width: 1080, height: 1920 },
        { width: 1280, height: 1024 },
      ]) {
        await page.setViewportSize(size);
        await goTo(page, paths.home(w));
        await goTo(page, paths.zoeken(w));
        const keys = page.locator('.toetsenbord');
        for (const letter of word) await keys.getByRole('button', { name: letter, exact: true }).tap();
        await page.locator('.zoekvak button:is([type="submit"], :not([type]))').tap();
        const answer = page.locator('[data-groep]:not([hidden]) a.antwoord').first();
        // Its name whole: that is what is read before it is touched.
        const name = answer.locator('.antwoord-kop');
        await expect
          .poll(async () => {
            const box = await name.boundingBox();
            const top = (await keys.boundingBox())?.y ?? 0;
            return box !== null && box.y >= 0 && box.y + box.height <= top;
          }, `${size.width} × ${size.height}`)
          .toBe(true);
      }
      for (const address of [paths.home(w), `/${w}/${route}/`]) {
        await goTo(page, address);
        expect([...(await tooWide(page)), ...(await brokenNumbers(page, 'main a[href^="tel:"]')).broken], address).toEqual([]);
        await expect(balk(page)).toBeInViewport({ ratio: 1 });
      }
    });
  }
});
