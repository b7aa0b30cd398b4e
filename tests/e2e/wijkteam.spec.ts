import { expect, test } from '@playwright/test';

/** Counts the taps it takes; typing is none. */
class Taps {
  count = 0;
  async do(act: () => Promise<unknown>): Promise<void> {
    this.count += 1;
    await act();
  }
}

test('which approach for somebody of 56 who likes sustainability: found by typing, nothing about the person in the address', async ({
  page,
}) => {
  await page.goto('/nl/gids/aanpakken/');
  await page.getByLabel('Hoe oud is iemand?').fill('56');
  await page.getByLabel('Waar gaat het over?').fill('duurzaamheid');
  const first = page.locator('.aanpak-tabel tbody tr:visible').first();
  await expect(first.getByRole('link')).toHaveText('Energiebox, Utrecht');
  await expect(first.locator('.oordeel')).toHaveText('Past: gaat over duurzaamheid; vanaf 50 jaar.');
  expect(new URL(page.url()).hash).toBe('#over=duurzaamheid');
  await page.getByLabel('Waar gaat het over?').fill('kwantummechanica');
  await expect(page.locator('.filter-telling')).toContainText('Niets past');
  // What does not fit can be seen, with why.
  await page.getByLabel('Laat ook zien wat niet past').check();
  await expect(page.locator('.aanpak-tabel .oordeel:visible').first()).toContainText('Past niet: gaat niet over kwantummechanica');
});

test('sheets for tomorrow in two languages come as one job: cover, copies, and people of the wijk alone', async ({ page }) => {
  const taps = new Taps();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/nl/wijkteam/');
  const typed = page.getByLabel('Waar gaat het over?');
  for (const words of ['bed', 'deurwaarder']) {
    await typed.fill(words);
    await taps.do(() => page.locator('.vondsten button').first().click());
  }
  await taps.do(() => page.getByLabel('Turks, met Nederlands ernaast').check());
  await taps.do(() => page.getByLabel('Noord').check());
  await page.getByLabel('Hoeveel van elk blad?').fill('2');
  await expect(page.getByText('Er komen 9 vellen uit de printer.')).toBeVisible();
  await taps.do(() => page.getByRole('button', { name: 'Print', exact: true }).click());
  await expect(page.locator('html[data-printed]')).toBeAttached();
  expect(taps.count).toBe(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.afdruk > *')).toHaveCount(9);
  await expect(page.locator('.afdruk > .voorblad')).toContainText('Een deurwaarder schrijft mij');
  const languages = await page.locator('.afdruk > .blad').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('lang')));
  expect(languages).toEqual(['nl', 'nl', 'tr', 'tr', 'nl', 'nl', 'tr', 'tr']);
  // The same address gives the same choice.
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(page.locator('.gekozen li')).toHaveCount(2);
  // Two hundred sheets at once are told before anything is fetched.
  await page.getByLabel('Hoeveel van elk blad?').fill('51');
  await expect(page.getByText('Schrijf een getal van 1 tot en met 50.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeDisabled();
});

test('what is not there is noted from the search, stays on the device, and goes at one tap', async ({ page }) => {
  await page.goto('/nl/zoeken/#q=xyzzyqwv');
  await page.getByText('Bent u gids? Noteer wat er niet is').click();
  const box = page.getByLabel('Wat is er niet?');
  await expect(box).toHaveValue('xyzzyqwv');
  await box.fill('bel 0612345678');
  await page.getByRole('button', { name: 'Noteer' }).click();
  await expect(page.getByText('Hier lijkt een nummer in te staan.')).toBeVisible();
  await box.fill('zwemles voor volwassenen');
  await page.getByRole('button', { name: 'Noteer' }).click();
  await page.reload();
  await expect(page.getByText('1 keer: zwemles voor volwassenen')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what a gids may apply for with a family without beds: typed as it is said', async ({ page }) => {
  await page.goto('/nl/gids/aanvragen/');
  await page.getByLabel('Waarvoor?').fill('bedden');
  const found = page.locator('.aanpak-tabel tbody tr:visible');
  await expect(found.first()).toContainText('Kinderhulp');
  await expect(found.first().locator('td').last()).toHaveText('Ja, in Voorbeeldstad.');
});
