import { expect, test } from 'vitest';
import { doetErToe, kies, leeg, snelAdres, snelFragment, snelRoute, weet } from '../../src/gids/snel/snel-stand.ts';
import { combine } from '../../src/mijn-route/combine.ts';
import { routeFile } from '../../src/mijn-route/route-file.ts';
import { writeFragment } from '../../src/wegwijzer/adres/fragment.ts';
import { compileWegwijzer } from '../../src/wegwijzer/compile-wegwijzer.ts';
import { stappenOf } from '../../src/wegwijzer/compose-route.ts';
import { buildCatalogus } from '../wegwijzer/build-catalogus.ts';

const catalogus = buildCatalogus({
  vragen: { begin: { bed: { behoeften: ['bed'] }, eten: { behoeften: ['eten'] }, 'weet-niet': {} } },
  behoeften: { eten: { spoed: 'vandaag' }, bed: { spoed: 'deze-week' } },
  stappen: {
    'regelingen/toeslag': { helpt: [{ behoefte: 'bed' }], contact: 'inkomen' },
    'fondsen/kinderfonds': { helpt: [{ behoefte: 'bed' }], volgorde: 70, voorwaarden: [{ kenmerk: 'kinderen', is: ['ja'] }] },
    'initiatieven/voedselbank': { helpt: [{ behoefte: 'eten' }], contact: 'voedselbank' },
  },
  rollen: { gids: ['samira'], inkomen: ['daan'], voedselbank: ['ahmed'] },
});
const bestand = routeFile(catalogus, compileWegwijzer(catalogus, '2026-11-21'), '2026-11-21');
const bed = kies(leeg, 'bed');
const names = (stand: typeof bed) => stappenOf(snelRoute(bestand, stand).route).map(({ ref }) => ref);
const adres = (stand: typeof bed) => snelAdres(snelFragment(bestand, stand), (one) => `/nl/hulp-bij/${one}/`, '/nl/mijn-route/');

test('a need is chosen with one tap and taken away with the next', () => {
  expect(kies(bed, 'eten').behoeften).toEqual(['bed', 'eten']);
  expect(kies(kies(bed, 'eten'), 'bed').behoeften).toEqual(['eten']);
});

test('the route grows with what was heard, what cannot wait first', () => {
  expect(snelRoute(bestand, leeg).route).toBeUndefined();
  expect(names(bed)).toEqual(['regelingen/toeslag', 'fondsen/kinderfonds']);
  expect(names(kies(bed, 'eten'))[0]).toBe('initiatieven/voedselbank');
});

test('what the gids knows takes away what does not fit, and the label of what does', () => {
  expect(names(weet(bed, 'kinderen', 'nee'))).toEqual(['regelingen/toeslag']);
  const labels = (stand: typeof bed) => stappenOf(snelRoute(bestand, stand).route).flatMap(({ alleenAls }) => alleenAls);
  expect(labels(bed)).toEqual([{ kenmerk: 'kinderen', is: ['ja'] }]);
  expect(labels(weet(bed, 'kinderen', 'ja'))).toEqual([]);
  expect(weet(weet(bed, 'kinderen', 'nee'), 'kinderen', '')).toEqual(bed);
});

test('only what makes a difference is asked', () => {
  expect([...doetErToe(bestand, ['bed'])]).toEqual(['kinderen']);
  expect([...doetErToe(bestand, ['eten'])]).toEqual([]);
});

test('one need leads to its own page, more to the combined route', () => {
  expect(adres(bed)).toBe('/nl/hulp-bij/bed/');
  expect(adres(kies(bed, 'eten'))).toBe('/nl/mijn-route/#m=hulp-bij.bed+hulp-bij.eten');
});

test('the address leads to the same steps and says nothing of what is known', () => {
  const known = weet(bed, 'kinderen', 'nee');
  const fragment = snelFragment(bestand, known);
  expect(writeFragment(fragment)).toBe('#m=hulp-bij.bed&w=kinderfonds');
  expect(stappenOf(combine(bestand, fragment).route).map(({ ref }) => ref)).toEqual(names(known));
  expect(adres(known)).not.toMatch(/kinderen|nee/);
});
