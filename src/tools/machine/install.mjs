import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installWords } from './install-words.mjs';
import { say } from './progress.mjs';
import { ownNode, projectEnv, run } from './run.mjs';

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
 * Whether everything is installed, looked up without starting anything: it is asked before every command.
 *
 * @param {string} root the repository
 */
export function isComplete(root) {
  return existsSync(ownNode(root)) && differenceIn(root) === undefined;
}

/**
 * Installs what is missing, exactly as package-lock.json says, and sees to it
 * that the project's own Node runs.
 *
 * @param {string} root the repository
 * @param {object} [options]
 * @param {'nl' | 'en'} [options.taal] of who reads what is said
 * @param {(text: string) => void} [options.tell]
 * @param {typeof run} [options.runner]
 * @returns {Promise<boolean>} whether everything is there now; why not is said in one sentence
 */
export async function install(root, { taal = 'en', tell = say, runner = run } = {}) {
  const words = installWords[taal];
  const difference = differenceIn(root);
  if (difference) {
    tell(words.installing(difference));
    // Quiet, because Astro warns about the machine's Node, which it will not run on.
    const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, stdout, stderr } = await runner('npm', ['ci', ...flags], { cwd: root, output: 'capture' });
    if (code !== 0) {
      tell(words[whyNpmFailed(code, `${stdout}\n${stderr}`)](root));
      return false;
    }
  } else {
    tell(words.complete);
  }
  if (await ownNodeRuns(root, runner)) return true;

  // npm may be told not to run install scripts; this one fetches Node itself.
  tell(words.node);
  const { code, stdout, stderr } = await runner('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], {
    cwd: root,
    output: 'capture',
  });
  if (await ownNodeRuns(root, runner)) return true;
  const why = code === 0 ? 'other' : whyNpmFailed(code, `${stdout}\n${stderr}`);
  tell(why === 'other' ? words.noNode : words[why](root));
  return false;
}

/**
 * What kept npm from its work, by what people can do about it.
 *
 * @param {number} code exit code
 * @param {string} output
 * @returns {'noNpm' | 'noNetwork' | 'noPermission' | 'noSpace' | 'other'}
 */
export function whyNpmFailed(code, output) {
  if (code === 127) return 'noNpm';
  if (/\b(?:EACCES|EPERM|EROFS)\b/.test(output)) return 'noPermission';
  if (/\bENOSPC\b/.test(output)) return 'noSpace';
  return /\b(?:ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(output)
    ? 'noNetwork'
    : 'other';
}

/**
 * @param {string} root
 * @returns {string | undefined} what is not as package-lock.json says
 */
function differenceIn(root) {
  return lockDifference(readLock(join(root, 'package-lock.json')) ?? {}, readLock(join(root, 'node_modules', '.package-lock.json')));
}

/**
 * Whether `node` is a Node that runs TypeScript files.
 *
 * @param {string} root
 * @param {typeof run} runner
 */
async function ownNodeRuns(root, runner) {
  const { code, stdout } = await runner('node', ['--version'], { env: projectEnv(root), output: 'capture', timeoutMs: 20_000 });
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
