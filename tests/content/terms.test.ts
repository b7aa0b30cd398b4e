import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { talen } from '../../src/i18n/locales.ts';
import { ar } from '../../src/i18n/strings/ar.ts';
import { nl } from '../../src/i18n/strings/nl.ts';
import { tr } from '../../src/i18n/strings/tr.ts';
import { realGids } from './real-gids.ts';

/** Every term that was collected in three languages, and where it stands: a begrip, or a text of the site itself. */
const rows = readFileSync(new URL('terms.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [woord: string, waar: string]);

const { catalogus } = realGids();

test('every collected term has its row, once', () => {
  expect(rows).toHaveLength(146);
  expect(new Set(rows.map(([woord]) => woord)).size).toBe(rows.length);
});

test.for(rows)('%s stands in the word list or on the site: %s', ([woord, waar]) => {
  if (waar.startsWith('tekst:')) {
    const key = waar.slice('tekst:'.length) as keyof typeof nl;
    for (const strings of [nl, tr, ar]) expect(strings[key]).toBeTruthy();
    return;
  }
  const begrip = catalogus.begrippen.get(waar);
  expect(begrip?.woord.nl.split(', ')).toContain(woord);
  for (const taal of talen) expect(begrip?.woord[taal]).toBeTruthy();
});
