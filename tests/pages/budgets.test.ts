import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Lijst, Pakket } from '../../src/offline/pakket.ts';
import { unpack } from '../../src/offline/pakket.ts';
import { measureOffline } from '../../src/tools/bench/measure-offline.ts';
import { measureBudgets } from '../../src/tools/bench/measure-budgets.ts';
import { weighPages, type PageWeight } from '../../src/tools/bench/measure-pages.ts';
import { weergaven } from '../../src/i18n/locales.ts';
import { dist } from '../dist.ts';

test('every size and count of the built site is within its budget', () => {
  const pages = weighPages(dist);
  const rows = [...measureBudgets(pages), ...measureOffline(dist, pages)];
  expect(rows.length).toBeGreaterThan(6 * weergaven.length);
  expect(
    rows
      .filter(({ ok, measured }) => !ok || !(measured > 0))
      .map(({ what, budget, measured, unit, at }) => `${what}: ${measured.toFixed(1)} ${unit}, budget ${budget}, at ${at}`),
  ).toEqual([]);
});

test('what can be saved is what the list says, and holds every page and all that a page loads', () => {
  const lijst = JSON.parse(readFileSync(join(dist, 'bewaar.json'), 'utf8')) as Lijst;
  expect(Object.keys(lijst.weergaven)).toEqual(weergaven.map(({ code }) => code));
  for (const [weergave, { bestand, sha256, bytes, bytesUitgepakt, bladzijden }] of Object.entries(lijst.weergaven)) {
    const whole = readFileSync(join(dist, bestand));
    const packed = readFileSync(join(dist, `${bestand}.br`));
    expect({ sha256: createHash('sha256').update(whole).digest('hex'), bytes: packed.length, bytesUitgepakt: whole.length }).toEqual({
      sha256,
      bytes,
      bytesUitgepakt,
    });
    expect(brotliDecompressSync(packed).equals(whole)).toBe(true);
    const pakket = JSON.parse(whole.toString()) as Pakket;
    expect(Object.keys(pakket.bladzijden)).toHaveLength(bladzijden);
    const home = unpack(pakket, `/${weergave}/`) ?? '';
    expect(home).toBe(readFileSync(join(dist, weergave, 'index.html'), 'utf8'));
    const loads = [...home.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(([, file = '']) => file);
    expect(loads.length).toBeGreaterThan(2);
    expect(loads.filter((file) => pakket.bestanden[file]?.tekst !== readFileSync(join(dist, file), 'utf8'))).toEqual([]);
  }
});

test('one page that is too heavy shows in every number it is part of', () => {
  const kb = (size: number) => size * 1024;
  const light = { html: kb(3), styles: { '/a.css': kb(2) }, scripts: { '/a.js': kb(1) }, other: { '/a.svg': kb(0.5) } };
  const pages: PageWeight[] = [
    { path: '/', soort: 'anders', ...light },
    ...weergaven.flatMap(({ code }): PageWeight[] => [
      { path: `/${code}/`, soort: 'anders', ...light },
      { path: `/${code}/zoeken/`, soort: 'anders', ...light },
      { path: `/${code}/wegwijzer/`, soort: 'vraag', ...light },
      { path: `/${code}/wegwijzer/a/`, soort: 'vraag', ...light },
      { path: `/${code}/wegwijzer/a/b/`, soort: 'route', ...light, html: kb(5) },
    ]),
  ];
  const before = measureBudgets(pages);
  expect(before.every(({ ok }) => ok)).toBe(true);
  const nl = Object.fromEntries(before.filter(({ what }) => what.startsWith('nl:')).map(({ what, measured }) => [what, measured]));
  // Four pages, and what they share once.
  expect(nl).toEqual({
    'nl: a question, most': 5,
    'nl: a question, median': 5,
    'nl: a journey without JavaScript': 3 + 3 + 3 + 5 + 2 + 0.5,
    'nl: a journey with JavaScript': 17.5,
  });
  const heavy = pages.map((page) =>
    page.path === '/nl/wegwijzer/a/' ? { ...page, html: kb(60), scripts: { '/b.js': kb(40), '/c.js': 1, '/d.js': 1, '/e.js': 1 } } : page,
  );
  expect(
    measureBudgets(heavy)
      .filter(({ ok }) => !ok)
      .map(({ what }) => what),
  ).toEqual([
    'nl: a question, most',
    'nl: a question, median',
    'nl: a journey without JavaScript',
    'nl: a journey with JavaScript',
    'JavaScript of a page, most',
    'JavaScript of a question or a route, most',
    'requests for a page, most',
  ]);
  const search = (change: Partial<PageWeight>) =>
    measureBudgets(pages.map((page) => (page.path === '/tr/zoeken/' ? { ...page, ...change } : page)))
      .filter(({ ok }) => !ok)
      .map(({ what, at }) => `${what} at ${at}`);
  expect(search({ html: kb(20.1) })).toEqual(['the search page itself at /tr/zoeken/']);
  expect(search({ scripts: { '/b.js': kb(30.1) } })).toEqual(['JavaScript of the search page at /tr/zoeken/']);
});
