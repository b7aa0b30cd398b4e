import { expect, test } from 'vitest';
import { cameFromGids } from '../../src/gids/came-from-gids.ts';

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
