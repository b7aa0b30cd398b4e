import { expect, test } from 'vitest';
import { findThreats } from '../../src/catalogus/taal/threatening-words.ts';
import { talen } from '../../src/i18n/locales.ts';
import { ar } from '../../src/i18n/strings/ar.ts';
import { nl } from '../../src/i18n/strings/nl.ts';
import { tr } from '../../src/i18n/strings/tr.ts';
import { openRealGids } from './real-gids.ts';

const { gids, bevindingen } = openRealGids();

/** Rules about words; a waarschuwing in one of them is mended before it is shipped. */
const held = ['zin-te-lang', 'te-moeilijk', 'moeilijk-woord', 'dreigend-woord', 'term-anders', 'dubbel-gezegd', 'kort-te-lang'];

test.each(held)('the shipped content has no %s', (regel) => {
  expect(
    bevindingen.filter((bevinding) => bevinding.regel === regel).map(({ bestand, lijn, wat }) => `${bestand}:${lijn ?? ''} ${wat}`),
  ).toEqual([]);
});

test.each(talen)('no word of the site itself threatens: %s', (taal) => {
  const names = [...(gids?.catalogus.hulplijnen.values() ?? [])].flatMap(({ naam }) => Object.values(naam));
  expect(
    Object.entries({ nl, tr, ar }[taal]).flatMap(([key, text]) => findThreats(text, taal, names).map(({ word }) => `${key}: ${word}`)),
  ).toEqual([]);
});

test.each(['beslagvrije-voet', 'moratorium', 'noodstop', 'saneringskrediet', 'wsnp', 'vroegsignalering', 'dagvaarding', 'verstekvonnis'])(
  'the word list explains %s in every language',
  (slug) => {
    const begrip = gids?.catalogus.begrippen.get(slug);
    for (const taal of talen) expect([begrip?.woord[taal], begrip?.uitleg?.[taal]]).not.toContain(undefined);
  },
);
