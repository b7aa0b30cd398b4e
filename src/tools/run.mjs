import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * The environment for a child process: the same as ours, with the project's
 * own commands first in PATH. `node` then is the Node 24 of node_modules,
 * whatever Node the machine has.
 *
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, env = process.env) {
  return { ...env, PATH: [join(root, 'node_modules', '.bin'), env.PATH ?? ''].join(delimiter) };
}

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the command does not exist, 124 when it was stopped for taking too long
 * @property {string} stdout what it printed, empty when `output` is `inherit`
 * @property {string} stderr
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture'} [output] show it as it comes, or keep it; default `inherit`
 * @property {number} [timeoutMs] stop the command after this long
 */

/**
 * Runs one command to its end. Never rejects: a command that cannot be
 * started is a result too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd, env = process.env, output = 'inherit', timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));

    // Asked to stop first, so that a package manager can leave its files whole.
    const timers = timeoutMs === undefined ? [] : [
      setTimeout(() => { late = true; child.kill('SIGTERM'); }, timeoutMs),
      setTimeout(() => child.kill('SIGKILL'), timeoutMs + 5_000),
    ];
    const done = (/** @type {number} */ code) => {
      timers.forEach(clearTimeout);
      resolve({ code, stdout, stderr });
    };
    child.on('error', (error) => {
      stderr += error.message;
      done(127);
    });
    // 'exit' and not 'close': a grandchild may hold the pipes open for ever.
    child.on(output === 'inherit' || timeoutMs !== undefined ? 'exit' : 'close', (code, signal) => done(late ? 124 : code ?? (signal ? 128 : 1)));
  });
}
