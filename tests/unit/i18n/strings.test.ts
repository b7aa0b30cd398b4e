import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nl } from '../../../src/i18n/strings/nl.ts';

const sources = globSync('src/**/*.{ts,tsx,astro,mjs}')
  .filter((file) => !file.replaceAll('\\', '/').startsWith('src/i18n/strings/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every short text of the source in quotes, and every one with something filled in, such as `soort-${soort}`, as a pattern. */
const named = new Set([...sources.matchAll(/(['"`])([\w-]+)\1/g)].map(([, , text]) => text));
const patterns = [...sources.matchAll(/`([\w-]*(?:\$\{[^}`]+\}[\w-]*)+)`/g)]
  .map(([, text = '']) => text)
  .filter((text) => text.replace(/\$\{[^}]+\}/g, '').length > 2)
  // What is filled in is a word of the content: small letters and hyphens.
  .map((text) => new RegExp(`^${text.replace(/\$\{[^}]+\}/g, '[a-z-]+')}$`));

const isUsed = (key: string) => named.has(key) || patterns.some((pattern) => pattern.test(key));
const unused = (keys: readonly string[]) => keys.filter((key) => !isUsed(key.replace(/_(?:zero|one|two|few|many|other)$/, '')));

test('every word of the interface is used somewhere', () => {
  expect(unused(Object.keys(nl))).toEqual([]);
});

test('a word that nobody uses is found, also beside one that is filled in', () => {
  expect(unused(['nuHulp', 'soort-gevaar', 'fondsenUitleg'])).toEqual([]);
  expect(unused(['zegNiemand', 'zegNiemand_one', 'nuHulpNiemandUitleg'])).toEqual(['zegNiemand', 'zegNiemand_one', 'nuHulpNiemandUitleg']);
});
