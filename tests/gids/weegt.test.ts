import { expect, test } from 'vitest';
import { toCsv } from '../../src/gids/aanpakken/csv.ts';
import { readFilter, readGetal, writeFilter } from '../../src/gids/aanpakken/filter-adres.ts';
import { inVolgorde, nietsBekend, oordeelWoorden, weeg, type Bekend, type Eisen } from '../../src/gids/aanpakken/weegt.ts';

const namen = { 'kinderen=ja': 'alleen als u kinderen thuis heeft', 'huurt=ja': 'alleen als u een huis huurt', 'leeftijd=67-plus': 'AOW' };
const energiebox: Eisen = { soort: 'aanpakken', leeftijd: { van: 50 }, uren: { van: 28, tot: 28 }, meedoen: true };
const fonds: Eisen = {
  soort: 'fondsen',
  wie: 'alleen-via-intermediair',
  voorwaarden: [
    { kenmerk: 'kinderen', is: ['ja'] },
    { kenmerk: 'huurt', is: ['ja'] },
  ],
};
const said = (eisen: Eisen, bekend: Partial<Bekend>, over = true) =>
  oordeelWoorden(weeg(eisen, { ...nietsBekend, ...bekend }, over, namen));

test('a row says what speaks for it, what to ask, and what speaks against it', () => {
  expect(said(energiebox, { leeftijd: 56, over: 'duurzaamheid' })).toBe('Past: gaat over duurzaamheid; vanaf 50 jaar.');
  expect(said(energiebox, { leeftijd: 40 })).toBe('Past niet: vanaf 50 jaar.');
  expect(said(energiebox, { leeftijd: 50 })).toBe('Past: vanaf 50 jaar.');
  expect(said(energiebox, { uren: 8 })).toBe('Past niet: 28 uur per week.');
  expect(said(energiebox, { gezondheid: true })).toBe('Vraag na: kan 28 uur per week met deze gezondheid.');
  expect(said(energiebox, { weinigNederlands: true })).toBe('Vraag na: kan het met weinig Nederlands.');
  expect(said(energiebox, { wie: 'samen' })).toBe('Past niet: hier is niets aan te vragen.');
  expect(said(energiebox, { soorten: ['fondsen'] })).toBe('Past niet: dit is een aanpak.');
  expect(said(energiebox, { over: 'dieren' }, false)).toBe('Past niet: gaat niet over dieren.');
});

test('what nobody knows yet never speaks against a row', () => {
  expect(said(fonds, { leeftijd: 30 })).toBe('Vraag na: alleen als u kinderen thuis heeft; alleen als u een huis huurt.');
  expect(said(fonds, { kinderen: 'nee' })).toBe('Past niet: alleen als u kinderen thuis heeft.');
  expect(weeg(fonds, { ...nietsBekend, kinderen: 'ja' }, true, namen)).toMatchObject({
    past: 'vraag',
    ja: ['alleen als u kinderen thuis heeft'],
  });
});

test('the age is the one that the rules go by', () => {
  const aow: Eisen = { soort: 'regelingen', voorwaarden: [{ kenmerk: 'leeftijd', is: ['67-plus'] }] };
  expect([66, 67].map((leeftijd) => weeg(aow, { ...nietsBekend, leeftijd }, true, namen).past)).toEqual(['nee', 'ja']);
});

test('what fits stands first, and of those what has the most that speaks for it', () => {
  const row = (naam: string, past: 'ja' | 'vraag' | 'nee', ja: string[]) => ({ naam, oordeel: { past, ja, vraag: [], nee: [] } });
  const rows = [row('a', 'nee', ['x', 'y']), row('b', 'vraag', []), row('c', 'ja', ['x']), row('d', 'ja', ['x', 'y'])];
  expect(inVolgorde(rows).map(({ naam }) => naam)).toEqual(['d', 'c', 'b', 'a']);
});

test('the address carries what is about the offer, and nothing about a person', () => {
  const bekend: Bekend = {
    ...{ soorten: ['fondsen', 'regelingen'], over: 'bed & stoel', uren: 8, wie: 'samen' },
    ...{ leeftijd: 56, kinderen: 'ja', gezondheid: true, weinigNederlands: true },
  };
  expect(writeFilter(bekend)).toBe('#soort=fondsen.regelingen&over=bed+%26+stoel&uren=8&wie=samen');
  expect(readFilter(writeFilter(bekend))).toEqual({
    ...bekend,
    leeftijd: undefined,
    kinderen: '',
    gezondheid: false,
    weinigNederlands: false,
  });
  expect(writeFilter(nietsBekend)).toBe('');
  expect(readFilter('#soort=auto.fondsen&wie=buurman&uren=veel')).toEqual({ ...nietsBekend, soorten: ['fondsen'], uren: undefined });
});

test.each([
  ['56', 56],
  [' 8 ', 8],
  ['acht', undefined],
  ['1234', undefined],
  ['-3', undefined],
  ['', undefined],
])('"%s" typed as a number is %s', (typed, read) => {
  expect(readGetal(typed)).toBe(read);
});

test('a cell that begins as a formula stays text in a spreadsheet', () => {
  expect(
    toCsv([
      ['a', 'zeg "ja"'],
      ['=1+1', '  twee\n regels '],
    ]),
  ).toBe('\uFEFF"a";"zeg ""ja"""\r\n"\'=1+1";"twee regels"\r\n');
});
