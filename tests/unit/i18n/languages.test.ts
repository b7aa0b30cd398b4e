import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { talen, weergaven } from '../../../src/i18n/locales.ts';
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
