import { expect, test } from 'vitest';
import { runVoorbeeld } from '../../src/wegwijzer/run-voorbeeld.ts';
import { realGids } from './real-gids.ts';

const { catalogus, wegwijzer } = realGids();

test('there are examples', () => {
  expect(catalogus.voorbeelden.size).toBeGreaterThan(0);
});

test.for([...catalogus.voorbeelden.values()].map((voorbeeld) => [voorbeeld.slug, voorbeeld.titel, voorbeeld] as const))(
  '%s: %s',
  ([, , voorbeeld]) => {
    expect(runVoorbeeld(catalogus, wegwijzer, voorbeeld)).toEqual([]);
  },
);
