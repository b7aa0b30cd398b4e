import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { paths } from '../../i18n/paths.ts';
import { eenGemeente, gemeentenOp } from '../../site/kies-gemeente.ts';
import { Refused } from '../command/read-command.mjs';
import { flagsFor, startAddress } from './flags.ts';
import { findChromium, NoBrowser } from '../machine/browser.mjs';
import { endWithNpm } from '../machine/end-with-npm.mjs';
import { keepKiosk } from './keep-kiosk.ts';
import { say } from '../machine/progress.mjs';

/** What can be asked of a kiosk. */
interface Gevraagd {
  url?: string;
  printer?: boolean;
  profile?: string;
  'print-flags'?: boolean;
  headless?: boolean;
  'no-sandbox'?: boolean;
}

/** Address of the start screen on the site of the gemeente. @throws {GemeenteFout} */
function siteOf(root: string, gemeente: string): string {
  const { site } = parse(readFileSync(join(root, 'content', 'gemeenten', gemeente, 'gemeente.yml'), 'utf8')) as { site: string };
  return new URL(paths.kiosk(), site).href;
}

/**
 * Keeps a browser at the start screen until somebody stops it.
 *
 * @param root the folder that holds `content`
 * @param env GEMEENTE is read, when no address is given
 * @returns exit code
 * @throws {Refused | GemeenteFout}
 */
export async function kiosk(root: string, env: NodeJS.ProcessEnv, values: Gevraagd): Promise<number> {
  const { printer = false, profile = join(homedir(), '.routegids-kiosk'), headless = false } = values;
  const gemeente = values.url === undefined ? eenGemeente(env, gemeentenOp(root)) : undefined;
  const url = values.url ?? siteOf(root, gemeente ?? '');
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Refused(`"${url}" is no address: write it whole, with https:// before it.`);
  const adres = startAddress(url, printer);
  const flags = flagsFor(process.platform, printer);
  if (values['print-flags']) {
    const width = Math.max(...flags.map(({ vlag }) => vlag.length));
    for (const { vlag, waarom } of flags) console.log(`${vlag.padEnd(width)}  ${waarom}`);
    console.log(adres);
    return 0;
  }
  try {
    const kept = await keepKiosk({
      adres,
      program: await findChromium(),
      flags: flags.map(({ vlag }) => vlag),
      profile,
      headless,
      sandbox: !values['no-sandbox'],
      say,
    });
    say(`The kiosk${gemeente ? ` of the gemeente ${gemeente}` : ''} runs at ${adres}. Stop with Ctrl+C.`);
    endWithNpm();
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
    });
    await kept.stop();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof NoBrowser ? 3 : 1;
  }
}
