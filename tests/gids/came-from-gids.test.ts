import { expect, test } from 'vitest';
import { backOfGids, cameFromGids } from '../../src/gids/came-from-gids.ts';

const site = 'https://gids.example';

test.each([
  [`${site}/nl/gids/`, '/nl/gids/'],
  [`${site}/nl/gids/snel/#m=hulp-bij.bed`, '/nl/gids/snel/'],
  [`${site}/nl/wijkteam/`, '/nl/wijkteam/'],
  [`${site}/nl/mensen/`, undefined],
  [`${site}/nl/initiatieven/gids/`, undefined],
  ['https://elders.example/nl/gids/', undefined],
  ['', undefined],
])('from %s back leads to %s', (referrer, back) => {
  expect(cameFromGids(referrer, site)).toBe(back);
});

test.each([
  ['/nl/hulp-bij/bed/', '/nl/hulp-bij/bed/'],
  ['/ar-nl/zoeken/', '/ar-nl/zoeken/'],
  ['/nl/gids/', undefined],
  ['/nl/gids/snel/', undefined],
  ['/nl/gids/gesprekskaarten/eerste/', undefined],
])('on a page for gidsen, "back" from %s leads to %s', (from, back) => {
  expect(backOfGids(`${site}${from}`, site)).toBe(back);
});
