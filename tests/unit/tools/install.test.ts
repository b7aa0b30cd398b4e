import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { install, isNewEnough, lockDifference, whyNpmFailed } from '../../../src/tools/machine/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-for-windows': { version: '1.0.0', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

test('packages for other systems need not be there', () => {
  expect(lockDifference(wanted, installed)).toBeUndefined();
});

test.each([
  ['nothing', undefined, 'nothing is installed yet'],
  ['a package too few', { packages: {} }, 'node_modules/a is missing'],
  ['another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }, 'node_modules/a is 0.9.0, not 1.0.0'],
  [
    'another build',
    { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } } },
    'node_modules/a is another build of 1.0.0',
  ],
  [
    'a package too many',
    { packages: { ...installed.packages, 'node_modules/c': { version: '2.0.0' } } },
    'node_modules/c should not be there',
  ],
])('%s is a reason to install', (_, present, difference) => {
  expect(lockDifference(wanted, present)).toBe(difference);
});

test.each([
  ['v24.21.0\n', true],
  ['v22.18.0', true],
  ['v22.17.1', false],
  ['v20.20.2', false],
  ['', false],
])('Node %s runs TypeScript files: %s', (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});

test.each([
  [127, 'spawn npm ENOENT', 'noNpm'],
  [1, 'npm error code EAI_AGAIN\nnpm error request to https://registry/x failed', 'noNetwork'],
  [1, 'npm error code ENOTFOUND', 'noNetwork'],
  [1, 'npm error code ECONNREFUSED', 'noNetwork'],
  [1, 'npm error code ETIMEDOUT', 'noNetwork'],
  [243, "npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/p/node_modules'", 'noPermission'],
  [1, 'npm error code EROFS', 'noPermission'],
  [1, 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', 'noSpace'],
  [
    1,
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
    'other',
  ],
])('npm ends with %i and says %j: %s', (code, output, why) => {
  expect(whyNpmFailed(code, output)).toBe(why);
});

describe('in a fresh clone', () => {
  const root = mkdtempSync(join(tmpdir(), 'routegids-kaal-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(wanted));
  afterAll(() => rmSync(root, { recursive: true }));

  /** A machine where each command ends as told; it writes down what was run and said. */
  async function installHere(taal: 'nl' | 'en', ends: (line: string) => { code: number; stdout?: string; stderr?: string }) {
    const ran: string[] = [];
    const said: string[] = [];
    const ok = await install(root, {
      taal,
      tell: (text) => said.push(text),
      runner: async (command, args) => {
        const line = [command, ...args].join(' ');
        ran.push(line);
        return { stdout: '', stderr: '', ...ends(line) };
      },
    });
    return { ok, ran, said };
  }

  test('what is missing is installed as the lock file says', async () => {
    const { ok, ran, said } = await installHere('en', (line) => ({ code: 0, stdout: line.startsWith('node') ? 'v24.21.0' : '' }));
    expect(ok).toBe(true);
    expect(ran).toEqual([expect.stringMatching(/^npm ci --include=dev /), 'node --version']);
    expect(said).toEqual([expect.stringContaining('nothing is installed yet')]);
  });

  test('a package "node" whose install script did not run gets it run', async () => {
    let rebuilt = false;
    const { ok, ran } = await installHere('en', (line) => {
      rebuilt ||= line.startsWith('npm rebuild node');
      return { code: 0, stdout: line.startsWith('node') ? (rebuilt ? 'v24.21.0' : 'v20.20.2') : '' };
    });
    expect(ok).toBe(true);
    expect(ran[2]).toContain('--ignore-scripts=false');
  });

  test.each([
    ['no npm', { code: 127 }, 'Er is geen npm op deze computer: installeer Node.js met npm en doe deze opdracht opnieuw.'],
    [
      'no network',
      { code: 1, stderr: 'npm error code EAI_AGAIN' },
      'Installeren lukt niet, want npm heeft geen internet: zorg voor internet en doe deze opdracht opnieuw.',
    ],
    [
      'no permission',
      { code: 1, stderr: 'npm error code EACCES' },
      `Installeren lukt niet, want u mag niet schrijven in ${root}: zet het project in een map van uzelf en doe deze opdracht opnieuw.`,
    ],
    [
      'a full disk',
      { code: 1, stderr: 'ENOSPC' },
      'Installeren lukt niet, want de schijf is vol: maak ongeveer 1 GB vrij en doe deze opdracht opnieuw.',
    ],
    ['anything else', { code: 1 }, `Installeren lukt niet: doe npm ci in ${root}, dat zegt waarom, of vraag het aan uw beheerder.`],
  ])('%s: one sentence that says what to do, to editors in Dutch', async (_, npm, sentence) => {
    const { ok, ran, said } = await installHere('nl', () => npm);
    expect(ok).toBe(false);
    expect(ran).toHaveLength(1);
    expect(said).toEqual(['Er ontbreken onderdelen. Ik installeer ze. Dat duurt een paar minuten.', sentence]);
    const english = await installHere('en', () => npm);
    expect(english.said).toHaveLength(2);
    expect(english.said[1]).toMatch(/^(There is no npm|The packages could not be installed).*: .*(run this again|which says why)\.$/);
  });

  test('a Node that cannot be set up: one sentence, and the network is named where it is to blame', async () => {
    const broken = await installHere('nl', (line) => ({ code: line.startsWith('node') ? 1 : 0 }));
    expect(broken).toMatchObject({ ok: false, said: expect.arrayContaining([expect.stringContaining('Node 24 start niet')]) });
    const cut = await installHere('nl', (line) => ({ code: line.startsWith('npm ci') ? 0 : 1, stderr: 'ENETUNREACH' }));
    expect(cut.said.at(-1)).toContain('geen internet');
  });
});
