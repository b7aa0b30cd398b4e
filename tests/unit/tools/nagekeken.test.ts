import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { datedThings, findThing } from '../../../src/catalogus/bestanden/dated-things.ts';
import { markChecked } from '../../../src/catalogus/bestanden/mark-checked.ts';
import { readContent } from '../../../src/catalogus/bestanden/source-files.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { copyOfKlein, klein, peildatum, callTool } from '../../fixtures.ts';

let copy: ReturnType<typeof copyOfKlein>;
beforeEach(() => {
  copy = copyOfKlein();
});
afterEach(() => copy.remove());

const regeling = 'content/regelingen/fietsregeling/nl.md';
const aanvulling = 'content/gemeenten/kleinstad/aanvullingen/regelingen/fietsregeling.yml';
const hulplijnen = 'content/hulplijnen.yml';
const tot = '2028-05-01';

const nagekeken = (...args: string[]) => callTool('nagekeken.mjs', copy.dir, args);
const read = (path: string) => readFileSync(join(copy.dir, path), 'utf8');

/** Lines of all content that are no longer as they were. */
function changedLines(): string[] {
  const before = new Map(klein().map(({ path, text }) => [path, text.split('\n')]));
  return readContent(copy.dir).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (line === before.get(path)?.[index] ? [] : [`${path}:${index + 1} ${line.trim()}`])),
  );
}

describe('what was looked at has its two dates, and nothing else in the file changes', () => {
  test.each([
    ['a slug', 'fietsregeling', 'regelingen/fietsregeling', [`${regeling}:30`, `${regeling}:31`]],
    ['kind and slug', 'regelingen/fietsregeling', 'regelingen/fietsregeling', [`${regeling}:30`, `${regeling}:31`]],
    ['a folder', './content/regelingen/fietsregeling/', 'regelingen/fietsregeling', [`${regeling}:30`, `${regeling}:31`]],
    ['a path with backslashes', regeling.replaceAll('/', '\\'), 'regelingen/fietsregeling', [`${regeling}:30`, `${regeling}:31`]],
    [
      'an aanvulling',
      'aanvullingen/regelingen/fietsregeling',
      'aanvullingen/regelingen/fietsregeling',
      [`${aanvulling}:4`, `${aanvulling}:5`],
    ],
    ['an aanvulling by its path', aanvulling, 'aanvullingen/regelingen/fietsregeling', [`${aanvulling}:4`, `${aanvulling}:5`]],
    ['a hulplijn', 'hulplijn:infolijn', 'hulplijn:infolijn', [`${hulplijnen}:24`, `${hulplijnen}:25`]],
  ])('%s', async (_, name, shown, lines) => {
    const { status, stdout } = await nagekeken(name, '--tot', tot);
    expect(stdout).toBe(`Nagekeken: ${shown} (op ${peildatum}, opnieuw vóór ${tot})\n1 stuk nagekeken.\n`);
    expect(changedLines()).toEqual([`${lines[0]} nagekeken: ${peildatum}`, `${lines[1]} nakijken-voor: ${tot}`]);
    expect(status).toBe(0);
    expect(openGids(readContent(copy.dir), peildatum).bevindingen).toEqual([]);
  });

  test('more than one, each named once', async () => {
    const { stdout } = await nagekeken('fietsfonds', 'hulplijn:112', 'fondsen/fietsfonds', 'hulplijn:infolijn', '--tot', tot);
    expect(stdout).toContain('3 stukken nagekeken.');
    expect(changedLines()).toHaveLength(6);
  });
});

describe('--bron', () => {
  test('dates the source that was read', async () => {
    await nagekeken('fietsregeling', '--tot', tot, '--bron', 'fietsbesluit artikel 1');
    expect(changedLines()).toEqual([
      `${regeling}:29 - { naam: Fietsbesluit artikel 1, url: "https://voorbeeld.example/fietsbesluit", peildatum: ${peildatum} }`,
      `${regeling}:30 nagekeken: ${peildatum}`,
      `${regeling}:31 nakijken-voor: ${tot}`,
    ]);
  });

  test('dates the one source of a hulplijn', async () => {
    await nagekeken('hulplijn:112', '--tot', tot, '--bron', 'Landelijk nummer');
    expect(changedLines()[0]).toContain(`bron: { naam: Landelijk nummer, peildatum: ${peildatum} }`);
  });

  test('that an entry does not have leaves that entry as it was, and says which there are', async () => {
    const { status, stdout, stderr } = await nagekeken('fietsregeling', 'hulplijn:112', '--tot', tot, '--bron', 'Landelijk nummer');
    expect(stderr).toBe('regelingen/fietsregeling heeft geen bron "Landelijk nummer". Kies uit: "Fietsbesluit artikel 1".\n');
    expect(stdout).toContain('Nagekeken: hulplijn:112');
    expect(changedLines().every((line) => line.startsWith(hulplijnen))).toBe(true);
    expect(status).toBe(1);
  });
});

describe('many at once', () => {
  test('--over-datum takes what is past its date and nothing else', async () => {
    const { stdout } = await callTool('nagekeken.mjs', copy.dir, ['--over-datum', '--tot', tot, '--ja'], { PEILDATUM: '2027-05-01' });
    expect(stdout).toContain('8 stukken nagekeken.');
    expect(stdout).not.toContain('Nagekeken: regelingen/fietsregeling');
    expect(stdout).toContain('aanvullingen/regelingen/fietsregeling (op 2027-05-01');
  });

  test('--soort takes one kind; with --over-datum what of it is past its date', async () => {
    expect((await nagekeken('--soort', 'fondsen', '--tot', tot, '--ja')).stdout).toContain('2 stukken nagekeken.');
    expect((await nagekeken('--soort', 'fondsen', '--over-datum', '--tot', tot, '--ja')).stdout).toBe('0 stukken nagekeken.\n');
  });

  test('without a terminal to ask on, it says how many and changes nothing', async () => {
    const { status, stderr } = await nagekeken('--soort', 'hulplijnen', '--tot', tot);
    expect(stderr).toContain('Dit zijn 2 stukken. Heeft u ze echt allemaal nagekeken? Schrijf dan --ja erbij.');
    expect(changedLines()).toEqual([]);
    expect(status).toBe(2);
  });
});

describe('asked wrongly', () => {
  test.each([
    ['no date, no terminal', ['fietsregeling'], 2, 'Schrijf --tot en de datum'],
    ['a date that does not exist', ['fietsregeling', '--tot', '2027-02-30'], 2, '"2027-02-30" is geen bestaande datum.'],
    ['today', ['fietsregeling', '--tot', peildatum], 2, `${peildatum} is niet later dan vandaag`],
    [
      'too far ahead',
      ['fietsregeling', '--tot', '2028-11-22'],
      2,
      '2028-11-22 is meer dan twee jaar verder. Kies een dag tot en met 2028-11-21.',
    ],
    ['nothing', ['--tot', tot], 2, 'Wat heeft u nagekeken?'],
    ['names and a kind', ['fietsregeling', '--soort', 'fondsen', '--tot', tot], 2, 'Niet allebei.'],
    ['an unknown kind', ['--soort', 'fonds', '--tot', tot], 2, '"fonds" is geen soort. Kies uit: regelingen, fondsen'],
    ['an option without its value', ['fietsregeling', '--bron'], 2, 'Wat hoort er bij --bron?'],
    ['an unknown option', ['--alles'], 2, 'De optie --alles bestaat niet.'],
    ['a name that is not there', ['fietzregeling', '--tot', tot], 1, '"fietzregeling" is er niet. Bedoelde u "fietsregeling"?'],
  ])('%s', async (_, args, code, message) => {
    const { status, stderr } = await nagekeken(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(changedLines()).toEqual([]);
  });

  test('every mistake is told at once', async () => {
    const { stderr } = await nagekeken('fietzregeling', '--soort', 'fonds', '--tot', '2020-01-01');
    for (const message of ['Niet allebei.', '"fonds" is geen soort.', '2020-01-01 is niet later', '"fietzregeling" is er niet.'])
      expect(stderr).toContain(message);
  });

  test('a good name beside a wrong one is still marked', async () => {
    const { status, stdout } = await nagekeken('fietsfonds', 'xyz', '--tot', tot);
    expect(stdout).toContain('Nagekeken: fondsen/fietsfonds');
    expect(status).toBe(1);
  });

  test('a file that cannot be read is left alone', async () => {
    writeFileSync(join(copy.dir, regeling), read(regeling).replace('zekerheid: hoog', 'zekerheid'));
    const { status, stderr } = await nagekeken('fietsregeling', '--tot', tot);
    expect(stderr).toContain(`regelingen/fietsregeling: ${regeling} is niet te lezen. Doe npm run check.`);
    expect(status).toBe(1);
  });
});

describe('a name that leads nowhere, or to more than one, says what to write', () => {
  const dubbel = { path: 'content/brieven/fietsfonds/nl.md', text: '---\nnakijken-voor: 2027-05-01\n---\n' };
  const things = datedThings([...klein(), dubbel]);
  test.each([
    ['zomaar-iets-heel-anders', '"zomaar-iets-heel-anders" is er niet. Schrijf bijvoorbeeld regelingen/huurtoeslag of hulplijn:112.'],
    ['hulplijn:113', '"hulplijn:113" is er niet. Bedoelde u "hulplijn:112"?'],
    ['content/fondsen/buurtpot/tr.md', 'content/fondsen/buurtpot/tr.md is een vertaling. De data staan in nl.md: noem dat.'],
    ['content/fondsen', 'content/fondsen is meer dan één stuk. Schrijf --soort fondsen.'],
    ['content/hulplijnen.yml', 'content/hulplijnen.yml is meer dan één stuk. Schrijf --soort hulplijnen.'],
    ['fietsfonds', 'Er is meer dan één "fietsfonds". Noem er een: fondsen/fietsfonds, brieven/fietsfonds.'],
  ])('%s', (name, message) => {
    expect(findThing(things, name)).toBe(message);
  });

  test('what is of another gemeente is not there', () => {
    expect(datedThings(klein(), 'elders').map(({ naam }) => naam)).not.toContain('fondsen/buurtpot');
    expect(datedThings(klein(), 'kleinstad').map(({ naam }) => naam)).toContain('fondsen/buurtpot');
  });
});

describe('the rest of a file stays as it was', () => {
  const thing = datedThings(klein()).find(({ naam }) => naam === 'regelingen/fietsregeling');
  const text = klein().find(({ path }) => path === regeling)?.text ?? '';
  test.each([
    ['CRLF line ends', (one: string) => one.replaceAll('\n', '\r\n')],
    ['a byte order mark', (one: string) => `\uFEFF${one}`],
    ['quotes', (one: string) => one.replace('nagekeken: 2026-11-01', `nagekeken: '2026-11-01'`).replace('2027-11-01', '"2027-11-01"')],
    ['a comment behind the date', (one: string) => one.replace('nagekeken: 2026-11-01', 'nagekeken: 2026-11-01 # door Els')],
  ])('with %s', (_, how) => {
    if (!thing) throw new Error('klein has no fietsregeling');
    const result = markChecked(how(text), thing, { op: '2026-12-10', tot });
    const expected = how(text).replace('2026-11-01', '2026-12-10').replace('2027-11-01', tot);
    expect(result).toEqual({ text: expected });
  });
});

test('--help explains itself: exit code 0', async () => {
  const { status, stdout } = await nagekeken('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--over-datum');
});
