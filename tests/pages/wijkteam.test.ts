import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { aanvragen } from '../../src/gids/aanvragen/aanvragen.ts';
import { kolommen, type WeegBestand } from '../../src/gids/aanpakken/rijen.ts';
import { kaartenVan } from '../../src/gids/gesprek/kaarten.ts';
import { paths } from '../../src/i18n/paths.ts';
import { builtGids } from '../built-gids.ts';
import { dist } from '../dist.ts';

const { catalogus, peildatum } = builtGids();
const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const page = (path: string) => parse(read(path));
const kb = (text: string) => brotliCompressSync(text).length / 1024;
const ours = globSync('nl/{gids,wijkteam}/**/index.html', { cwd: dist }).map(
  (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
);

test('no page for professionals names a command line, and no search engine lists one of ours', () => {
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter((path) => /npm run|<code>/.test(read(path)))).toEqual([]);
  const listed = [paths.aanpak(), paths.wijkteam(), paths.strook(), paths.gesprekskaarten(), paths.aanvragen(), paths.nietGevonden()];
  expect(listed.filter((path) => !read(path).includes('<meta name="robots" content="noindex">'))).toEqual([]);
});

describe('the overview', () => {
  const rows = page(paths.aanpak()).querySelectorAll('.aanpak-tabel tbody tr');
  const { rijen } = JSON.parse(readFileSync(join(dist, paths.aanpakWegen()), 'utf8')) as WeegBestand;

  test('has everything that exists once, every row with a word in every column, and what it is weighed by', () => {
    const meant = [...catalogus.entries.values()].filter(({ soort }) =>
      ['aanpakken', 'initiatieven', 'regelingen', 'fondsen'].includes(soort),
    );
    // A row says which entry it is of by where its name leads.
    const refOf = (row: (typeof rows)[number]) => row.querySelector('a')?.getAttribute('href')?.split('/').slice(-3, -1).join('/') ?? '';
    const refs = rows.map(refOf);
    const gone = meant.filter(({ ref }) => !refs.includes(ref));
    expect(gone.filter(({ feiten }) => !('stopt-op' in feiten) || (feiten['stopt-op'] ?? '9999') > peildatum)).toEqual([]);
    expect(new Set(refs).size).toBe(refs.length);
    expect(Object.keys(rijen)).toEqual(refs);
    const empty = rows.filter((row) => row.querySelectorAll('td').some((cell) => cell.text.trim() === ''));
    expect(empty.map(refOf)).toEqual([]);
    expect(new Set(rows.map((row) => row.querySelectorAll('th, td').length))).toEqual(new Set([kolommen.length]));
  });

  test('is a file for a spreadsheet too, with the same rows', () => {
    const lines = readFileSync(join(dist, paths.aanpakCsv()), 'utf8').split('\r\n').slice(0, -1);
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toBe(`\uFEFF"Soort";${kolommen.map((kop) => `"${kop}"`).join(';')};"Adres"`);
  });

  test('waits with its controls until a script can do what they say', () => {
    expect(page(paths.aanpak()).querySelector('.filter')?.hasAttribute('hidden')).toBe(true);
    expect(page(paths.wijkteam()).querySelector('.printkeuze')?.hasAttribute('hidden')).toBe(true);
  });
});

test('the print centre is light: what it searches in comes when somebody types', () => {
  expect(kb(read(paths.wijkteam()))).toBeLessThanOrEqual(6);
  expect(kb(read(paths.wijkteamBladen()))).toBeLessThanOrEqual(14);
});

test('every need has a poster with a code and words in every language, and one about violence leads past what to know before', () => {
  const wrong = [...catalogus.behoeften.values()].flatMap(({ slug, gevoelig }) => {
    const parts = page(paths.poster(slug)).querySelectorAll('.poster-taal');
    const good =
      parts.map((part) => part.getAttribute('lang')).join() === catalogus.talen.join() &&
      parts.every(
        (part) => part.querySelector('.qr path') && part.text.includes('hulp-bij') && part.text.includes('/eerst-lezen/') === gevoelig,
      );
    return good ? [] : [slug];
  });
  expect(wrong).toEqual([]);
});

test('a strip says in every language that the letter is important, and who of the gidsen helps', () => {
  const strips = page(paths.strook()).querySelectorAll('.stroken');
  expect(strips.length).toBe(catalogus.gemeente.rollen['gids']?.length);
  const langs = (strip: (typeof strips)[number]) =>
    strip
      .querySelector('.strook')
      ?.querySelectorAll('p[lang]')
      .map((line) => line.getAttribute('lang'));
  expect(strips.filter((strip) => !catalogus.talen.every((taal) => langs(strip)?.includes(taal)))).toEqual([]);
});

test('every card for a talk has a page of its own, and stands on the page with all of them', () => {
  const kaarten = kaartenVan(catalogus);
  expect(
    page(paths.gesprekskaarten())
      .querySelectorAll('.gesprekskaart h2')
      .map(({ text }) => text),
  ).toEqual(kaarten.map(({ titel }) => titel));
  expect(kaarten.filter(({ slug, titel }) => page(paths.gesprekskaarten(slug)).querySelector('.gesprekskaart h2')?.text !== titel)).toEqual(
    [],
  );
});

test('what a gids may apply for says of each where this gemeente is registered', () => {
  const { alleen, samen } = aanvragen(catalogus, peildatum);
  const rows = page(paths.aanvragen()).querySelectorAll('.aanpak-tabel tbody tr');
  expect(rows).toHaveLength(alleen.length + samen.length);
  const yes = rows
    .filter((row) => /^Ja, in /.test(row.querySelector('td[data-kop=Aangemeld]')?.text ?? ''))
    .map((row) => row.querySelector('a')?.text);
  expect(yes).toEqual(alleen.filter(({ aangemeld }) => aangemeld).map(({ entry }) => entry.woorden.nl.naam));
});
