import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * The environment for a child process: the same as ours, with the project's
 * own commands first in PATH. `node` then is the Node 24 of node_modules,
 * whatever Node the machine has. Astro's usage reports are off: nothing leaves.
 *
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, env = process.env) {
  return {
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [join(root, 'node_modules', '.bin'), env.PATH ?? ''].join(delimiter),
  };
}

/**
 * Where the project's own Node lies, once it is installed.
 *
 * @param {string} root the repository
 */
export function ownNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 when a signal ended it, 127 when the command does not exist, 124 when it was stopped
 *   for taking too long
 * @property {string} stdout what it printed, empty when `output` is `inherit`
 * @property {string} stderr
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture'} [output] show it as it comes, or keep it; default `inherit`
 * @property {(text: string) => void} [onText] hears what is captured of stdout, piece by piece as it comes
 * @property {number} [timeoutMs] stop the command after this long
 * @property {boolean} [endsWithUs] whether stopping the command with Ctrl+C also ends this process; default true
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
export function run(command, args, { cwd, env = process.env, output = 'inherit', onText, timeoutMs, endsWithUs = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      onText?.(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));

    // Asked to stop first, so that a package manager can leave its files whole.
    const timers =
      timeoutMs === undefined
        ? []
        : [
            setTimeout(() => {
              late = true;
              child.kill('SIGTERM');
            }, timeoutMs),
            setTimeout(() => child.kill('SIGKILL'), timeoutMs + 5_000),
          ];
    // A signal to us alone (a service manager, not a terminal) must not leave the child behind.
    let stopped = 0;
    const forward = (/** @type {NodeJS.Signals} */ signal, /** @type {number} */ number) => {
      stopped = number;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    const done = (/** @type {number} */ code) => {
      for (const signal of SIGNALS) process.off(signal, forward);
      timers.forEach(clearTimeout);
      // Who stops one step wants the whole command to stop, not the next step.
      if (stopped && endsWithUs) process.exit(128 + stopped);
      resolve({ code, stdout, stderr });
    };
    child.on('error', (error) => {
      stderr += error.message;
      done(127);
    });
    // With a time limit not 'close': a grandchild may hold the pipes open past it.
    child.on(timeoutMs === undefined ? 'close' : 'exit', (code) => done(late ? 124 : (code ?? 128)));
  });
}
