import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOfKlein, expectedMessages, kapotDir, callTool } from '../../fixtures.ts';

let copy: ReturnType<typeof copyOfKlein>;
beforeEach(() => {
  copy = copyOfKlein();
});
afterEach(() => copy.remove());

const breakWith = (name: string) => cpSync(join(kapotDir, name, 'content'), join(copy.dir, 'content'), { recursive: true });

test('nothing wrong: exit code 0, and how much was read', async () => {
  const { status, stdout } = await callTool('check.mjs', copy.dir);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^49 bestanden: 7 stukken, 6 behoeften, 3 vragen, 10 routes\.\n0 fouten, 0 waarschuwingen \(gemeente kleinstad, peildatum 2026-11-21, [\d,]+ seconden\)\.\n$/,
  );
});

test('only waarschuwingen: exit code 0, and they are named', async () => {
  breakWith('opname-ongebruikt');
  const { status, stdout } = await callTool('check.mjs', copy.dir);
  expect(stdout).toContain(expectedMessages('opname-ongebruikt')[0]);
  expect(stdout).toContain('0 fouten, 1 waarschuwingen');
  expect(status).toBe(0);
});

test('a fout: exit code 1', async () => {
  breakWith('onbekend-bedrag');
  const { status, stdout } = await callTool('check.mjs', copy.dir);
  expect(stdout).toContain(expectedMessages('onbekend-bedrag')[0]);
  expect(status).toBe(1);
});

test('--leesniveau: how each language reads, and the hardest pages', async () => {
  breakWith('te-moeilijk');
  const { status, stdout } = await callTool('check.mjs', copy.dir, ['--leesniveau']);
  expect(stdout).toMatch(
    /^Nederlands: \d+ stukken, gemiddeld leesniveau [\d,]+ \(minstens 65; hoger is makkelijker\), [\d,]+ woorden per zin \(hooguit 10\)\.\nDe moeilijkste:\n/,
  );
  expect(stdout).toMatch(
    /Turks: \d+ stukken.*\nDe moeilijkste:\n +-1,2 {2}[\d,]+ woorden per zin {2}content\/initiatieven\/moestuin\/tr\.md\n/,
  );
  expect(stdout).toMatch(/Arabisch: .*procent lange woorden|Arabisch: er zijn geen stukken/);
  expect(status).toBe(1);
});

test('the peildatum decides what is past its date', async () => {
  const { status, stdout } = await callTool('check.mjs', copy.dir, [], { PEILDATUM: '2028-01-01' });
  expect(stdout).toContain(
    [
      'Over datum: 11. Alles zien: npm run check -- --over-datum',
      '  mei 2027: fondsen 2, initiatieven 1, mag-dat 1, brieven 1, aanvullingen 1, hulplijnen 2',
      '  juli 2027: bedragen 1',
      '  november 2027: regelingen 1, aanpakken 1',
      '',
      '',
    ].join('\n'),
  );
  expect(stdout).not.toContain('nagekeken moeten worden');
  expect(stdout).toContain('0 fouten, 11 waarschuwingen');
  expect(status).toBe(0);
});

test('--over-datum: each of them by name, with the place of its date', async () => {
  breakWith('over-datum');
  const { stdout } = await callTool('check.mjs', copy.dir, ['--over-datum']);
  expect(stdout).toContain(
    '\n  november 2026: regelingen 1\n    2026-11-20  regelingen  fietsregeling  content/regelingen/fietsregeling/nl.md:31\n',
  );
});

test('--agenda: what to look at when, a year ahead; with --ics as a file', async () => {
  expect((await callTool('check.mjs', copy.dir, ['--agenda'])).stdout).toContain('\n  1 juli 2027: 1\n    bedragen (1): fiets-hoogste\n');
  const { status, stdout } = await callTool('check.mjs', copy.dir, ['--agenda', '--ics', 'nakijken.ics']);
  expect(stdout).toMatch(/^Geschreven: nakijken\.ics\n/);
  expect(readFileSync(join(copy.dir, 'nakijken.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(status).toBe(0);
});

test.each([
  ['without --agenda', ['--ics', 'x.ics'], 'Schrijf --agenda --ics en de naam van een bestand'],
  ['without a name', ['--agenda', '--ics'], 'Schrijf --agenda --ics en de naam van een bestand'],
  ['in a folder that is not there', ['--agenda', '--ics', 'nergens/x.ics'], 'nergens/x.ics kan niet geschreven worden. Bestaat de map?'],
])('--ics %s: exit code 2', async (_, args, message) => {
  const { status, stderr } = await callTool('check.mjs', copy.dir, args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test('a peildatum that is no date: exit code 2, and nothing is checked', async () => {
  const { status, stdout, stderr } = await callTool('check.mjs', copy.dir, [], { PEILDATUM: 'onzin' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('PEILDATUM is "onzin"');
});

describe('the gemeente', () => {
  const second = () =>
    cpSync(join(copy.dir, 'content/gemeenten/kleinstad'), join(copy.dir, 'content/gemeenten/andersdorp'), { recursive: true });

  test('that is not there: exit code 2, with the nearest name and the list, and nothing is checked', async () => {
    expect(await callTool('check.mjs', copy.dir, [], { GEMEENTE: 'kleinstd' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'De gemeente "kleinstd" is er niet. Bedoelde u "kleinstad"? Kies uit: kleinstad. Hulp: npm run check -- --help\n',
    });
  });

  test('more than one and none named: exit code 2 with the list', async () => {
    second();
    for (const env of [{}, { GEMEENTE: '' }]) {
      const { status, stdout, stderr } = await callTool('check.mjs', copy.dir, [], env);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^Welke gemeente\? Zet GEMEENTE=andersdorp voor de opdracht\. Kies uit: andersdorp, kleinstad\. /);
    }
  });

  test('more than one and one named: that one', async () => {
    second();
    expect((await callTool('check.mjs', copy.dir, [], { GEMEENTE: 'kleinstad' })).stdout).toContain('(gemeente kleinstad, peildatum');
  });

  test('a file of the system and a loose file are none', async () => {
    writeFileSync(join(copy.dir, 'content/gemeenten/.DS_Store'), 'x');
    const { status, stdout } = await callTool('check.mjs', copy.dir);
    expect(stdout).toContain('(gemeente kleinstad, peildatum');
    expect(status).toBe(0);
  });

  test('a folder without gemeente.yml is none, and what lies there is a finding', async () => {
    mkdirSync(join(copy.dir, 'content/gemeenten/half'));
    writeFileSync(join(copy.dir, 'content/gemeenten/half/iets.txt'), 'x');
    const { status, stdout } = await callTool('check.mjs', copy.dir);
    expect(stdout).toContain('content/gemeenten/half/iets.txt');
    expect(stdout).toContain('(gemeente kleinstad, peildatum');
    expect(status).toBe(1);
  });

  test('with a mistake in its gemeente.yml is there: only the mistake is told', async () => {
    breakWith('adres-vorm.zonder-https');
    const { status, stdout } = await callTool('check.mjs', copy.dir, [], { GEMEENTE: 'kleinstad' });
    expect(stdout).toContain(expectedMessages('adres-vorm.zonder-https')[0]);
    expect(stdout).toContain('1 fouten, 0 waarschuwingen');
    expect(status).toBe(1);
  });
});

test('no content at all: exit code 1 and a finding, not a crash', async () => {
  rmSync(join(copy.dir, 'content/gemeenten'), { recursive: true });
  const { status, stdout, stderr } = await callTool('check.mjs', copy.dir);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toContain('Er is geen gemeente.');
});
