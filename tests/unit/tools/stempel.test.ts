import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/catalogus/bestanden/source-files.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { copyOfKlein, peildatum, callTool } from '../../fixtures.ts';

let copy: ReturnType<typeof copyOfKlein>;
beforeEach(() => {
  copy = copyOfKlein();
});
afterEach(() => copy.remove());

const fiets = 'content/behoeften/fiets.yml';
const turks = 'content/fondsen/fietsfonds/tr.md';
const arabisch = 'content/fondsen/fietsfonds/ar.md';

const stempel = (...args: string[]) => callTool('stempel.mjs', copy.dir, args);
const read = (path: string) => readFileSync(join(copy.dir, path), 'utf8');
const change = (path: string, how: (text: string) => string) => {
  const text = how(read(path));
  if (text === read(path)) throw new Error(`${path} did not change`);
  writeFileSync(join(copy.dir, path), text);
};
const unstamp = (path: string) => change(path, (text) => text.replaceAll(/van: "\w+"/g, 'van: ""'));
const regels = () => openGids(readContent(copy.dir), peildatum).bevindingen.map(({ regel, veld }) => `${regel} ${veld}`);

describe('a translation in markdown', () => {
  test('gets a stamp the check believes, and nothing else in the file changes', async () => {
    const before = read(turks);
    unstamp(turks);
    expect(regels()).toEqual(['vertaling-zonder-stempel vertaling.van']);
    const { status, stdout } = await stempel(turks);
    expect(stdout).toBe(`Gestempeld: ${turks} (Turks)\n1 vertaling gestempeld.\n`);
    expect(status).toBe(0);
    expect(read(turks)).toBe(before);
  });

  test('is stale when the Dutch changes, until it is stamped again', async () => {
    change('content/fondsen/fietsfonds/nl.md', (text) => text.replace('Een fonds dat fietsen geeft.', 'Een fonds dat fietsen leent.'));
    expect(regels()).toEqual(['vertaling-verouderd vertaling.van', 'vertaling-verouderd vertaling.van']);
    expect((await stempel('content/fondsen/fietsfonds')).status).toBe(0);
    expect(regels()).toEqual([]);
  });

  test('keeps its stamp when only a fact changes', async () => {
    change('content/fondsen/fietsfonds/nl.md', (text) => text.replace('volgorde: 20', 'volgorde: 21'));
    expect(regels()).toEqual([]);
    expect((await stempel(turks)).stdout).toBe(`Klopte al: ${turks} (Turks)\n0 vertalingen gestempeld.\n`);
  });

  test('is not stamped when the Dutch has a mistake; the mistake is named', async () => {
    unstamp(turks);
    const before = read(turks);
    change('content/fondsen/fietsfonds/nl.md', (text) => text.replace('zekerheid: laag', 'zekerheid: ?'));
    const { status, stderr } = await stempel(turks);
    expect(stderr).toContain('FOUT  content/fondsen/fietsfonds/nl.md');
    expect(status).toBe(1);
    expect(read(turks)).toBe(before);
  });

  test.each([
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['an old value without quotes', (text: string) => text.replace('"anders"', 'anders')],
  ])('keeps the rest as it was with %s', async (_, how) => {
    const stamp = /van: "\w+"/.exec(read(turks))?.[0] ?? '';
    change(turks, (text) => how(text.replace(stamp, 'van: "anders"')));
    const expected = read(turks).replace(/van: "?anders"?/, stamp);
    expect((await stempel(turks)).status).toBe(0);
    expect(read(turks)).toBe(expected);
  });
});

describe('a YAML file with all languages', () => {
  test('gets a stamp for each', async () => {
    const before = read(fiets);
    unstamp(fiets);
    expect((await stempel(fiets)).stdout).toBe(
      `Gestempeld: ${fiets} (Turks)\nGestempeld: ${fiets} (Arabisch)\n2 vertalingen gestempeld.\n`,
    );
    expect(read(fiets)).toBe(before);
  });

  test('--taal stamps one language', async () => {
    unstamp(fiets);
    expect((await stempel('--taal', 'ar', fiets)).stdout).toBe(`Gestempeld: ${fiets} (Arabisch)\n1 vertaling gestempeld.\n`);
    expect(regels()).toEqual(['vertaling-zonder-stempel vertaling.tr.van']);
  });

  test('that has no room for a stamp says what to add', async () => {
    change(fiets, (text) => text.slice(0, text.indexOf('vertaling:')));
    const { status, stderr } = await stempel('--taal', 'tr', fiets);
    expect(stderr).toContain('Zet dit erbij: vertaling: { tr: { van: "", nagelezen: nee } }');
    expect(status).toBe(1);
  });
});

describe('--nieuw', () => {
  test('stamps what has no stamp yet, and leaves a stale one alone', async () => {
    unstamp(fiets);
    unstamp(arabisch);
    change(turks, (text) => text.replace(/van: "\w+"/, 'van: "oud"'));
    const { status, stdout } = await stempel('--nieuw');
    expect(stdout).toBe(
      `Gestempeld: ${fiets} (Turks)\nGestempeld: ${fiets} (Arabisch)\nGestempeld: ${arabisch} (Arabisch)\n3 vertalingen gestempeld.\n`,
    );
    expect(status).toBe(0);
    expect(regels()).toEqual(['vertaling-verouderd vertaling.van']);
  });

  test('goes on past a file that cannot be read, and says so', async () => {
    unstamp(fiets);
    change('content/behoeften/eten-vandaag.yml', (text) => `${text}vertaling`);
    const { status, stdout, stderr } = await stempel('--nieuw');
    expect(stdout).toContain('2 vertalingen gestempeld.');
    expect(stderr).toContain('content/behoeften/eten-vandaag.yml');
    expect(status).toBe(1);
  });
});

describe('asked wrongly', () => {
  test.each([
    ['a file that is not there', ['content/behoeften/fietz.yml'], 1, 'Bedoelde u content/behoeften/fiets.yml?'],
    ['a name without its folder', ['fiets.yml'], 1, 'Bedoelde u content/behoeften/fiets.yml?'],
    ['something quite different', ['zomaar-iets-heel-anders'], 1, 'Schrijf het pad vanaf de map content'],
    ['the Dutch', ['content/fondsen/fietsfonds/nl.md'], 1, 'Noem de vertaling, bijvoorbeeld content/fondsen/fietsfonds/tr.md.'],
    ['a file without translations', ['content/bedragen.yml'], 1, 'Een stempel hoeft niet.'],
    ['another language than the file has', ['--taal', 'ar', turks], 1, 'Dit bestand is niet in de taal Arabisch.'],
    ['an unknown language', ['--taal', 'fr', fiets], 2, '"fr" is geen taal van een vertaling. Kies uit: tr, ar.'],
    ['no language', ['--taal'], 2, 'Welke taal?'],
    ['an unknown option', ['--alles'], 2, 'De optie --alles bestaat niet.'],
    ['nothing', [], 2, 'Welk bestand?'],
  ])('%s', async (_, args, code, message) => {
    const before = readContent(copy.dir);
    const { status, stderr } = await stempel(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(readContent(copy.dir)).toEqual(before);
  });

  test('a good file beside a wrong one is still stamped', async () => {
    unstamp(arabisch);
    const { status, stdout } = await stempel('content/x.yml', arabisch);
    expect(stdout).toContain(`Gestempeld: ${arabisch} (Arabisch)`);
    expect(status).toBe(1);
  });
});

test.each([
  ['with ./', `./${fiets}`],
  ['with backslashes', fiets.replaceAll('/', '\\')],
])('a path may be written %s', async (_, path) => {
  unstamp(fiets);
  expect((await stempel(path)).stdout).toContain('2 vertalingen gestempeld.');
});

test('a path may be absolute', async () => {
  unstamp(fiets);
  expect((await stempel(join(copy.dir, fiets))).stdout).toContain('2 vertalingen gestempeld.');
});

test('--help explains itself: exit code 0', async () => {
  const { status, stdout } = await stempel('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--nieuw');
});
