import { describe, expect, test } from 'vitest';
import { otherLanguageFinder } from '../../src/catalogus/taal/other-language.ts';
import { preferredWordFinder } from '../../src/catalogus/taal/preferred-words.ts';
import { sentencesOf } from '../../src/catalogus/taal/reading-level.ts';
import { talen } from '../../src/i18n/locales.ts';
import { ar } from '../../src/i18n/strings/ar.ts';
import { nl } from '../../src/i18n/strings/nl.ts';
import { tr } from '../../src/i18n/strings/tr.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();
const woorden = { nl, tr, ar };

// The check reads content; the words of the interface keep to the same lists.
describe.each(talen)('the words of the interface in %s', (taal) => {
  const rows = Object.entries<string>(woorden[taal]);

  test('are in that language', () => {
    const find = otherLanguageFinder(catalogus.lijsten);
    expect(rows.filter(([, text]) => find(text, taal).length > 0)).toEqual([]);
  });

  test('hold no word of which this site uses another', () => {
    const find = preferredWordFinder(catalogus.lijsten);
    const found = rows.flatMap(([key, text]) =>
      sentencesOf(text, taal).flatMap((sentence) => find(sentence.text, taal).map(({ words }) => `${key}: ${words}`)),
    );
    expect(found).toEqual([]);
  });
});

test('a page that was left in Dutch is found in nearly every field, by its words alone', () => {
  const find = otherLanguageFinder(catalogus.lijsten);
  const texts = [...catalogus.entries.values()]
    .filter(({ soort }) => soort !== 'aanpakken')
    .flatMap(({ woorden: { nl: dutch } }) => [dutch.kort, ...('eerste-stap' in dutch ? [dutch['eerste-stap'].zeg] : [])]);
  for (const taal of ['tr', 'ar'] as const) {
    const found = texts.filter((text) => find(text, taal).some(({ is }) => is === 'nl'));
    expect(found.length / texts.length).toBeGreaterThan(0.85);
  }
});
