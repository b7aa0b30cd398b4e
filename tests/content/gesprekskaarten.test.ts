import { expect, test } from 'vitest';
import { kaartenVan } from '../../src/gids/gesprek/kaarten.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();
const kaarten = kaartenVan(catalogus);

test('every subject that somebody can choose has a card for the talk about it', () => {
  const onderwerpen = Object.entries(catalogus.vragen.get('onderwerp')?.antwoorden ?? {}).filter(([, { naar }]) => naar !== undefined);
  expect(onderwerpen.length).toBeGreaterThan(5);
  const slugs = kaarten.map(({ slug }) => slug);
  expect(onderwerpen.map(([key]) => key).filter((key) => !slugs.includes(key))).toEqual([]);
});

test('there is a card for who did not come, for a no, and for two people; and two fill every paper', () => {
  expect(kaarten.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['niet-gekomen', 'nee', 'samen']));
  expect(kaarten.length % 2).toBe(0);
});

test('no card says itself what it says not to say', () => {
  const office = /\b(?:klantmanager|verplicht|meewerken|fraude|traject)\b/i;
  const said = kaarten.flatMap(({ titel, vragen, luister, tafel, stappen }) => [titel, ...vragen, ...luister, ...tafel, ...stappen]);
  expect(said.filter((line) => office.test(line) || /\bu moet\b/i.test(line))).toEqual([]);
});
