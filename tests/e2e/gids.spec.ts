import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { axeViolations } from './axe.ts';
import { tooLow, tooWide } from './fits.ts';
import { watch } from './no-traces.ts';

const origin = (page: Page) => new URL(page.url()).origin;
/** All that a tab and this site may hold: that a gids works here, and which language comes first. */
const kept = (page: Page) =>
  page.evaluate(() => ({ local: { ...localStorage }, session: Object.keys(sessionStorage).sort(), cookie: document.cookie }));

/** A journey as somebody of flesh and blood makes it: counts its taps, typing is none, and how long it took the machine. */
class Voorbeeld {
  taps = 0;
  readonly #begin = performance.now();
  async tap(act: () => Promise<unknown>): Promise<void> {
    this.taps += 1;
    await act();
  }
  done(taps: number): void {
    const seconds = ((performance.now() - this.#begin) / 1000).toFixed(1);
    test.info().annotations.push({ type: 'voorbeeld', description: `${this.taps} taps, ${seconds} s` });
    console.log(`${test.info().title}: ${this.taps} taps, ${seconds} s`);
    expect(this.taps).toBe(taps);
  }
}

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

test('voorbeeld 1, a gids beside an Arabic speaker with rent arrears: two taps from what was heard to the route in both languages, and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.gids());
  const found = watch(page, origin(page));
  // Everything a gids begins with stands on one screen, the principles as well.
  const last = await page.getByRole('link', { name: 'Leidende principes' }).boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 0)).toBeLessThan(844);
  const voorbeeld = new Voorbeeld();
  await voorbeeld.tap(() => page.getByRole('link', { name: /^Snel naar de route/ }).click());
  await page.getByRole('searchbox').fill('huurachterstand');
  // The first tap, on what fits best or what fits exactly; the second, on the language.
  await voorbeeld.tap(() => page.getByRole('button', { name: 'Ik loop achter met de huur.' }).click());
  await expect(page.locator('.snel-route > li').first()).toContainText(/099/);
  expect(new URL(page.url()).hash).toBe('');
  expect(await faults(page)).toEqual([]);
  await voorbeeld.tap(() => page.getByRole('link', { name: 'العربية + Nederlands' }).click());
  await expect(page).toHaveURL(paths.hulpBij('ar-nl', 'huurachterstand'));
  voorbeeld.done(3);
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
  // What is missing is noted from the route, and back leads to the route.
  await page.locator('.gids-balk').getByRole('link', { name: 'Mist iets?' }).click();
  await expect(page.getByLabel('Wat is er niet?')).toBeVisible();
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(paths.hulpBij('ar-nl', 'huurachterstand'));
  // What the search says of itself stands in both languages too.
  await page.goto(`${paths.zoeken('ar-nl')}#q=huur`);
  for (const taal of ['ar', 'nl']) await expect(page.locator(`[data-zoek-stand] [lang="${taal}"]`)).toContainText(/\d/);
  await page.locator('.gids-balk').getByRole('link', { name: 'Gidsen' }).click();
  await expect(page).toHaveURL(paths.gids());
  expect(await kept(page)).toEqual({ local: {}, session: ['routegids-gewisseld', 'routegids-gids'], cookie: '' });
  expect(found).toEqual([]);
});

test('voorbeeld 2, a handover to schuldhulp: from the route, in both languages, on one A4 each, and gone afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.documentElement.dataset['kopie'] ?? '');
  });
  await page.goto(paths.gids());
  await page.goto(paths.hulpBij('nl', 'huurachterstand'));
  const found = watch(page, origin(page));
  const voorbeeld = new Voorbeeld();
  await voorbeeld.tap(() => page.locator('.gids-balk').getByRole('link', { name: 'Draag over' }).click());
  await expect(page.getByRole('combobox', { name: 'Naar wie?' })).not.toHaveValue('');
  await voorbeeld.tap(() => page.getByRole('radio', { name: 'العربية' }).check());
  // As long as the boxes allow: letters without a space, Arabic in a Dutch box, more lines than there is room for.
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('W'.repeat(100));
  await page.getByLabel('De ene vraag').fill(`${'أريد أن أدفع الإيجار. '.repeat(20)}`);
  await page.getByLabel('Ook niet vertellen').fill('mijn broer');
  await page.getByLabel('Ook wel vertellen').fill('woord '.repeat(60));
  await page.getByRole('textbox', { name: 'Voor de collega' }).fill('regel\n'.repeat(60));
  for (const select of await page.locator('.overdracht-delen select').all()) await voorbeeld.tap(() => select.selectOption('wel'));
  for (const group of ['belt', 'mee', 'niemand']) await voorbeeld.tap(() => page.locator(`input[name="${group}"]`).nth(1).check());
  await page.getByLabel('Op welke dag wordt er gebeld?').fill('2026-12-03');
  await page.getByLabel('Wanneer kijkt u samen terug?').fill('2026-12-17');
  await voorbeeld.tap(() => page.getByRole('button', { name: 'Ja, vandaag besproken' }).click());

  expect(await faults(page)).toEqual([]);

  const bewoner = page.locator('.overdracht-blad.voor-bewoner');
  await expect(bewoner.locator('h2 [lang="ar"]')).toBeVisible();
  await expect(bewoner).toContainText('mijn broer');
  await expect(page.locator('.overdracht-blad.voor-collega')).not.toContainText('mijn broer');
  for (const kopie of ['bewoner', 'collega']) {
    await voorbeeld.tap(() => page.getByRole('button', { name: 'Print', exact: true }).click());
    await expect(page.getByRole('dialog')).toContainText('Haal het meteen uit de printer');
    await voorbeeld.tap(() => page.getByRole('button', { name: `Blad voor de ${kopie}` }).click());
    await expect(page.locator('html')).toHaveAttribute('data-printed', kopie);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page(?!s)/g);
    expect(pages, kopie).toHaveLength(1);
  }
  const waits = page.waitForEvent('download');
  await voorbeeld.tap(() => page.getByRole('button', { name: /agenda/ }).click());
  expect((await waits).suggestedFilename()).toBe('afspraken.ics');
  voorbeeld.done(18);

  // Another tab knows nothing of it.
  const other = await page.context().newPage();
  await other.goto(paths.gids('overdracht'));
  await expect(other.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('');
  await other.close();

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('');
  await expect(bewoner).not.toContainText('mijn broer');
  expect(new URL(page.url()).hash).toBe('');
  expect(await kept(page)).toEqual({ local: {}, session: ['routegids-gids'], cookie: '' });
  expect(found).toEqual([]);
});

test('voorbeeld 3, sheets for tomorrow in two languages come as one job: cover, copies, cards for the talk, strips, and people of the wijk alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(paths.gids());
  const voorbeeld = new Voorbeeld();
  await voorbeeld.tap(() => page.getByRole('link', { name: /^Bladen printen/ }).click());
  const typed = page.getByLabel('Waar gaat het over?');
  for (const words of ['bed', 'deurwaarder']) {
    await typed.fill(words);
    await voorbeeld.tap(() => page.locator('.vondsten button').first().click());
  }
  for (const label of ['Turks, met Nederlands ernaast', 'Gesprekskaarten', 'Stroken bij een brief', 'Noord'])
    await voorbeeld.tap(() => page.getByLabel(label).check());
  await page.getByLabel('Hoeveel van elk blad?').fill('5');
  await expect(page.getByText('Er komen 29 vellen uit de printer.')).toBeVisible();
  await voorbeeld.tap(() => page.getByRole('button', { name: 'Print', exact: true }).click());
  await expect(page.locator('html[data-printed]')).toBeAttached();
  voorbeeld.done(8);
  // What the page promises is what comes out.
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page(?!s)/g);
  expect(pages).toHaveLength(29);
  await expect(page.locator('.afdruk > .voorblad')).toContainText('Een deurwaarder schrijft mij');
  const languages = await page.locator('.afdruk > .blad').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('lang')));
  expect(languages).toEqual(['nl', 'tr', 'nl', 'tr'].flatMap((taal) => Array.from({ length: 5 }, () => taal)));
  // The same address gives the same choice.
  await page.reload();
  await expect(page.locator('.gekozen li')).toHaveCount(2);
  // More than two hundred sheets at once are told before anything is fetched.
  await page.getByLabel('Hoeveel van elk blad?').fill('51');
  await expect(page.getByText('Schrijf een getal van 1 tot en met 50.')).toBeVisible();
  await page.getByLabel('Hoeveel van elk blad?').fill('50');
  await expect(page.getByText('Dit zijn 209 vellen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeDisabled();
});

test('voorbeeld 4, which approach for somebody of 56 who likes sustainability: nothing about the person in the address, and back leads to what was typed', async ({
  page,
}) => {
  await page.goto(paths.gids());
  const voorbeeld = new Voorbeeld();
  await voorbeeld.tap(() => page.getByText('Meer voor gidsen').click());
  await voorbeeld.tap(() => page.getByRole('link', { name: /^Wat is er, en voor wie/ }).click());
  await page.getByLabel('Hoe oud is iemand?').fill('56');
  await page.getByLabel('Waar gaat het over?').fill('duurzaamheid');
  const first = page.locator('.aanpak-tabel tbody tr:visible').first();
  await expect(first.locator('.oordeel')).toHaveText('Past: gaat over duurzaamheid; vanaf 50 jaar.');
  await voorbeeld.tap(() => first.getByRole('link', { name: 'Energiebox, Utrecht' }).click());
  voorbeeld.done(3);
  // What leads back comes after the page.
  await page.waitForLoadState('networkidle');
  await page.locator('a.terug').click();
  await expect(page).toHaveURL(`${paths.aanpak()}#over=duurzaamheid`);
  await expect(first.getByRole('link')).toHaveText('Energiebox, Utrecht');
  await page.getByLabel('Waar gaat het over?').fill('kwantummechanica');
  await expect(page.locator('.filter-telling')).toContainText('Niets past');
  // What does not fit can be seen, with why.
  await page.getByLabel('Laat ook zien wat niet past').check();
  await expect(page.locator('.aanpak-tabel .oordeel:visible').first()).toContainText('Past niet: gaat niet over kwantummechanica');
});

test('voorbeeld 5, what a gids may apply for with a family without beds: typed as it is said', async ({ page }) => {
  await page.goto(paths.gids());
  const voorbeeld = new Voorbeeld();
  await voorbeeld.tap(() => page.getByText('Meer voor gidsen').click());
  await voorbeeld.tap(() => page.getByRole('link', { name: /^Wat kan ik aanvragen/ }).click());
  await page.getByLabel('Waarvoor?').fill('bedden');
  const found = page.locator('.aanpak-tabel tbody tr:visible');
  await expect(found.first()).toContainText('Kinderhulp');
  await expect(found.first().locator('td').last()).toHaveText('Ja, in Voorbeeldstad.');
  voorbeeld.done(2);
});

test('a kiosk shows nothing of it', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.goto(paths.kiosk());
  for (const path of [paths.gids('overdracht'), paths.gids(), paths.wijkteam(), paths.nietGevonden()]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(paths.kiosk());
  }
});
