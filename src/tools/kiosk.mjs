import { command } from './command/command.mjs';

const help = `npm run kiosk [-- options]

Starts Chromium as a kiosk at the start screen and keeps it there: a page that
crashes, hangs or does not load is opened again, a browser that stops is
started again, and one of six hours makes place for a fresh one when nobody
is there. Stop with Ctrl+C.

  --url URL         the start screen (default: /kiosk/ of the site of the gemeente)
  --printer         there is a printer: prints at once on the system's default
  --profile DIR     where what is saved for offline outlives a browser; its other
                    files are made new each time (default: ~/.routegids-kiosk)
  --print-flags     show the switches of Chromium, each with why, and stop:
                    for whoever starts the browser another way
  --headless        without a screen, for tests
  --no-sandbox      as root or in a container, for tests
  --help            show this

CHROMIUM_PATH names the browser to use. Exit codes: 0 stopped, 1 the browser
does not start, 2 wrong option, address or GEMEENTE, 3 no browser found or
packages that could not be installed. src/kiosk/README.md tells how to set up a
machine.`;

await command({
  name: 'kiosk',
  help,
  options: {
    url: { type: 'string' },
    printer: { type: 'boolean' },
    profile: { type: 'string' },
    'print-flags': { type: 'boolean' },
    headless: { type: 'boolean' },
    'no-sandbox': { type: 'boolean' },
  },
  // The browser and its watch leave nothing to wait for.
  run: async ({ values }) => process.exit(await (await import('./kiosk/kiosk.ts')).kiosk(process.cwd(), process.env, values)),
});
