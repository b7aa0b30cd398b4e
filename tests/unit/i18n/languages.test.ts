import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales, talen, weergaven } from '../../../src/i18n/locales.ts';
import { weergaveOf } from '../../../src/i18n/weergave-of.ts';
import { paths } from '../../../src/i18n/paths.ts';

test('every language of the table has a file of strings, and every file a row', () => {
  expect(
    readdirSync('src/i18n/strings')
      .map((file) => file.replace('.ts', ''))
      .sort(),
  ).toEqual([...talen].sort());
});

test('the address of every view looks like one, and no other address of the site does', () => {
  for (const { code } of weergaven) expect(weergaveOf(paths.home(code))).toBe(code);
  for (const path of [
    paths.kort('x7k2p'),
    paths.kiosk(),
    paths.geluid('a.mp3'),
    paths.zoekIndex('rijen'),
    paths.welkom(),
    '/nl',
    '/404.html',
  ])
    expect([path, weergaveOf(path)]).toEqual([path, undefined]);
});

test('a style names a language by its letters: what is so for one of a script is so for every language of it', () => {
  const byScript = Map.groupBy(talen, (taal) => locales[taal].schrift);
  const incomplete = globSync('src/**/*.css').flatMap((file) => {
    const named = new Set([...readFileSync(file, 'utf8').matchAll(/:lang\(([^)]*)\)|\[lang='([^']*)'\]/g)].map(([, a, b]) => a ?? b ?? ''));
    return [...named].flatMap((name) => {
      const script = name.split(/,\s*/).map((code) => locales[code as keyof typeof locales]?.schrift)[0];
      if (script === undefined) return [`${file} names ${name}, which is no language here`];
      if (script === 'Latin') return [];
      return (byScript.get(script) ?? [])
        .filter((taal) => !name.split(/,\s*/).includes(taal))
        .map((taal) => `${file}: ${name} without ${taal}`);
    });
  });
  expect(incomplete).toEqual([]);
});
