import { expect, test } from 'vitest';
import { talen } from '../../src/i18n/locales.ts';
import { openSearch } from '../../src/tools/bench/measure-search.ts';
import { inVolgorde, search } from '../../src/search/rank.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();
const open = openSearch(catalogus);

test('every need has at least six own words in every language, each once', () => {
  const short = [...catalogus.behoeften.values()].flatMap(({ slug, 'eigen-woorden': woorden }) =>
    talen
      .filter((taal) => new Set(woorden[taal]).size < 6 || new Set(woorden[taal]).size < woorden[taal].length)
      .map((taal) => `${slug} ${taal}`),
  );
  expect(short).toEqual([]);
});

// Two needs may share words; the one that cannot wait comes first.
test.each([
  ['nl', 'ik kan niet meer', 'denk-aan-de-dood'],
  ['tr', 'gücüm kalmadı', 'denk-aan-de-dood'],
  ['nl', 'bekeuring', 'boete-niet-betalen'],
  ['nl', 'zus geeft geld', 'cadeau-gekregen'],
  ['nl', 'uitkering niet gehad', 'uitkering-gestopt'],
  ['tr', 'açız', 'geen-eten'],
  ['tr', 'futbola gitmek', 'iets-met-sport'],
  ['ar', 'ماكلة', 'geen-eten'],
  ['ar', 'بدل إيجار', 'huis-te-duur'],
] as const)('%s: %s finds %s first', (taal, words, behoefte) => {
  expect(inVolgorde(search(open[taal], words))[0]).toBe(`behoeften/${behoefte}`);
});
