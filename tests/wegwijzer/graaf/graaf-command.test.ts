import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kleinDir, runTool } from '../../fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'graaf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does, for the small site: from its root, with the folder of the editor in INIT_CWD. */
function graaf(...args: string[]) {
  return runTool('graaf.mjs', kleinDir, args, { INIT_CWD: folder });
}

test('draws into the folder the editor is in', () => {
  const { status, stdout, stderr } = graaf('--uit', 'tekening.svg', '--taal', 'ar', '--vanaf', 'wat-speelt');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/tekening\.svg: \d+ vragen, gemeente kleinstad\.\n/);
  expect(readFileSync(join(folder, 'tekening.svg'), 'utf8')).toMatch(/^<svg .*lang="ar".*@media print/s);
});

test('explains itself', () => {
  const { status, stdout } = graaf('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^npm run graaf: tekent de wegwijzer/);
});

test.each([
  [['--taal', 'xx'], 'De taal "xx" is er niet. Kies uit: nl, tr, ar. Hulp: npm run graaf -- --help\n'],
  [['--vanaf', 'wat-speeld'], 'De vraag "wat-speeld" is er niet. Bedoelde u "wat-speelt"? Hulp: npm run graaf -- --help\n'],
  [['--onbekend'], 'De optie --onbekend bestaat niet. Hulp: npm run graaf -- --help\n'],
])('refuses %j and says why', (args, message) => {
  expect(graaf(...args)).toEqual({ status: 2, stdout: '', stderr: message });
});

test('says where it could not write', () => {
  const { status, stderr } = graaf('--uit', 'bestaat-niet/tekening.svg');
  expect(status).toBe(2);
  expect(stderr).toContain('niet schrijven (ENOENT)');
});
