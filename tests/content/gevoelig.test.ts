import { expect, test } from 'vitest';
import { behoefteBijGevaar, lijnenBijGeweld } from '../../src/catalogus/in-gevaar.ts';
import { gevoeligePaden, isGevoelig } from '../../src/wegwijzer/gevoelige-paden.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();

test('marks the needs about violence and unsafe homes', () => {
  expect([...catalogus.behoeften.values()].filter(({ gevoelig }) => gevoelig).map(({ slug }) => slug)).toEqual([
    'niet-veilig-thuis',
    'slachtoffer-van-geweld',
  ]);
});

test('misses no need whose own words speak of it', () => {
  const words =
    /\bgeweld|\bonveilig|niet veilig|mishandel|bedreig|\bstalk|verkracht|uitbuit|gedwongen (?:huwelijk|werk)|\bsla(?:at|an) m|\bslachtoffer/i;
  const spreekt = [...catalogus.behoeften.values()].filter(({ label, 'eigen-woorden': eigen }) =>
    words.test([label.nl, ...eigen.nl].join(' · ')),
  );
  expect(spreekt.map(({ slug }) => slug)).toEqual(
    [...catalogus.behoeften.values()].filter(({ gevoelig }) => gevoelig).map(({ slug }) => slug),
  );
});

test('marks the need that words of danger lead to, and has the lines of the page before it', () => {
  expect(isGevoelig(catalogus, `/nl/hulp-bij/${behoefteBijGevaar(catalogus, 'geweld').slug}/`)).toBe(true);
  expect(lijnenBijGeweld(catalogus).map(({ slug }) => slug)).toEqual(['112', 'veilig-thuis']);
});

test('marks these pages and no others', () => {
  expect([...gevoeligePaden(catalogus)].sort()).toEqual([
    'fondsen/fonds-slachtofferhulp',
    'hoe-ging-het/fondsen/fonds-slachtofferhulp',
    'hoe-ging-het/initiatieven/slachtofferhulp',
    'hoe-ging-het/regelingen/schadefonds-geweldsmisdrijven',
    'hoe-ging-het/regelingen/veilig-thuis',
    'hulp-bij/niet-veilig-thuis',
    'hulp-bij/slachtoffer-van-geweld',
    'initiatieven/slachtofferhulp',
    'regelingen/schadefonds-geweldsmisdrijven',
    'regelingen/veilig-thuis',
    'wegwijzer/niet-veilig',
    'wegwijzer/rustig/gezondheid/geweld',
  ]);
});
