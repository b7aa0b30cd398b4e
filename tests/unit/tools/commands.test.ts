import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { talen } from '../../../src/i18n/locales.ts';
import { soorten } from '../../../src/tools/nieuw/soorten.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const names = Object.keys(scripts);

/** Runs a command as npm would, from the root. */
function run(name: string, ...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const [program = '', ...words] = (scripts[name] ?? '').split(' ');
  const node = program === 'node' ? process.execPath : program;
  return new Promise((done) => {
    execFile(node, [...words, ...args], { cwd: root, timeout: 30_000 }, (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Everything in the root and what lies in it that a command may write, with its size and time. */
function ground(): string[] {
  const look = (folder: string, recursive: boolean) =>
    readdirSync(join(root, folder), { recursive, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      // What another test builds meanwhile is not of these commands.
      const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return entry.isDirectory() ? path : `${path} ${size} ${mtimeMs}`;
    });
  return [...look('.', false), ...look('content', true), ...look('src', true), ...look('public', true)].sort();
}

describe('every command of package.json', () => {
  test('is a file of src/tools that any Node from 20 can read', () => {
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(scripts[name]).toBe(`node src/tools/${name}.mjs`);
  });

  test('--help says what it does and with which exit codes, a wrong option gets one sentence, and nothing is done', async () => {
    const before = ground();
    const asked = names.map(async (name) => {
      const [help, wrong] = await Promise.all([run(name, '--help'), run(name, '--onzin')]);
      const npm = `npm ${['start', 'test'].includes(name) ? '' : 'run '}${name}`;
      expect(help, name).toEqual({
        code: 0,
        stdout: expect.stringMatching(new RegExp(`^${npm}[\\s\\S]*(Exit codes?:?|Uitkomst:) 0 `)),
        stderr: '',
      });
      expect(wrong, name).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*--onzin[^\n]* --help\n$/) });
      expect(wrong.stderr, name).toContain(`${npm} -- --help`);
    });
    await Promise.all(asked);
    expect(ground()).toEqual(before);
  });

  test.each(names)('npm run %s stands in the README', (name) => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });
});

test('help that names what can be chosen, in a file that cannot look it up, names all of it', async () => {
  expect((await run('nieuw', '--help')).stdout).toContain(`Soorten: ${Object.keys(soorten).join(', ')}.`);
  expect((await run('graaf', '--help')).stdout).toContain(`kies uit ${talen.join(', ')}`);
  expect((await run('routebladen', '--help')).stdout).toContain(`Talen: ${talen.join(', ')}.`);
});
