import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { kolommen } from '../../src/gids/aanpakken/rijen.ts';
import { gidsLinks, gidsMeer } from '../../src/gids/gids-links.ts';
import { weergavenIn } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import type { Lijst, Pakket } from '../../src/offline/pakket.ts';
import { builtGids } from '../built-gids.ts';
import { dist } from '../dist.ts';

const { catalogus } = builtGids();
const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const page = (path: string) => parse(html(path));
const hrefs = (path: string) =>
  page(path)
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');
const ours = [paths.gids(), paths.gids('snel'), paths.gids('overdracht'), paths.gids('principes'), paths.gids('principes', 'avond')];

test('the first page of a gids leads to every way of working, and to each language with Dutch beside it', () => {
  const links = hrefs(paths.gids());
  expect(links).toEqual(expect.arrayContaining([...gidsLinks, ...gidsMeer].map(({ href }) => href)));
  for (const { code, naast } of weergavenIn(catalogus.talen)) if (naast) expect(links).toContain(paths.home(code));
  for (const one of ours.slice(1))
    expect(hrefs(one)).toContain(one === paths.gids('principes', 'avond') ? paths.gids('principes') : paths.gids());
});

test('what is for gidsen is in no sitemap, and not in what a phone or a kiosk keeps', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const lijst = JSON.parse(readFileSync(join(dist, 'bewaar.json'), 'utf8')) as Lijst;
  const pakket = JSON.parse(readFileSync(join(dist, lijst.weergaven['nl']?.bestand ?? ''), 'utf8')) as Pakket;
  expect(sitemap).toContain(paths.mensen('nl'));
  expect(Object.keys(pakket.bladzijden)).toContain(paths.mensen('nl'));
  const built = globSync('nl/{gids,wijkteam}/**/index.html', { cwd: dist }).map((file) => `/${dirname(file)}/`);
  expect(built).toEqual(expect.arrayContaining([...ours, paths.wijkteam(), paths.aanpak(), paths.strook(), paths.gesprekskaarten()]));
  const gevraagd = JSON.parse(readFileSync(join(dist, lijst.gidsen?.bestand ?? ''), 'utf8')) as Pakket;
  for (const path of built) {
    expect(html(path), path).toMatch(/<meta name="robots" content="noindex/);
    // Whoever asks for them has them all without a network.
    expect(gevraagd.bladzijden[path], path).toBeDefined();
    expect(sitemap).not.toContain(path);
    expect(pakket.bladzijden[path], path).toBeUndefined();
    expect(html(path)).toMatch(/<html[^>]* data-voor-gids/);
  }
});

test('without a script "snel" leads to everything, and "overdracht" is a sheet to write on in every language', () => {
  expect(hrefs(paths.gids('snel'))).toEqual(expect.arrayContaining([paths.zoekAZ('nl'), paths.hulpBij('nl'), paths.wijkteam()]));
  const sheets = page(paths.gids('overdracht')).querySelectorAll('.overdracht-blad');
  expect(sheets).toHaveLength(2 * catalogus.talen.length);
  // What somebody does not want told is asked on their own sheet alone.
  const lines = sheets.map((sheet) => sheet.querySelectorAll('dl > div').length);
  expect(new Set(lines)).toEqual(new Set([11]));
  for (const sheet of sheets) {
    expect(sheet.querySelectorAll('.lijn').length).toBeGreaterThan(10);
    expect(sheet.querySelectorAll('[lang="nl"]').length).toBeGreaterThan(10);
  }
  for (const taal of catalogus.talen) expect(sheets.some((sheet) => sheet.querySelector(`[lang="${taal}"]`))).toBe(true);
});

test('every principe says where it shows, and the evening has a card for every sentence with its source', () => {
  const { principes, principesAvond } = catalogus;
  const rows = page(paths.gids('principes')).querySelectorAll('.principes > li');
  expect(rows).toHaveLength(principes?.principes.length ?? 0);
  for (const row of rows) expect(row.querySelector('a')?.getAttribute('href')).toMatch(/^\/nl\//);
  const cards = page(paths.gids('principes', 'avond')).querySelectorAll('.avond-kaart');
  const filled = principesAvond?.zinnen.length ?? 0;
  expect(cards.length % 8).toBe(0);
  expect(cards.length).toBeGreaterThan(filled);
  for (const [index, card] of cards.slice(0, filled).entries())
    expect(card.querySelector('footer')?.text).toContain(principesAvond?.bronnen[principesAvond.zinnen[index]?.bron ?? '']?.naam);
});

test('the overview of what is there is light, and says on a phone which column a cell is of', () => {
  const file = readFileSync(join(dist, paths.aanpak(), 'index.html'));
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(20 * 1024);
  const css = readFileSync(new URL('../../src/gids/aanpakken/aanpakken.css', import.meta.url), 'utf8');
  const [, ...koppen] = kolommen;
  expect(
    [...css.matchAll(/\.overzicht td:nth-child\((\d)\)::before \{\s*content: '([^']*)'/g)].map(([, nth, kop]) => `${nth} ${kop}`),
  ).toEqual(koppen.map((kop, index) => `${index + 2} ${kop}`));
  expect(
    page(paths.aanpak())
      .querySelectorAll('.overzicht thead th')
      .map(({ text }) => text),
  ).toEqual([...kolommen]);
});
