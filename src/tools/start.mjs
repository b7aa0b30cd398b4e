import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWithNpm } from './machine/end-with-npm.mjs';
import { install } from './machine/install.mjs';
import { say } from './machine/progress.mjs';
import { projectEnv, run } from './machine/run.mjs';

const HELP = `npm start [-- options]

Installs what is missing, builds the site into dist, serves it and prints its address.

  --port N     serve on this port (default 4321), or on the next one that is free
  --no-build   serve dist as it is
  --help       show this

PEILDATUM=2027-01-01 npm start builds the site as it will be on that day.

Exit codes: 0 stopped by you, 1 the build or the server failed, 2 wrong option or PEILDATUM, 3 packages could not be installed.`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the options.
 *
 * @param {string[]} args
 * @returns {{ help: boolean, build: boolean, port: string }}
 * @throws {Error} with a sentence about the wrong one
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4321' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port needs a number from 0 to 65535, not "${values.port}".`);
  return { help: values.help, build: !values['no-build'], port: String(port) };
}

/**
 * Runs the command.
 *
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function start(args) {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }

  if (!(await install(root))) return 3;
  const env = projectEnv(root);

  if (options.build) {
    say('Building the site.');
    const { code } = await run('node', ['src/tools/build.ts'], { cwd: root, env });
    if (code === 2) return 2;
    if (code !== 0) {
      const older = existsSync(join(root, 'dist', 'index.html'));
      say(`The site was not built.${older ? ' The one built before is still in dist: npm start -- --no-build serves it.' : ''}`);
      return 1;
    }
  } else {
    say('Serving dist as it is.');
  }

  say('Starting the server.');
  const { code } = await run('node', ['src/tools/serve/serve.ts', '--port', options.port], { cwd: root, env, endsWithUs: false });
  return code === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWithNpm();
  process.exitCode = await start(process.argv.slice(2));
}
