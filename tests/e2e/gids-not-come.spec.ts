import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';

/** A page for gidsen whose script or data does not come, or is of another day: it stays whole, and says so in one sentence. */
const refuse = (page: Page, what: string) => page.route(what, (route) => route.abort());

test('without its script each page is whole, and says what to do', async ({ page }) => {
  for (const name of ['aanpakken', 'overdracht', 'printcentrum', 'snel']) await refuse(page, `**/_astro/${name}.client*`);
  const said = async (path: string, sentence: string) => {
    await page.goto(path);
    await expect(page.getByText(sentence)).toBeVisible();
  };
  await said(paths.aanpak(), 'Komt er niets? De hele lijst staat hieronder.');
  await expect(page.locator('.aanpak-tabel tbody tr').first()).toBeVisible();
  await said(paths.gids('overdracht'), 'Print de twee lege bladen in de taal van de bewoner en vul ze met de pen in');
  await expect(page.locator('.overdracht-blad').first()).toBeVisible();
  await said(paths.wijkteam(), 'Komt er niets? Alle bladen staan hieronder, om los te printen.');
  await expect(page.getByRole('link', { name: 'Alle bladen en posters, in een lijst' })).toBeVisible();
  await said(paths.gids('snel'), 'Alle situaties staan ook op een rij.');
  await expect(page.getByRole('link', { name: 'Van A tot Z' })).toBeVisible();
});

test('the overview: what rows are weighed by does not come, or is of another day', async ({ page }) => {
  const weighed = `**${paths.aanpakWegen()}`;
  await refuse(page, weighed);
  await page.goto(paths.aanpak());
  const rows = page.locator('.aanpak-tabel tbody tr:visible');
  const all = await rows.count();
  const field = page.getByRole('searchbox', { name: 'Waar gaat het over?' });
  const sentence = page.getByText('Kiezen lukt nu niet. Is er internet? De hele lijst staat hieronder.');
  await field.fill('fiets');
  await expect(sentence).toBeVisible();
  await expect(rows).toHaveCount(all);
  await page.unroute(weighed);
  await page.route(weighed, (route) => route.fulfill({ json: { namen: {}, rijen: {} } }));
  await field.fill('bed');
  await expect(sentence).toBeVisible();
  await expect(rows).toHaveCount(all);
  await page.unroute(weighed);
  await field.fill('fiets');
  await expect(page.getByText(/om na te vragen/)).toBeVisible();
});

test('a handover: words of the route do not come, so the gids types the question', async ({ page }) => {
  await refuse(page, '**/mijn-route/*.json');
  await page.goto(`${paths.gids('overdracht')}#m=hulp-bij.huurachterstand`);
  await page.getByLabel('De ene vraag').fill('Helpt u met de huur?');
  await expect(page.locator('.overdracht-blad.voor-bewoner')).toContainText('Helpt u met de huur?');
});

test('the print centre: rows do not come, and papers do not come', async ({ page }) => {
  const rows = `**${paths.zoekRijen('nl')}`;
  await refuse(page, rows);
  await page.goto(`${paths.wijkteam()}#b=huurachterstand`);
  await expect(page.getByText('De lijst komt niet. Is er internet? Herlaad deze bladzijde.')).toBeVisible();
  await page.getByRole('searchbox').fill('bed');
  await expect(page.getByText('Zoeken lukt niet. Is er internet? Probeer het nog een keer.')).toBeVisible();
  await page.unroute(rows);
  await refuse(page, `**${paths.hulpBij('nl', 'huurachterstand')}`);
  await page.reload();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText(/^Niet alles kwam: .* De rest staat klaar\.$/)).toBeVisible();
});

test('snel: words that do not come or are of another day leave the list; a search that does not come says so', async ({ page }) => {
  const list = page.getByText('Alle situaties staan ook op een rij.');
  const words = '**/mijn-route/nl.*.json';
  await page.route(words, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), versie: 'gisteren' } });
  });
  const came = page.waitForResponse(words);
  await page.goto(paths.gids('snel'));
  await (await came).finished();
  await expect(list).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.unroute(words);
  await refuse(page, '**/zoek-index/nl.json');
  await page.reload();
  await page.getByRole('searchbox').fill('huur');
  await expect(page.getByText('Zoeken lukt nu niet. Kijk of er internet is.')).toBeVisible();
});
