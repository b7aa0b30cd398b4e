import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/catalogus/slug.ts';
import { combine, type RouteBestand } from '../../src/mijn-route/combine.ts';
import { stappenOf } from '../../src/wegwijzer/compose-route.ts';
import { mergeKenmerken } from '../../src/wegwijzer/conditions.ts';
import { readFragment } from '../../src/wegwijzer/adres/fragment.ts';
import { routeFile, routeFileName } from '../../src/mijn-route/route-file.ts';
import { compileWegwijzer } from '../../src/wegwijzer/compile-wegwijzer.ts';
import { walkPath } from '../../src/wegwijzer/adres/walk-path.ts';
import { buildCatalogus } from '../wegwijzer/build-catalogus.ts';
import { kleinGids } from '../fixtures.ts';

const peildatum = '2026-11-21';

const catalogus = buildCatalogus({
  vragen: {
    begin: { rustig: { naar: 'wat' }, 'geen-eten': { behoeften: ['eten'] }, 'weet-niet': {} },
    wat: {
      bed: { naar: 'kinderen', was: ['slapen'] },
      bril: { behoeften: ['bril'], kenmerken: { kinderen: 'ja' } },
      sport: { behoeften: ['sport'], kenmerken: { kinderen: 'nee' } },
      'weet-niet': {},
    },
    kinderen: {
      ja: { behoeften: ['bed'], kenmerken: { kinderen: 'ja' } },
      nee: { behoeften: ['bed'], kenmerken: { kinderen: 'nee' } },
      'weet-niet': { behoeften: ['bed'] },
    },
  },
  behoeften: { eten: { spoed: 'vandaag' }, bed: { spoed: 'deze-week' }, bril: {}, sport: { niveau: 'meedoen' } },
  stappen: {
    'regelingen/toeslag': { helpt: [{ behoefte: 'bed' }, { behoefte: 'bril' }], contact: 'inkomen' },
    'fondsen/bedfonds': { helpt: [{ behoefte: 'bed' }], volgorde: 60 },
    'fondsen/kinderfonds': { helpt: [{ behoefte: 'bed' }], volgorde: 70, voorwaarden: [{ kenmerk: 'kinderen', is: ['ja'] }] },
    'initiatieven/voedselbank': { helpt: [{ behoefte: 'eten' }], contact: 'voedselbank' },
    'initiatieven/club': { helpt: [{ behoefte: 'sport' }] },
  },
  rollen: { gids: ['samira'], inkomen: ['daan'], voedselbank: ['ahmed'] },
});
const bestand = routeFile(catalogus, compileWegwijzer(catalogus, peildatum), peildatum);
const samen = (hash: string, from: RouteBestand = bestand) => combine(from, readFragment(hash));
const namen = (hash: string) => stappenOf(samen(hash).route).map(({ ref }) => slugOf(ref));

describe('combining routes', () => {
  test('one choice gives the route of that page', () => {
    const { toestanden } = compileWegwijzer(catalogus, peildatum);
    expect(samen('#m=rustig.bed.ja').route).toEqual(toestanden.get('rustig/bed/ja')?.route);
  });

  test('more choices stand in order of stability, a step once', () => {
    expect(namen('#m=rustig.sport+rustig.bed.weet-niet+rustig.bril+geen-eten')).toEqual([
      'voedselbank',
      'toeslag',
      'club',
      'bedfonds',
      'kinderfonds',
    ]);
    expect(samen('#m=rustig.sport+geen-eten').route?.contact).toBe('voedselbank');
  });

  test('what is known in one choice counts for all; what contradicts itself is not known', () => {
    expect(stappenOf(samen('#m=rustig.bed.weet-niet+rustig.bril').route).find(({ ref }) => ref.endsWith('kinderfonds'))?.alleenAls).toEqual(
      [],
    );
    expect(namen('#m=rustig.bed.weet-niet+rustig.sport')).not.toContain('kinderfonds');
    expect(stappenOf(samen('#m=rustig.bed.ja+rustig.sport').route).find(({ ref }) => ref.endsWith('kinderfonds'))?.alleenAls).toHaveLength(
      1,
    );
    expect(mergeKenmerken([{ a: '1', b: '1' }, { b: '2', c: '3' }, {}])).toEqual({ a: '1', c: '3' });
  });

  test('a need of its own counts too', () => {
    expect(namen('#m=hulp-bij.eten+hulp-bij.bril')).toEqual(['voedselbank', 'toeslag']);
  });

  test('a step that is done makes room for the next; the fixed contact stays', () => {
    const { route, heel, klaar } = samen('#m=rustig.bed.ja+geen-eten&k=voedselbank');
    expect(route?.nu.ref).toBe('regelingen/toeslag');
    expect(heel?.contact).toBe('voedselbank');
    expect(klaar.map(({ ref }) => ref)).toEqual(['initiatieven/voedselbank']);
  });

  test('a step that was taken away is gone, and counted', () => {
    expect(samen('#m=rustig.bed.ja&w=toeslag+bestaat-niet+club')).toMatchObject({ weg: 1, route: { nu: { ref: 'fondsen/bedfonds' } } });
    expect(samen('#m=geen-eten&w=voedselbank')).toMatchObject({ weg: 1, route: undefined, klaar: [] });
  });

  test('old names of answers lead to what they are called now', () => {
    expect(samen('#m=rustig.slapen.ja').keuzes).toEqual([{ pad: ['rustig', 'bed', 'ja'], behoeften: ['bed'] }]);
  });

  test('of broken choices the rest is saved, and the road to where they broke is known', () => {
    expect(samen('#m=rustig.auto+geen-eten+constructor.bed+hulp-bij.vliegtuig+%3C')).toMatchObject({
      keuzes: [{ pad: ['geen-eten'] }],
      verloren: [['rustig'], [], [], []],
      route: { nu: { ref: 'initiatieven/voedselbank' } },
    });
    expect(samen('#m=rustig.bed').verloren).toEqual([['rustig', 'bed']]);
    expect(samen('#m=onzin')).toMatchObject({ keuzes: [], route: undefined });
  });
});

test('the browser walks every toestand to the same needs and route as the build', () => {
  const { catalogus: klein, wegwijzer, peildatum: day } = kleinGids();
  const kleinBestand = routeFile(klein, wegwijzer, day);
  const routes = [...wegwijzer.toestanden.values()].filter(({ route }) => route);
  expect(routes.length).toBeGreaterThan(5);
  for (const { pad, behoeften, kenmerken, route } of routes) {
    expect(walkPath(kleinBestand.vragen, kleinBestand.begin, pad), pad.join('/')).toEqual({ pad, behoeften, kenmerken, klaar: true });
    expect(samen(`#m=${pad.join('.')}`, kleinBestand).route, pad.join('/')).toEqual(route);
  }
  expect(wegwijzer.verhuisd.size).toBeGreaterThan(0);
  for (const [oud, nu] of wegwijzer.verhuisd)
    expect(walkPath(kleinBestand.vragen, kleinBestand.begin, oud.split('/')).pad).toEqual(nu.split('/'));
});

test('the name of the file changes with what is in it', () => {
  expect(routeFileName(bestand)).toMatch(/^[0-9a-f]{10}$/);
  expect(routeFileName({ ...bestand, peildatum: '2027-01-01' })).not.toBe(routeFileName(bestand));
});
