import { expect, test } from 'vitest';
import { collator } from '../../src/i18n/format.ts';
import { locales, talen } from '../../src/i18n/locales.ts';
import { perLetter, sortText } from '../../src/search/letters.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();

test.each(talen)('the alphabet has every need once and in order in %s', (taal) => {
  const labels = [...catalogus.behoeften.values()].map(({ label }) => ({ sort: sortText(label[taal], taal) }));
  const letters = perLetter(labels, collator(taal), locales[taal].intl);
  expect(letters.flatMap(({ items }) => items).length).toBe(labels.length);
  expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
  for (const { items } of letters)
    for (const [index, { sort }] of items.slice(1).entries())
      expect(collator(taal).compare(items[index]?.sort ?? '', sort)).toBeLessThanOrEqual(0);
});
