import { command } from './command/command.mjs';
import { runHere } from './machine/run-here.mjs';

const help = `npm run format

Writes every file in the form of the project: Prettier, 140 columns. Content
and prose keep the form that people gave them.

  --help   show this

Exit codes: 0 written, 1 a file cannot be read, 2 wrong option, 3 packages
could not be installed.`;

await command({
  name: 'format',
  help,
  run: async () => ((await runHere('prettier', ['--write', '--log-level=warn', '.'])) === 0 ? 0 : 1),
});
