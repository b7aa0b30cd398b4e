import { command } from './command/command.mjs';

const help = `npm run build [-- options]

Checks the content, then builds the site into dist. A build that fails leaves
the dist that is there as it is.

  --help   show this

PEILDATUM=2027-01-01 npm run build makes the site as it will be on that day.
GEMEENTE=<name> chooses a gemeente; needed when there is more than one.

Exit codes: 0 built, 1 the content or the build has a mistake, 2 wrong option,
PEILDATUM or GEMEENTE, 3 packages could not be installed.`;

await command({
  name: 'build',
  help,
  run: async () => (await import('./build/build.ts')).build(process.env),
});
