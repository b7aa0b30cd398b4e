import { expect, test } from 'vitest';
import { deuren, type DeurNaam } from '../../src/catalogus/schema/na-de-stap.ts';
import { runVoorbeeld } from '../../src/wegwijzer/run-voorbeeld.ts';
import { realGids } from './real-gids.ts';

const { catalogus, wegwijzer } = realGids();

test('there are examples', () => {
  expect(catalogus.voorbeelden.size).toBeGreaterThan(0);
});

test('of every door of "Hoe ging het?" there are at least three', () => {
  const met = (naam: DeurNaam) => [...catalogus.voorbeelden.values()].filter((voorbeeld) => voorbeeld['hoe-ging-het'][naam]).length;
  expect(deuren.filter((naam) => met(naam) < 3)).toEqual([]);
});

test.for([...catalogus.voorbeelden.values()].map((voorbeeld) => [voorbeeld.slug, voorbeeld.titel, voorbeeld] as const))(
  '%s: %s',
  ([, , voorbeeld]) => {
    expect(runVoorbeeld(catalogus, wegwijzer, voorbeeld)).toEqual([]);
  },
);
