import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.mjs';
import { projectEnv, run } from './run.mjs';

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares what should be installed with what is. Contents and not file
 * times: git gives every file the time of the checkout.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last
 * @returns {string | undefined} the first difference in words, undefined when there is none
 */
export function lockDifference(wanted, installed) {
  if (!installed?.packages) return 'nothing is installed yet';
  const present = installed.packages;
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    // '' is the project itself; an optional package may belong to another system.
    if (path === '' || (entry.optional && !present[path])) continue;
    const found = present[path];
    if (!found) return `${path} is missing`;
    if (found.version !== entry.version) return `${path} is ${found.version}, not ${entry.version}`;
    if (found.integrity !== entry.integrity) return `${path} is another build of ${entry.version}`;
  }
  const stray = Object.keys(present).find((path) => !wanted.packages?.[path]);
  return stray && `${stray} should not be there`;
}

/**
 * Installs what is missing, exactly as package-lock.json says, and sees to it
 * that the project's own Node runs.
 *
 * @param {string} root the repository
 * @returns {Promise<boolean>} whether everything is there now; why not is said
 */
export async function install(root) {
  const difference = lockDifference(
    readLock(join(root, 'package-lock.json')) ?? {},
    readLock(join(root, 'node_modules', '.package-lock.json')),
  );
  if (difference) {
    say(`Installing packages with npm ci (${difference}).`);
    // Quiet, because Astro warns about the machine's Node, which it will not run on.
    const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = await run('npm', ['ci', ...flags], { cwd: root });
    if (code !== 0) {
      say(
        code === 127
          ? 'There is no npm on this machine: install npm and run this again.'
          : `npm ci failed (exit ${code}); the lines above say why.`,
      );
      return false;
    }
  } else {
    say('Packages: complete.');
  }
  if (await ownNodeRuns(root)) return true;

  // npm may be told not to run install scripts; this one fetches Node itself.
  say('The package "node" was not set up; running its install script.');
  await run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], { cwd: root });
  if (await ownNodeRuns(root)) return true;
  say(
    'Node 24 could not be set up in node_modules: allow install scripts for the package "node" (npm config get ignore-scripts) and run npm ci.',
  );
  return false;
}

/**
 * Whether `node` is a Node that runs TypeScript files.
 *
 * @param {string} root
 */
async function ownNodeRuns(root) {
  const { code, stdout } = await run('node', ['--version'], { env: projectEnv(root), output: 'capture', timeoutMs: 20_000 });
  return code === 0 && isNewEnough(stdout);
}

/**
 * @param {string} version as `node --version` prints it
 * @returns {boolean} whether it runs .ts files without a flag
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * @param {string} path
 * @returns {Lock | undefined} undefined when there is no such file, or npm was stopped while writing it
 */
function readLock(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
