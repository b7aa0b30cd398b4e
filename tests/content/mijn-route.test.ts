import { expect, test } from 'vitest';
import { slugOf } from '../../src/catalogus/slug.ts';
import { combine } from '../../src/mijn-route/combine.ts';
import { routeFile } from '../../src/mijn-route/route-file.ts';
import { readFragment } from '../../src/wegwijzer/adres/fragment.ts';
import { walkPath } from '../../src/wegwijzer/adres/walk-path.ts';
import { realGids } from './real-gids.ts';

const { catalogus, wegwijzer, peildatum } = realGids();
const bestand = routeFile(catalogus, wegwijzer, peildatum);

test('the browser walks every toestand to the same needs and route as the build', () => {
  const routes = [...wegwijzer.toestanden.values()].filter(({ route }) => route);
  expect(routes.length).toBeGreaterThan(200);
  for (const { pad, behoeften, kenmerken, route } of routes) {
    const keuzes = readFragment(`#m=${pad.join('.')}`) ?? { keuzes: [], klaar: [], weg: [], onleesbaar: 0 };
    expect(walkPath(bestand.vragen, bestand.begin, pad), pad.join('/')).toEqual({ pad, behoeften, kenmerken, klaar: true });
    expect(combine(bestand, keuzes).route, pad.join('/')).toEqual(route);
  }
});

test('names of renamed answers lead where the build sends them', () => {
  for (const [oud, nu] of wegwijzer.verhuisd) expect(walkPath(bestand.vragen, bestand.begin, oud.split('/')).pad).toEqual(nu.split('/'));
});

test('no two steps share a name', () => {
  const names = bestand.data.stappen.map(({ ref }) => slugOf(ref));
  expect(new Set(names).size).toBe(names.length);
});
