import { command } from './command/command.mjs';

const help = `npm run dev [-- options]

Starts Astro's development server: pages are made when somebody asks for them,
and content reloads as it is saved. Stop with Ctrl+C.

  --port N       serve on this port (default 4321), or on the next that is free
  --host NAME    listen on this address too, for a phone on the same network
  --help         show this

GEMEENTE=<name> chooses a gemeente; needed when there is more than one.

Exit codes: 0 stopped by you, 1 the server failed, 2 wrong option, PEILDATUM or
GEMEENTE, 3 packages could not be installed.`;

await command({
  name: 'dev',
  help,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: async ({ values }) => (await import('./serve/dev.ts')).dev(process.env, values),
});
