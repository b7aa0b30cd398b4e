import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'graaf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does: from the root, with the folder of the editor in INIT_CWD. */
function graaf(...args: string[]) {
  const node = join(root, 'node_modules/.bin/node');
  const { status, stdout, stderr } = spawnSync(node, ['src/tools/graaf.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, PEILDATUM: '2026-11-21', GEMEENTE: 'voorbeeldstad' },
  });
  return { status, stdout, stderr };
}

test('draws into the folder the editor is in', () => {
  const { status, stdout, stderr } = graaf('--uit', 'tekening.svg', '--taal', 'ar', '--vanaf', 'geld');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/tekening\.svg: \d+ vragen, gemeente voorbeeldstad\.\n/);
  expect(readFileSync(join(folder, 'tekening.svg'), 'utf8')).toMatch(/^<svg .*lang="ar".*@media print/s);
});

test('explains itself', () => {
  const { status, stdout } = graaf('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^npm run graaf: tekent de wegwijzer/);
});

test.each([
  [['--taal', 'xx'], 'De taal "xx" is er niet. Kies uit: nl, tr, ar. Hulp: npm run graaf -- --help\n'],
  [['--vanaf', 'geldd'], 'De vraag "geldd" is er niet. Bedoelde u "geld"? Hulp: npm run graaf -- --help\n'],
  [['--onbekend'], 'De optie --onbekend bestaat niet. Hulp: npm run graaf -- --help\n'],
])('refuses %j and says why', (args, message) => {
  expect(graaf(...args)).toEqual({ status: 2, stdout: '', stderr: message });
});

test('says where it could not write', () => {
  const { status, stderr } = graaf('--uit', 'bestaat-niet/tekening.svg');
  expect(status).toBe(2);
  expect(stderr).toContain('niet schrijven (ENOENT)');
});
