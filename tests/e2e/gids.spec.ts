import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { axeViolations } from './axe.ts';
import { tooLow, tooWide } from './fits.ts';
import { watch } from './no-traces.ts';

const origin = (page: Page) => new URL(page.url()).origin;
/** All that a tab and this site may hold: that a gids works here, and which language comes first. */
const kept = (page: Page) =>
  page.evaluate(() => ({ local: { ...localStorage }, session: Object.keys(sessionStorage).sort(), cookie: document.cookie }));

/** What is wrong with a page as it stands now, on the narrowest phone. */
async function faults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  // The whole label is the target of a choice, and that is as high as it should be.
  const low = (await tooLow(page)).filter((one) => !one.includes('in <label'));
  const found = [...(await axeViolations(page)), ...(await tooWide(page)), ...low];
  if (before) await page.setViewportSize(before);
  return found;
}

test('a gids beside an Arabic speaker with rent arrears: two taps from what was heard to the route in both languages, and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.gids());
  const found = watch(page, origin(page));
  await page.getByRole('link', { name: /^Snel naar de route/ }).click();
  await page.getByRole('searchbox').fill('huurachterstand');
  // The first tap, on what fits best or what fits exactly; the second, on the language.
  await page.getByRole('button', { name: 'Ik loop achter met de huur.' }).click();
  await expect(page.locator('.snel-route > li').first()).toContainText(/099/);
  expect(new URL(page.url()).hash).toBe('');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'العربية + Nederlands' }).click();
  await expect(page).toHaveURL(paths.hulpBij('ar-nl', 'huurachterstand'));
  const doe = page.locator('.route > .nu h1.doe');
  await expect(doe.locator('span[lang="ar"]')).toBeVisible();
  await expect(doe.locator('span[lang="nl"]')).toBeVisible();

  const box = async (taal: string) => (await doe.locator(`span[lang="${taal}"]`).boundingBox()) ?? { x: 0, y: 0, height: 0 };
  expect((await box('ar')).y).toBeLessThan((await box('nl')).y);
  await page.locator('button.wissel').click();
  expect((await box('nl')).y).toBeLessThan((await box('ar')).y);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-eerst', 'naast');
  // Between two chairs: side by side, at one height.
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(Math.abs((await box('nl')).y - (await box('ar')).y)).toBeLessThan(12);
  expect(Math.abs((await box('nl')).x - (await box('ar')).x)).toBeGreaterThan(200);

  await expect(page.locator('.gids-balk').getByRole('link', { name: 'Draag over' })).toHaveAttribute(
    'href',
    `${paths.gids('overdracht')}#m=hulp-bij.huurachterstand`,
  );
  await page.locator('.gids-balk').getByRole('link', { name: 'Voor gidsen' }).click();
  await expect(page).toHaveURL(paths.gids());
  expect(await kept(page)).toEqual({ local: {}, session: ['routegids-gewisseld', 'routegids-gids'], cookie: '' });
  expect(found).toEqual([]);
});

test('a handover to schuldhulp: from the route, in both languages, on one A4 each, and gone afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.documentElement.dataset['kopie'] ?? '');
  });
  await page.goto(`${paths.gids('overdracht')}#m=hulp-bij.huurachterstand`);
  const found = watch(page, origin(page));
  await expect(page.getByRole('combobox', { name: 'Naar wie?' })).not.toHaveValue('');
  await page.getByRole('radio', { name: 'العربية' }).check();
  // As long as the boxes allow: letters without a space, Arabic in a Dutch box, more lines than there is room for.
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('W'.repeat(100));
  await page.getByLabel('De ene vraag').fill(`${'أريد أن أدفع الإيجار. '.repeat(20)}`);
  await page.getByLabel('Ook niet vertellen').fill('mijn broer');
  await page.getByLabel('Ook wel vertellen').fill('woord '.repeat(60));
  await page.getByRole('textbox', { name: 'Voor de collega' }).fill('regel\n'.repeat(60));
  for (const select of await page.locator('.overdracht-delen select').all()) await select.selectOption('wel');
  for (const group of ['belt', 'mee', 'niemand']) await page.locator(`input[name="${group}"]`).nth(1).check();
  await page.getByLabel('Op welke dag wordt er gebeld?').fill('2026-12-03');
  await page.getByLabel('Wanneer kijkt u samen terug?').fill('2026-12-17');
  await page.getByRole('button', { name: 'Ja, vandaag besproken' }).click();

  expect(await faults(page)).toEqual([]);

  const bewoner = page.locator('.overdracht-blad.voor-bewoner');
  await expect(bewoner.locator('h2 [lang="ar"]')).toBeVisible();
  await expect(bewoner).toContainText('mijn broer');
  await expect(page.locator('.overdracht-blad.voor-collega')).not.toContainText('mijn broer');
  for (const kopie of ['bewoner', 'collega']) {
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('Haal het meteen uit de printer');
    await page.getByRole('button', { name: `Blad voor de ${kopie}` }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', kopie);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page(?!s)/g);
    expect(pages, kopie).toHaveLength(1);
  }
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /agenda/ }).click()]);
  expect(file.suggestedFilename()).toBe('afspraken.ics');

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('');
  await expect(bewoner).not.toContainText('mijn broer');
  expect(new URL(page.url()).hash).toBe('');
  expect(await kept(page)).toEqual({ local: {}, session: ['routegids-gids'], cookie: '' });
  expect(found).toEqual([]);
});

test('a kiosk shows nothing of it', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.goto(paths.kiosk());
  await page.goto(paths.gids('overdracht'));
  await expect(page).toHaveURL(paths.kiosk());
});
