import { describe, expect, test } from 'vitest';
import { formatBevinding } from '../../src/catalogus/bevinding.ts';
import type { Voorbeeld } from '../../src/catalogus/catalogus.ts';
import { compileWegwijzer } from '../../src/wegwijzer/compile-wegwijzer.ts';
import { openGids } from '../../src/wegwijzer/open-gids.ts';
import { checkVoorbeelden, runVoorbeeld } from '../../src/wegwijzer/run-voorbeeld.ts';
import { buildCatalogus, type KorteStap } from './build-catalogus.ts';
import { klein, peildatum } from '../fixtures.ts';

const stappen: Record<string, KorteStap> = {
  'regelingen/bijstand': { helpt: [{ behoefte: 'bed', volgorde: 10 }], contact: 'inkomen' },
  'fondsen/kinderbed': { helpt: [{ behoefte: 'bed', volgorde: 20 }], voorwaarden: [{ kenmerk: 'kinderen', is: ['ja'] }] },
  'fondsen/matras': { helpt: [{ behoefte: 'bed', volgorde: 30 }], contact: 'winkel' },
  'brieven/noodbrief': { helpt: [{ behoefte: 'nood' }], contact: 'hulplijn:lijn' },
};

function run(change: Partial<Voorbeeld>, extra: Record<string, KorteStap> = {}): ReturnType<typeof runVoorbeeld> {
  const catalogus = buildCatalogus({
    behoeften: { bed: {}, nood: { spoed: 'vandaag' } },
    stappen: { ...stappen, ...extra },
    rollen: { gids: ['samira'], inkomen: ['daan'], winkel: ['nel'], ander: ['wim'] },
    vragen: {
      begin: {
        bed: { behoeften: ['bed'], naar: 'kinderen', was: ['slapen'] },
        nood: { behoeften: ['nood'] },
        stuk: { naar: 'weg' },
        'weet-niet': {},
      },
      kinderen: { ja: { kenmerken: { kinderen: 'ja' } }, nee: { kenmerken: { kinderen: 'nee' } }, 'zeg-ik-niet': {}, 'weet-niet': {} },
    },
  });
  return runVoorbeeld(catalogus, compileWegwijzer(catalogus, '2026-11-21'), { ...klopt, ...change });
}

const klopt = {
  slug: 'bed',
  bestand: 'content/wegwijzer/voorbeelden/bed.yml',
  vertaling: {},
  titel: 'Een moeder zonder bed',
  peildatum: '2027-01-01',
  antwoorden: ['bed', 'zeg-ik-niet'],
  vragen: ['begin', 'kinderen'],
  nu: 'regelingen/bijstand',
  'en-ook': [] as string[][],
  'vraag-ook': [] as string[],
  daarna: ['fondsen/kinderbed', 'fondsen/matras'],
  contact: 'inkomen',
  'alleen-als': ['fondsen/kinderbed'],
  'hoe-ging-het': {},
} satisfies Voorbeeld;

test('an example that holds has nothing to say', () => {
  expect(run({})).toEqual([]);
  expect(run({ antwoorden: ['bed', 'ja'], 'alleen-als': [] })).toEqual([]);
  expect(run({ antwoorden: ['bed', 'nee'], daarna: ['fondsen/matras'], 'alleen-als': [] })).toEqual([]);
});

test('a helpline is named without its prefix', () => {
  expect(run({ antwoorden: ['nood'], vragen: ['begin'], nu: 'brieven/noodbrief', daarna: [], contact: 'lijn', 'alleen-als': [] })).toEqual(
    [],
  );
});

describe('an answer that cannot be given is refused', () => {
  test.each([
    [
      'one the question does not have',
      ['beed', 'ja'],
      'De vraag "begin" heeft geen antwoord "beed". Wel: bed, nood, stuk, weet-niet. Bedoelde u "bed"?',
      'antwoorden.0',
    ],
    [
      'one that has another name now',
      ['slapen'],
      'De vraag "begin" heeft geen antwoord "slapen". Wel: bed, nood, stuk, weet-niet. "slapen" heet nu "bed".',
      'antwoorden.0',
    ],
    [
      'one of another question',
      ['bed', 'nood'],
      'De vraag "kinderen" heeft geen antwoord "nood". Wel: ja, nee, zeg-ik-niet, weet-niet.',
      'antwoorden.1',
    ],
    ['one too many', ['nood', 'ja'], 'Het antwoord "ja" is te veel: na "nood" komt er geen vraag meer.', 'antwoorden.1'],
    [
      'one too few',
      ['bed'],
      'Hierna komt nog een vraag: "kinderen". Kies ook daar een antwoord: ja, nee, zeg-ik-niet, weet-niet.',
      'antwoorden.0',
    ],
    [
      'one that the wegwijzer itself is wrong about',
      ['stuk'],
      'Na het antwoord "stuk" komt er geen vraag en geen route. Er is een fout in de wegwijzer.',
      'antwoorden.0',
    ],
  ])('%s', (_, antwoorden, wat, veld) => {
    expect(run({ antwoorden })).toEqual([{ veld, wat }]);
  });
});

test('every field that differs says what came out instead', () => {
  expect(run({ vragen: ['begin'], nu: 'fondsen/matras', daarna: [], contact: 'gids', 'alleen-als': [] })).toEqual([
    { veld: 'vragen', wat: 'Iemand krijgt de vragen: begin, kinderen. In het voorbeeld staat: begin.' },
    { veld: 'nu', wat: 'De eerste stap is regelingen/bijstand. In het voorbeeld staat: fondsen/matras.' },
    { veld: 'daarna', wat: 'Daarna komt: fondsen/kinderbed, fondsen/matras. In het voorbeeld staat: niets.' },
    { veld: 'contact', wat: 'Iemand komt uit bij inkomen. In het voorbeeld staat: gids.' },
    { veld: 'alleen-als', wat: 'Deze stappen houden een voorwaarde: fondsen/kinderbed. In het voorbeeld staat: niets.' },
  ]);
});

test('what one asks in the same conversation is part of the example', () => {
  const wieg = { 'fondsen/wieg': { helpt: [{ behoefte: 'bed', volgorde: 25 }], contact: 'inkomen' } };
  expect(run({ 'vraag-ook': ['fondsen/wieg'] }, wieg)).toEqual([]);
  expect(run({}, wieg)).toEqual([
    { veld: 'vraag-ook', wat: 'In hetzelfde gesprek vraagt iemand ook: fondsen/wieg. In het voorbeeld staat: niets.' },
  ]);
});

describe('the doors of "Hoe ging het?"', () => {
  const deur = { papieren: [{ papier: 'goed' }] };
  const nee = { papieren: [], contact: { sleutel: 'ander' } };
  const naDeStap = { deuren: { gelukt: deur, nee, niets: { papieren: [] }, 'niet-gegaan': { papieren: [] } } };
  const doors = (hoeGingHet: Voorbeeld['hoe-ging-het'], beslist: string[] = []) => {
    const catalogus = buildCatalogus({
      behoeften: { bed: {} },
      stappen: {
        'fondsen/eerst': { helpt: [{ behoefte: 'bed', volgorde: 10 }], contact: 'inkomen' },
        'fondsen/matras': { helpt: [{ behoefte: 'bed', volgorde: 30 }], contact: 'inkomen' },
      },
      rollen: { gids: ['samira'], inkomen: ['daan'], ander: ['wim'] },
      beslist,
      vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } },
    });
    const met = { ...catalogus, naDeStap, papieren: new Map([['goed', {}]]) } as unknown as typeof catalogus;
    const example = {
      ...klopt,
      antwoorden: ['bed'],
      vragen: ['begin'],
      nu: 'fondsen/eerst',
      contact: beslist.length > 0 ? 'gids' : 'inkomen',
    };
    return runVoorbeeld(met, compileWegwijzer(met, '2026-11-21'), {
      ...example,
      'vraag-ook': ['fondsen/matras'],
      daarna: [],
      'alleen-als': [],
      'hoe-ging-het': hoeGingHet,
    });
  };

  test('hold when each leads to its person and to what must be there', () => {
    expect(
      doors({
        gelukt: { contact: 'inkomen', daar: ['papieren/goed'] },
        nee: { contact: 'ander', daar: ['fondsen/matras'] },
      }),
    ).toEqual([]);
  });

  test('say what came out instead', () => {
    expect(
      doors({
        gelukt: { contact: 'gids', daar: ['papieren/goed', 'papieren/weg'] },
        niets: { contact: 'inkomen', daar: ['fondsen/matras'] },
      }),
    ).toEqual([
      { veld: 'hoe-ging-het.gelukt.contact', wat: 'Iemand komt daar uit bij inkomen. In het voorbeeld staat: gids.' },
      { veld: 'hoe-ging-het.gelukt.daar', wat: 'Daar staat niet: papieren/weg. Wel: papieren/goed.' },
      { veld: 'hoe-ging-het.niets.daar', wat: 'Daar staat niet: fondsen/matras. Wel: niets.' },
    ]);
  });

  test('lead to the gids, and not to who decides on the benefit', () => {
    expect(doors({ gelukt: { contact: 'gids', daar: [] } }, ['daan'])).toEqual([]);
    expect(doors({ gelukt: { contact: 'inkomen', daar: [] } }, ['daan']).map(({ veld }) => veld)).toEqual(['hoe-ging-het.gelukt.contact']);
  });
});

test('an example of more needs is about the route of all of them', () => {
  const samen = {
    'en-ook': [['nood']],
    nu: 'brieven/noodbrief',
    contact: 'lijn',
    daarna: ['regelingen/bijstand', 'fondsen/kinderbed', 'fondsen/matras'],
  };
  expect(run(samen)).toEqual([]);
  expect(run({ ...samen, 'en-ook': [['nood', 'ja']] })).toEqual([
    { veld: 'en-ook.0.1', wat: 'Het antwoord "ja" is te veel: na "nood" komt er geen vraag meer.' },
  ]);
});

test('who the people of a gemeente are breaks no example', () => {
  const catalogus = buildCatalogus({
    behoeften: { bed: {} },
    stappen,
    rollen: { gids: ['samira'], inkomen: ['daan'], winkel: ['samira'], ander: ['wim'] },
    beslist: ['daan'],
    vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } },
  });
  const wegwijzer = compileWegwijzer(catalogus, '2026-11-21');
  expect(wegwijzer.toestanden.get('bed')?.route).toMatchObject({ contact: 'gids', daarna: [] });
  expect(runVoorbeeld(catalogus, wegwijzer, { ...klopt, antwoorden: ['bed'], vragen: ['begin'] })).toEqual([]);
});

test('the order of daarna counts, that of alleen-als does not', () => {
  expect(run({ daarna: klopt.daarna.toReversed() }).map(({ veld }) => veld)).toEqual(['daarna']);
  const twee = {
    'fondsen/wieg': { contact: 'ander', helpt: [{ behoefte: 'bed', volgorde: 25 }], voorwaarden: [{ kenmerk: 'kinderen', is: ['ja'] }] },
  };
  expect(
    run({ daarna: ['fondsen/kinderbed', 'fondsen/wieg', 'fondsen/matras'], 'alleen-als': ['fondsen/wieg', 'fondsen/kinderbed'] }, twee),
  ).toEqual([]);
});

test('an example lives on its own day, not on the day of the check', () => {
  const bijstand = { helpt: [{ behoefte: 'bed', volgorde: 10 }], contact: 'inkomen', stoptOp: '2027-06-01' };
  expect(run({ peildatum: '2027-05-31' }, { 'regelingen/bijstand': bijstand })).toEqual([]);
  expect(run({ peildatum: '2027-06-01' }, { 'regelingen/bijstand': bijstand }).map(({ veld }) => veld)).toEqual([
    'nu',
    'daarna',
    'contact',
  ]);
});

test('a step that a gemeente adds of its own breaks no example; a national one does', () => {
  const bank = { helpt: [{ behoefte: 'bed', volgorde: 1 }], contact: 'ander' };
  expect(run({}, { 'fondsen/beddenbank': { ...bank, plaatselijk: true } })).toEqual([]);
  expect(run({}, { 'fondsen/beddenbank': bank }).map(({ veld }) => veld)).toEqual(['nu', 'daarna', 'contact']);
});

test('an editor hears it as a fout, with the file and the way out', () => {
  const catalogus = buildCatalogus({
    behoeften: { bed: {} },
    stappen,
    rollen: { gids: ['samira'], inkomen: ['daan'], winkel: ['nel'], ander: ['wim'] },
    vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } },
  });
  catalogus.voorbeelden.set('bed', { ...klopt, antwoorden: ['bed'], vragen: ['begin'], nu: 'fondsen/matras' });
  catalogus.voorbeelden.set('kort', { ...klopt, bestand: 'content/wegwijzer/voorbeelden/kort.yml', antwoorden: ['bedd'] });
  const bevindingen = checkVoorbeelden(catalogus, compileWegwijzer(catalogus, '2027-01-01'));
  expect(new Set(bevindingen.map(({ regel }) => regel))).toEqual(new Set(['voorbeeld-klopt-niet']));
  expect(bevindingen.map(formatBevinding).join('\n')).toMatchInlineSnapshot(`
    "FOUT  content/wegwijzer/voorbeelden/bed.yml  veld: nu
      De eerste stap is regelingen/bijstand. In het voorbeeld staat: fondsen/matras.
      Zo lost u het op: Is de nieuwe weg goed? Pas dan het voorbeeld aan. Zo niet: kijk naar de vragen, en naar helpt-bij, volgorde en voorwaarden van de stappen.
    FOUT  content/wegwijzer/voorbeelden/kort.yml  veld: antwoorden.0
      De vraag "begin" heeft geen antwoord "bedd". Wel: bed, weet-niet. Bedoelde u "bed"?
      Zo lost u het op: Schrijf de antwoorden zoals de vragen ze nu hebben, tot er een route komt."
  `);
});

test('npm run check names the line', () => {
  const bestand = 'content/wegwijzer/voorbeelden/van-de-test.yml';
  const regels = [
    'titel: Van de test',
    'peildatum: 2026-11-21',
    'antwoorden:',
    '  - bestaat-niet',
    'vragen: [begin]',
    'nu: regelingen/fietsregeling',
    'daarna: []',
    'contact: gids',
  ];
  const { bevindingen } = openGids([...klein(), { path: bestand, text: regels.join('\n') }], peildatum);
  expect(bevindingen.filter((bevinding) => bevinding.bestand === bestand)).toMatchObject([
    { regel: 'voorbeeld-klopt-niet', gewicht: 'fout', veld: 'antwoorden.0', lijn: 4 },
  ]);
});
