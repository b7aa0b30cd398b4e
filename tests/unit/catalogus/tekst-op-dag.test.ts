import { expect, test } from 'vitest';
import { allesOpDag, tekstOpDag } from '../../../src/catalogus/tekst-op-dag.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein } from '../../fixtures.ts';

test.each([
  ['2026-12-31', 'Eerst dit.'],
  ['2027-01-01', 'Nu dat.'],
])('what holds until a day and what holds from it never stand together (%s)', (dag, held) => {
  expect(tekstOpDag('{tot:2027-01-01} Eerst dit. {vanaf:2027-01-01} Nu dat.', dag)).toBe(held);
});

test('what stands before the first mark holds always', () => {
  expect(tekstOpDag('Altijd. {vanaf:2027-01-01} Dan ook dit.', '2026-12-31')).toBe('Altijd.');
  expect(tekstOpDag('Altijd. {vanaf:2027-01-01} Dan ook dit.', '2027-01-01')).toBe('Altijd. Dan ook dit.');
});

test('a mark holds for its own line, and a line of which nothing is left goes', () => {
  const text = 'Eén:\n\n- a\n- {tot:2027-01-01} b\n- c\n\nTwee.';
  expect(tekstOpDag(text, '2026-12-31')).toBe('Eén:\n\n- a\n- b\n- c\n\nTwee.');
  expect(tekstOpDag(text, '2027-01-01')).toBe('Eén:\n\n- a\n- c\n\nTwee.');
  expect(tekstOpDag(text, '2027-01-01', 'houd')).toBe('Eén:\n\n- a\n\n- c\n\nTwee.');
});

test('three rules follow one another', () => {
  const text = '{tot:2027-01-01} Een. {vanaf:2027-01-01} Twee. {vanaf:2027-07-01} Drie.';
  expect(tekstOpDag(text, '2026-01-01')).toBe('Een.');
  expect(tekstOpDag(text, '2027-06-30')).toBe('Twee.');
  expect(tekstOpDag(text, '2027-07-01')).toBe('Twee. Drie.');
});

test.each([
  ['2026-11-30', 'Altijd.'],
  ['2026-12-01', 'Altijd. Nog deze maand.'],
  ['2027-01-01', 'Altijd.'],
])('two marks side by side are from one day until another (%s)', (dag, held) => {
  expect(tekstOpDag('Altijd. {vanaf:2026-12-01}{tot:2027-01-01} Nog deze maand.', dag)).toBe(held);
});

test('a thing of a list falls out of the list on its day', () => {
  expect(allesOpDag({ mee: ['a', '{tot:2027-01-01} b'], aantal: 2 }, '2027-01-01')).toEqual({ mee: ['a'], aantal: 2 });
});

test('a text without a day, and another placeholder, stay as they are', () => {
  const text = 'Tot {bedrag:fiets-hoogste}.\n\n  Ook {behoefte} ';
  expect(tekstOpDag(text, '2027-01-01')).toBe(text);
});

const path = 'content/regelingen/fietsregeling';
const dated = () =>
  klein().map((file) =>
    file.path.startsWith(path)
      ? {
          path: file.path,
          text: file.text
            .replace(/^kosten: (.*)$/m, 'kosten: "{tot:2027-01-01} Oud. {vanaf:2027-01-01} $1"')
            .replace(/\n\n([^\n]+)\n\n([^\n]+)\n$/, '\n\n{tot:2027-01-01} $1\n\n{vanaf:2027-01-01} $2\n'),
        }
      : file,
  );

test.each([
  ['2026-12-31', /^Oud\.$/, /voordat/],
  ['2027-01-01', /fiets-hoogste/, /fietsfonds/],
])('the site of a day says in every language what holds on that day (%s)', (day, kosten, lichaam) => {
  const entry = openGids(dated(), day).gids?.catalogus.entries.get('regelingen/fietsregeling');
  expect(entry?.woorden).toMatchObject({
    nl: { kosten: expect.stringMatching(kosten) },
    tr: { kosten: expect.stringMatching(kosten) },
  });
  expect(entry?.lichaam.nl).toMatch(lichaam);
  expect(entry?.lichaam.nl).not.toMatch(/\{(?:vanaf|tot):/);
  expect(entry?.lichaam.tr?.split('\n\n')).toHaveLength(1);
});

test('a text of later is judged today', () => {
  const later = klein().map((file) =>
    file.path === `${path}/tr.md` || file.path === `${path}/ar.md` || file.path === `${path}/nl.md`
      ? { path: file.path, text: `${file.text}\n{vanaf:2027-01-01} 50 euro.\n` }
      : file,
  );
  const found = openGids(later, '2026-11-21').bevindingen.filter(({ regel }) => regel !== 'vertaling-verouderd');
  expect(found.map(({ regel, bestand, lijn }) => [regel, bestand.split('/').at(-1), lijn])).toEqual([
    ['bedrag-in-tekst', 'ar.md', 25],
    ['bedrag-in-tekst', 'nl.md', 39],
    ['bedrag-in-tekst', 'tr.md', 25],
  ]);
});
