import { expect, test } from 'vitest';
import { slugOf } from '../../src/catalogus/slug.ts';
import { combine } from '../../src/mijn-route/combine.ts';
import { mijnInhoud } from '../../src/mijn-route/mijn-inhoud.ts';
import { routeFile } from '../../src/mijn-route/route-file.ts';
import { woordenBestand } from '../../src/mijn-route/woorden-bestand.ts';
import { readFragment } from '../../src/wegwijzer/adres/fragment.ts';
import { walkPath } from '../../src/wegwijzer/adres/walk-path.ts';
import { realGids } from './real-gids.ts';

const gids = realGids();
const { catalogus, wegwijzer, peildatum } = gids;
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

test("a route of one's own that begins with violence has the number before any explanation, as the page about it has", () => {
  const woorden = woordenBestand(gids, 'nl', '');
  const route = (m: string) =>
    mijnInhoud(combine(bestand, readFragment(`#m=${m}`) ?? { keuzes: [], klaar: [], weg: [], onleesbaar: 0 }), woorden).route;
  const violent = [...catalogus.behoeften.values()].filter(({ gevoelig }) => gevoelig).map(({ slug }) => slug);
  expect(violent.length).toBeGreaterThan(1);
  for (const slug of violent) expect(route(`hulp-bij.${slug}`)?.nu.belEerst, slug).toBe(true);
  expect(route('hulp-bij.schuld-bij-duo')?.nu).toMatchObject({ gevaar: false });
  expect(route('hulp-bij.schuld-bij-duo')?.nu.belEerst).toBeUndefined();
});
