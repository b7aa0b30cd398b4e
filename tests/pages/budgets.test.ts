import { expect, test } from 'vitest';
import { measureBudgets } from '../../src/tools/measure-budgets.ts';
import { weighPages, type PageWeight } from '../../src/tools/measure-pages.ts';
import { weergaven } from '../../src/i18n/locales.ts';
import { dist } from '../dist.ts';

test('every size and count of the built site is within its budget', () => {
  const rows = measureBudgets(weighPages(dist));
  expect(rows.length).toBeGreaterThan(4 * weergaven.length);
  expect(rows.filter(({ ok, measured }) => !ok || !(measured > 0)).map(({ what, budget, measured, unit, at }) => `${what}: ${measured.toFixed(1)} ${unit}, budget ${budget}, at ${at}`)).toEqual([]);
});

test('one page that is too heavy shows in every number it is part of', () => {
  const kb = (size: number) => size * 1024;
  const light = { html: kb(3), styles: { '/a.css': kb(2) }, scripts: { '/a.js': kb(1) }, other: { '/a.svg': kb(0.5) } };
  const pages: PageWeight[] = [
    { path: '/', soort: 'anders', ...light },
    ...weergaven.flatMap(({ code }): PageWeight[] => [
      { path: `/${code}/`, soort: 'anders', ...light },
      { path: `/${code}/wegwijzer/`, soort: 'vraag', ...light },
      { path: `/${code}/wegwijzer/a/`, soort: 'vraag', ...light },
      { path: `/${code}/wegwijzer/a/b/`, soort: 'route', ...light, html: kb(5) },
    ]),
  ];
  const before = measureBudgets(pages);
  expect(before.every(({ ok }) => ok)).toBe(true);
  const nl = Object.fromEntries(before.filter(({ what }) => what.startsWith('nl:')).map(({ what, measured }) => [what, measured]));
  // Four pages, and what they share once.
  expect(nl).toEqual({ 'nl: a question, most': 5, 'nl: a question, median': 5, 'nl: a journey without JavaScript': 3 + 3 + 3 + 5 + 2 + 0.5, 'nl: a journey with JavaScript': 17.5 });
  const heavy = pages.map((page) => (page.path === '/nl/wegwijzer/a/' ? { ...page, html: kb(60), scripts: { '/b.js': kb(40), '/c.js': 1, '/d.js': 1, '/e.js': 1 } } : page));
  expect(measureBudgets(heavy).filter(({ ok }) => !ok).map(({ what }) => what)).toEqual([
    'nl: a question, most',
    'nl: a question, median',
    'nl: a journey without JavaScript',
    'nl: a journey with JavaScript',
    'JavaScript of a page, most',
    'requests for a page, most',
  ]);
});
