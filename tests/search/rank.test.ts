import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/catalogus/edit-distance.ts';
import { talen } from '../../src/i18n/locales.ts';
import { fold } from '../../src/search/fold.ts';
import type { OpenIndex } from '../../src/search/open-index.ts';
import { inVolgorde, search } from '../../src/search/rank.ts';
import { smallIndex as indexOf } from './small-index.ts';

const found = (index: OpenIndex, query: string) => inVolgorde(search([index], query));

const dutch = indexOf('nl', {
  'behoeften/wasmachine': 'wasmachine kapot|koelkast',
  'behoeften/huurachterstand': 'hur betalen|hurschuld',
  'behoeften/uitkering-aanvragen': 'bystand anvragen',
  'behoeften/kinderfiets': 'fiets kind|kinderfiets',
});

describe('a typed word', () => {
  test.each([
    ['was machine', 'behoeften/wasmachine'],
    ['wasmachien', 'behoeften/wasmachine'],
    ['wsamachine', 'behoeften/wasmachine'],
    ['koelkasten', 'behoeften/wasmachine'],
    ['koel', 'behoeften/wasmachine'],
    ['huurschulden', 'behoeften/huurachterstand'],
    ['de huur', 'behoeften/huurachterstand'],
    ['hoe vraag ik bijstand aan', 'behoeften/uitkering-aanvragen'],
    ['aanvraag', 'behoeften/uitkering-aanvragen'],
    ['fietsje', 'behoeften/kinderfiets'],
  ])('%s leads to %s', (query, ref) => {
    expect(found(dutch, query)[0]).toBe(ref);
  });

  test('may have one wrong letter in five and two in eight, and no more', () => {
    const index = indexOf('nl', { 'behoeften/a': 'matras', 'behoeften/b': 'verzekering' });
    expect(found(index, 'natras')).toEqual(['behoeften/a']);
    expect(found(index, 'natrus')).toEqual([]);
    expect(found(index, 'virzekeringh')).toEqual(['behoeften/b']);
    expect(found(index, 'virzikoring')).toEqual([]);
  });

  test('counts more the rarer it is', () => {
    const index = indexOf('nl', { 'behoeften/a': 'geld bril', 'behoeften/b': 'geld tanden', 'behoeften/c': 'geld kleding|geld schoenen' });
    expect(found(index, 'geld tanden')[0]).toBe('behoeften/b');
  });
});

test('an entry that is named leads to the need it helps with first', () => {
  const index = indexOf(
    'nl',
    { 'behoeften/eten': 'honger', 'behoeften/bed': 'bed', 'fondsen/voedselbank': 'voedselbank' },
    { helptBij: { 2: [0] } },
  );
  expect(found(index, 'voedselbank')).toEqual(['behoeften/eten', 'fondsen/voedselbank']);
});

test('words of several languages count together', () => {
  const indexes = [
    indexOf('tr', { 'behoeften/brief': 'mektup', 'behoeften/boete': 'ceza mektup' }),
    indexOf('nl', { 'behoeften/brief': 'brief gemente', 'behoeften/boete': 'boete' }),
  ];
  expect(inVolgorde(search(indexes, 'mektup van gemeente'))[0]).toBe('behoeften/brief');
});

describe('words of danger', () => {
  const gevaarwoorden = {
    dood: `${fold('zelfmoord')}*|${fold('ik wil dood')}|intihar*|${fold('الانتحار')}`,
    geweld: [fold('slaat mij'), fold('dövüyor'), fold('بيضربني')].join('|'),
  };
  const open = Object.fromEntries(
    talen.map((taal) => [
      taal,
      [
        indexOf(
          taal,
          {
            'behoeften/bed': 'geen bed|slaapplek',
            'behoeften/huur': 'kira borcum var',
            'behoeften/dood': 'hulp nu',
            'behoeften/geweld': 'hulp nu',
          },
          { gevaar: { dood: 2, geweld: 3 }, gevaarwoorden },
        ),
      ],
    ]),
  ) as Record<(typeof talen)[number], OpenIndex[]>;

  test.each(talen)('put urgent help on top, whatever else is found, on pages in %s', (taal) => {
    for (const [gevaar, phrases] of Object.entries(gevaarwoorden)) {
      for (const phrase of phrases.split('|')) {
        const uitkomst = search(open[taal], `kira borcum ${phrase.replace('*', '')} geen bed`);
        expect([phrase, uitkomst.gevaar]).toEqual([phrase, gevaar]);
        expect([phrase, inVolgorde(uitkomst)[0]]).toEqual([phrase, `behoeften/${gevaar}`]);
      }
    }
  });

  test('are found in a sentence and with a typo', () => {
    for (const [query, gevaar] of [
      ['soms denk ik aan zelfmord', 'dood'],
      ['bugün intihar düşündüm', 'dood'],
      ['افكر في الانتحار كل يوم', 'dood'],
      ['hij slaat mij elke dag', 'geweld'],
      ['kocam beni dövüyor', 'geweld'],
      ['زوجي عم بيضربني', 'geweld'],
    ] as const) {
      expect([query, search(open.nl, query).gevaar]).toEqual([query, gevaar]);
    }
  });

  test('are not found where there are none', () => {
    for (const query of ['ik heb geen bed', 'slaapplek', 'kira borcum var', 'ننام على الأرض', 'brood', 'mijn moeder'])
      expect([query, search(open.nl, query).gevaar]).toEqual([query, undefined]);
  });
});

describe('whatever is typed', () => {
  const open = {
    nl: [indexOf('nl', { 'behoeften/bed-en-meubels': 'bed|matras op de grond', 'behoeften/wasmachine': 'wasmachine|غسالة' })],
  };
  const nothing = (query: string) => expect(search(open.nl, query).groepen.length).toBeLessThanOrEqual(6);

  test('is no error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (query) => {
        nothing(query);
      }),
      { numRuns: 200 },
    );
    for (const query of [
      '',
      '   ',
      '😀😀',
      '<script>alert(1)</script>',
      '\u0000\u0007',
      'بيت bed ev \u202E',
      '🛏'.repeat(5000),
      'constructor __proto__ toString',
    ])
      nothing(query);
  });

  test('is read to a length, so that a pasted letter takes no longer than a long sentence', () => {
    expect(search(open.nl, 'bed '.repeat(2500)).groepen[0]?.treffers[0]?.ref).toBe('behoeften/bed-en-meubels');
    expect(search(open.nl, `${'x'.repeat(10_000)} bed`).groepen).toEqual([]);
  });

  test('gives the same answer every time', () => {
    expect(search(open.nl, 'غسالة')).toEqual(search(open.nl, 'غسالة'));
  });
});

test('editDistance counts a changed, added, missing or swapped letter as one', () => {
  const pairs: [string, string, number][] = [
    ['matras', 'matras', 0],
    ['matras', 'natras', 1],
    ['matras', 'matrras', 1],
    ['matras', 'matas', 1],
    ['matras', 'martas', 1],
    ['matras', 'natres', 2],
    ['bed', 'geld', 2],
    ['', 'ab', 2],
  ];
  for (const [a, b, errors] of pairs) expect([a, b, editDistance(a, b, 2)]).toEqual([a, b, errors]);
  expect(editDistance('matras', 'koelkast', 2)).toBe(3);
});
