import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './command/command.mjs';
import { endWithNpm } from './machine/end-with-npm.mjs';
import { install } from './machine/install.mjs';
import { readPort } from './machine/port.mjs';
import { began, say } from './machine/progress.mjs';
import { projectEnv, run } from './machine/run.mjs';

const help = `npm start [-- options]

Installs what is missing, builds the site into dist, serves it and prints its address.

  --port N     serve on this port (default 4321), or on the next one that is free
  --host NAME  listen on this address, so that others on the network can look: 0.0.0.0 for
               all (default: this machine alone)
  --no-build   serve dist as it is
  --help       show this

PEILDATUM=2027-01-01 npm start builds the site as it will be on that day.
GEMEENTE=<name> chooses a gemeente; needed when there is more than one.

Exit codes: 0 stopped by you, 1 the build or the server failed, 2 wrong option,
PEILDATUM or GEMEENTE, 3 packages could not be installed.`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the command.
 *
 * @param {{ port?: string, host?: string, 'no-build'?: boolean }} options
 * @returns {Promise<number>} exit code
 */
async function start({ port: asked = '4321', host, 'no-build': asItIs = false }) {
  const port = readPort(asked);
  endWithNpm();
  if (!(await install(root))) return 3;
  const env = { ...projectEnv(root), ROUTEGIDS_BEGAN: String(began) };

  if (!asItIs) {
    const { code } = await run('node', ['src/tools/build.mjs'], { cwd: root, env });
    if (code === 2) return 2;
    if (code !== 0) {
      const older = existsSync(join(root, 'dist', 'index.html'));
      say(`The site was not built.${older ? ' The one built before is still in dist: npm start -- --no-build serves it.' : ''}`);
      return 1;
    }
  } else {
    say('Serving dist as it is.');
  }

  const where = [String(port), ...(host === undefined ? [] : [host])];
  const { code } = await run('node', ['src/tools/serve/serve.ts', ...where], { cwd: root, env, endsWithUs: false });
  return code === 0 ? 0 : 1;
}

await command({
  name: 'start',
  help,
  bare: true,
  options: { port: { type: 'string' }, host: { type: 'string' }, 'no-build': { type: 'boolean' } },
  run: ({ values }) => start(values),
});
