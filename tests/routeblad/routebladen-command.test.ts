import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kleinDir, runTool } from '../fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const routebladen = (args: string[], env: Record<string, string> = {}) => runTool('routebladen.mjs', kleinDir, args, env);

test('explains itself', () => {
  const { status, stdout } = routebladen(['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^npm run routebladen: maakt routebladen als PDF/);
});

test.each([
  [['--behoefte', 'feits'], /"feits" is er niet\. .*eerst: fiets, /],
  [['--alles', '--taal', 'pl'], /De taal "pl" is er niet\. .*nl/],
  [['--alles', '--wijk', 'nord'], /De wijk "nord" is er niet\. .*eerst: noord, /],
  [[], /--alles, of --behoefte/],
  [['--onzin'], /De optie --onzin bestaat niet\./],
])('refuses %j', (args, message) => {
  const { status, stderr } = routebladen(args);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/--help\n$/);
  expect(status).toBe(2);
});

test('says what to do where there is no site', () => {
  expect(routebladen(['--alles'], { ROUTEGIDS_DIST: 'geen-map' })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/npm run build/),
  });
});

test('without Chromium says so in one clear sentence', () => {
  const site = mkdtempSync(join(tmpdir(), 'routegids-site-'));
  writeFileSync(join(site, 'index.html'), '');
  const { status, stderr } = routebladen(['--behoefte', 'fiets'], {
    ROUTEGIDS_DIST: relative(root, site),
    CHROMIUM_PATH: join(site, 'geen-chromium'),
  });
  rmSync(site, { recursive: true });
  expect(stderr).toMatch(/^Zonder Chromium kan ik geen PDF maken\. .*\n.*geen-chromium.*\n$/);
  expect(status).toBe(3);
});
