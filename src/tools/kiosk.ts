import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { paths } from '../i18n/paths.ts';
import { flagsFor, startAddress } from './kiosk/flags.ts';
import { findChromium, NoBrowser } from './machine/browser.mjs';
import { endWithNpm } from './machine/end-with-npm.mjs';
import { keepKiosk } from './kiosk/keep-kiosk.ts';
import { say } from './machine/progress.mjs';

const HELP = `npm run kiosk [-- options]

Starts Chromium as a kiosk at the start screen and keeps it there: a page that
crashes, hangs or does not load is opened again, a browser that stops is
started again, and one of six hours makes place for a fresh one when nobody
is there. Stop with Ctrl+C.

  --url URL         the start screen (default: /kiosk/ of the site of the gemeente)
  --printer         there is a printer: prints at once on the system's default
  --profile DIR     where the browser keeps its files, the pages for offline
                    among them (default: ~/.routegids-kiosk)
  --print-flags     show the switches of Chromium, each with why, and stop:
                    for whoever starts the browser another way
  --headless        without a screen, for tests
  --no-sandbox      as root or in a container, for tests
  --help            show this

CHROMIUM_PATH names the browser to use. Exit codes: 0 stopped, 1 the browser
does not start, 2 wrong option, 3 no browser found. src/kiosk/README.md tells
how to set up a machine.`;

/** Address of the start screen on the site of the gemeente. */
function defaultUrl(): string {
  const gemeenten = fileURLToPath(new URL('../../content/gemeenten/', import.meta.url));
  const gemeente = process.env['GEMEENTE'] ?? readdirSync(gemeenten)[0] ?? '';
  const { site } = parse(readFileSync(join(gemeenten, gemeente, 'gemeente.yml'), 'utf8')) as { site: string };
  return new URL(paths.kiosk(), site).href;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      printer: { type: 'boolean', default: false },
      profile: { type: 'string', default: join(homedir(), '.routegids-kiosk') },
      'print-flags': { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      'no-sandbox': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const url = values.url ?? defaultUrl();
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw Object.assign(new Error(`"${url}" is no address: write it whole, with https:// before it.`), { code: 'ERR_PARSE_ARGS_URL' });
  return { ...values, adres: startAddress(url, values.printer) };
}

async function main(): Promise<number> {
  const { help, printer, profile, headless, adres, ...values } = readOptions();
  if (help) {
    console.log(HELP);
    return 0;
  }
  const flags = flagsFor(process.platform, printer);
  if (values['print-flags']) {
    const width = Math.max(...flags.map(({ vlag }) => vlag.length));
    for (const { vlag, waarom } of flags) console.log(`${vlag.padEnd(width)}  ${waarom}`);
    console.log(adres);
    return 0;
  }
  try {
    const kiosk = await keepKiosk({
      adres,
      program: await findChromium(),
      flags: flags.map(({ vlag }) => vlag),
      profile,
      headless,
      sandbox: !values['no-sandbox'],
      say,
    });
    say(`The kiosk runs at ${adres}. Stop with Ctrl+C.`);
    endWithNpm();
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
    });
    await kiosk.stop();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof NoBrowser ? 3 : 1;
  }
}

try {
  process.exit(await main());
} catch (error) {
  if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\n\n${HELP}`);
  process.exit(2);
}
