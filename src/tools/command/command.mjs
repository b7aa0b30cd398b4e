import { fileURLToPath } from 'node:url';
import { endWithNpm } from '../machine/end-with-npm.mjs';
import { installWords } from '../machine/install-words.mjs';
import { install, isComplete, isNewEnough } from '../machine/install.mjs';
import { ownNode, projectEnv, run as start } from '../machine/run.mjs';
import { readCommand } from './read-command.mjs';

/**
 * @typedef {import('./read-command.mjs').Form & {
 *   name: string,
 *   help: string,
 *   bare?: boolean,
 *   run: (asked: import('./read-command.mjs').Asked) => number | Promise<number>,
 * }} Command
 */

const root = fileURLToPath(new URL('../../..', import.meta.url));

const hint = {
  nl: (/** @type {string} */ help) => `Hulp: ${help}`,
  en: (/** @type {string} */ help) => `Help: ${help}`,
};

/**
 * Runs a command of package.json: the one way in which all of them read their options.
 *
 * `--help` prints the help and does nothing else: exit code 0. What is asked wrongly gets one sentence: exit code 2. A
 * command may be the first that somebody ever gives in a fresh clone, on a Node that knows no TypeScript: what is
 * missing is installed first, or one sentence says what to do: exit code 3.
 *
 * @param {Command} command `run` does the work and gives the exit code; it imports what it needs when it is called,
 *   because before that it may not be installed. `bare`: it needs nothing installed, or sees to that itself
 */
export async function command({ name, taal = 'en', help, bare = false, run, ...form }) {
  const args = process.argv.slice(2);
  try {
    const asked = readCommand(args, { taal, ...form });
    if (asked === 'help') {
      console.log(help);
      return;
    }
    // To the other stream: what the command itself says may go on to a file.
    const tell = (/** @type {string} */ text) => console.error(text);
    if (!bare && !isComplete(root) && !(await install(root, { taal, tell }))) process.exitCode = 3;
    else if (bare || isNewEnough(process.version)) process.exitCode = await run(asked);
    else process.exitCode = await again(args, () => tell(installWords[taal].noNode));
  } catch (error) {
    // Refused, and what src/site says of PEILDATUM and GEMEENTE.
    if (!(error instanceof Error && 'exitCode' in error)) throw error;
    const ask = `npm ${name === 'start' || name === 'test' ? '' : 'run '}${name} -- --help`;
    console.error(error.exitCode === 2 ? `${error.message} ${hint[taal](ask)}` : error.message);
    process.exitCode = Number(error.exitCode);
  }
}

/**
 * The same command once more, with the project's own Node.
 *
 * @param {string[]} args
 * @param {() => void} cannot says that this Node does not start
 */
async function again(args, cannot) {
  endWithNpm();
  const { code } = await start(ownNode(root), [process.argv[1] ?? '', ...args], { env: projectEnv(root) });
  if (code !== 127) return code;
  cannot();
  return 3;
}
