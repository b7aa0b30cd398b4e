import { expect, test } from '@playwright/test';
import { talen } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { builtGids } from '../built-gids.ts';

const { catalogus } = builtGids();
const amountIn = (text: string) => catalogus.bedragen.get(/\{bedrag:([^}]+)\}/.exec(text)?.[1] ?? '');

/** An entry with an amount that changes a while after the site was built. */
const [entry, bedrag] = [...catalogus.entries.values()].flatMap((one) => {
  const found = amountIn(one.lichaam.nl);
  return found && !found.veranderd && one.soort !== 'aanpakken' ? [[one, found] as const] : [];
})[0] ?? [undefined, undefined];

/** Noon of a day, and of the day before. */
const noon = (datum: string, days = 0) => new Date(Date.parse(`${datum}T12:00:00Z`) + days * 86_400_000);

for (const taal of talen) {
  test(`a page that was kept says of which year an amount is from the day it changed, in ${taal}`, async ({ page }) => {
    // Late in a year all of them may have changed already: then the built pages say so themselves (tests/pages).
    if (!entry || !bedrag) return expect([...catalogus.bedragen.values()].every(({ veranderd }) => veranderd)).toBe(true);
    const words = translate(taal, 'bedragVan', { jaar: bedrag.bron.peildatum.slice(0, 4) });
    const main = page.locator('main');
    await page.clock.setFixedTime(noon(bedrag.verandert, -1));
    await page.goto(paths.entry(taal, entry.ref));
    await expect(main).not.toContainText(words);
    await page.clock.setFixedTime(noon(bedrag.verandert));
    await page.goto(paths.entry(taal, entry.ref));
    await expect(main).toContainText(words);
  });
}
