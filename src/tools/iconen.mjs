import { command } from './command/command.mjs';

const help = `npm run iconen

Draws the icons of the installed app from public/favicon.svg, one set for each
direction of reading, into public/icons.

  --help   show this

CHROMIUM_PATH names the browser to use. Exit codes: 0 drawn, 1 the favicon
cannot be drawn, 2 wrong option, 3 no browser found or packages that could not
be installed.`;

await command({
  name: 'iconen',
  help,
  run: async () => (await import('./build/iconen.ts')).iconen(),
});
