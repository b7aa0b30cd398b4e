import { command } from './command/command.mjs';
import { runHere } from './machine/run-here.mjs';

const help = `npm run lint

Names what Prettier would write otherwise (npm run format does it) and what
Biome's linter finds.

  --help   show this

Exit codes: 0 nothing found, 1 something found, 2 wrong option, 3 packages
could not be installed.`;

await command({
  name: 'lint',
  help,
  run: async () => {
    const codes = [await runHere('prettier', ['--check', '.']), await runHere('biome', ['lint', '--error-on-warnings', '.'])];
    return codes.every((code) => code === 0) ? 0 : 1;
  },
});
