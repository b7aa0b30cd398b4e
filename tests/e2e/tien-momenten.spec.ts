import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { deuren } from '../../src/catalogus/schema/na-de-stap.ts';
import { talen, type Taal } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { builtGids } from '../built-gids.ts';

// The ten moments that the sources tell, walked by whoever it happened to. What they get stands in the rows, not in the code.

const rowsOf = (name: string) =>
  readFileSync(new URL(`../content/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const wegen = rowsOf('tien-momenten-wegen');
const zinnen = rowsOf('tien-momenten');
const { catalogus } = builtGids();

const telOf = (slug: string) => `tel:${catalogus.contacten.get(slug)?.telefoon.replace(/\D/g, '')}`;

/** Taps the answers, and looks at what stands there unfolded or one fold away. */
async function walk(page: Page, taal: Taal, [moment = '', slug = '', nu = '', ...mensen]: string[]): Promise<void> {
  const index = talen.indexOf(taal);
  const belt = mensen[index] ?? '';
  const mee = mensen[talen.length + index] ?? '';
  const voorbeeld = catalogus.voorbeelden.get(slug);
  if (!voorbeeld) throw new Error(`No such example: ${slug}`);
  const about = `${moment} ${taal}`;

  await page.goto(paths.home(taal));
  for (const [at] of voorbeeld.antwoorden.entries()) {
    const href = paths.toestand(taal, voorbeeld.antwoorden.slice(0, at + 1));
    await page.locator(`a.antwoord[href="${href}"]`).click();
    await page.waitForURL(href);
  }
  const stone = page.locator('.route > .nu');
  const seen = await stone.evaluate((nu) => ({
    bel: nu.querySelector('a.knop[href^="tel:"]')?.getAttribute('href'),
    naam: nu.querySelector('.doe')?.textContent ?? '',
    zeg: nu.querySelector('blockquote')?.textContent?.trim() ?? '',
    vertelt: nu.querySelector('.vertelt')?.textContent?.trim() ?? '',
    // Everything about who goes along or comes home, folded or not.
    mee: [...nu.querySelectorAll('.naast-u')].map((een) => een.textContent ?? '').join(' '),
  }));
  expect(seen.bel, about).toBe(telOf(belt));
  expect(seen.naam, about).toContain(catalogus.contacten.get(belt)?.naam);
  expect(seen.zeg, about).not.toBe('');
  expect(seen.vertelt, about).not.toBe('');
  // Who is phoned goes along, or somebody with a name does.
  if (mee !== belt) expect(seen.mee, about).toContain(catalogus.contacten.get(mee)?.naam);
  else expect(catalogus.contacten.get(mee)?.kan, about).toContain('gaat-mee');

  await page
    .locator(`a[href="${paths.hoeGingHet(taal, nu)}"]`)
    .first()
    .click();
  await page.waitForURL(paths.hoeGingHet(taal, nu));
  await expect(page.locator('.antwoorden a.antwoord')).toHaveCount(deuren.length);
  const behind = await page.locator('section.deur').evaluateAll((doors) =>
    doors.map((door) => ({
      naam: door.id,
      nummers: door.querySelectorAll('a[href^="tel:"]').length,
      links: [...door.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
    })),
  );
  expect(behind.map(({ naam }) => naam)).toEqual([...deuren]);
  for (const { naam, nummers, links } of behind) {
    expect(nummers, `${about} ${naam}`).toBeGreaterThan(0);
    const daar = voorbeeld['hoe-ging-het'][naam as (typeof deuren)[number]]?.daar ?? [];
    const hrefs = daar.map((ref) =>
      ref.startsWith('papieren/') ? paths.papieren(taal, ref.slice('papieren/'.length)) : paths.entry(taal, ref),
    );
    expect(links, `${about} ${naam}`).toEqual(expect.arrayContaining(hrefs));
  }
}

test.describe('by tapping the answers, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  for (const taal of talen) {
    test(`${taal}: each of the ten moments ends at somebody, with what to say, who goes along, and four doors`, async ({ page }) => {
      expect(wegen).toHaveLength(10);
      for (const row of wegen) await walk(page, taal, row);
    });
  }
});

for (const taal of talen) {
  test(`${taal}: typed in own words, each leads to its need first`, async ({ page }) => {
    const own = zinnen.filter(([, in_]) => in_ === taal);
    expect(own.length).toBeGreaterThan(3);
    await page.goto(paths.zoeken(taal));
    for (const [, , zin = '', behoeften = ''] of own) {
      await page.locator('#zoek').fill(zin);
      const right = behoeften.split(',').map((slug) => paths.hulpBij(taal, slug));
      await expect
        .poll(() => page.locator('[data-groep=behoeften] a.antwoord').first().getAttribute('href'), zin)
        .toMatch(new RegExp(`^(?:${right.join('|')})$`));
    }
  });
}
