import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eenGemeente, GemeenteFout, gemeentenIn, gemeentenOp, kiesGemeente } from '../../../src/site/kies-gemeente.ts';

describe('the gemeente that is chosen', () => {
  test.each([
    ['the only one', {}, ['heusden'], 'heusden'],
    ['the only one, when the name is empty', { GEMEENTE: '' }, ['heusden'], 'heusden'],
    ['the only one, when the name is a space', { GEMEENTE: ' ' }, ['heusden'], 'heusden'],
    ['the one that is named', { GEMEENTE: 'heusden' }, ['aalburg', 'heusden'], 'heusden'],
    ['none, where there is none', {}, [], undefined],
  ])('is %s', (_, env, namen, chosen) => {
    expect(kiesGemeente(env, namen)).toBe(chosen);
  });

  test.each([
    [
      'more than one, and none named',
      {},
      ['aalburg', 'heusden'],
      'Welke gemeente? Zet GEMEENTE=aalburg voor de opdracht. Kies uit: aalburg, heusden.',
    ],
    ['more than one, and an empty name', { GEMEENTE: '' }, ['a', 'b'], 'Welke gemeente? Zet GEMEENTE=a voor de opdracht. Kies uit: a, b.'],
    [
      'a name that is near one that is there',
      { GEMEENTE: 'heusde' },
      ['aalburg', 'heusden'],
      'De gemeente "heusde" is er niet. Bedoelde u "heusden"? Kies uit: aalburg, heusden.',
    ],
    ['a name that is near nothing', { GEMEENTE: 'utrecht' }, ['aalburg'], 'De gemeente "utrecht" is er niet. Kies uit: aalburg.'],
    ['a name where there is none', { GEMEENTE: 'utrecht' }, [], 'De gemeente "utrecht" is er niet. Er is nog geen gemeente.'],
  ])('is refused: %s', (_, env, namen, message) => {
    expect(() => kiesGemeente(env, namen)).toThrow(new GemeenteFout(message));
  });

  test('must be there for what cannot do without', () => {
    expect(eenGemeente({}, ['heusden'])).toBe('heusden');
    expect(() => eenGemeente({}, [])).toThrow('Er is nog geen gemeente. Maak er een: npm run nieuw -- gemeente <naam>.');
  });

  test('ends a command with 2 when it is refused', () => {
    expect(new GemeenteFout('x').exitCode).toBe(2);
  });
});

describe('the gemeenten there are', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'routegids-gemeenten-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('on disk: folders with a gemeente.yml, and nothing else that lies there', () => {
    const map = join(root, 'content/gemeenten');
    for (const folder of ['heusden', 'aalburg', 'half', 'leeg', '.verborgen']) mkdirSync(join(map, folder), { recursive: true });
    for (const file of [
      'heusden/gemeente.yml',
      'aalburg/gemeente.yml',
      '.verborgen/gemeente.yml',
      'half/thema.css',
      '.DS_Store',
      'los.txt',
      'gemeente.yml',
    ])
      writeFileSync(join(map, file), '');
    expect(gemeentenOp(root)).toEqual(['aalburg', 'heusden']);
  });

  test('on disk: none where there is no such folder', () => {
    expect(gemeentenOp(root)).toEqual([]);
  });

  test('among files: the same', () => {
    const paths = [
      'content/gemeenten/b/gemeente.yml',
      'content/gemeenten/a/gemeente.yml',
      'content/gemeenten/c/contacten/x.yml',
      'content/gemeenten/gemeente.yml',
    ];
    expect(gemeentenIn(paths.map((path) => ({ path })))).toEqual(['a', 'b']);
  });
});
