import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { Refused } from '../command/read-command.mjs';
import { findChromium, launchToDraw, NoBrowser } from '../machine/browser.mjs';
import { kiesVoorbeelden, oefenkaart, oefenkaartenHtml } from './practice-cards.ts';
import { printSheets } from './print-sheets.ts';

/**
 * Writes the cards of an evening, as a page and where there is a browser as PDF.
 *
 * @param root the folder that holds `content`
 * @param env PEILDATUM, GEMEENTE, and INIT_CWD: the folder that somebody gave the command in
 * @returns exit code
 * @throws {Refused | PeildatumFout | GemeenteFout}
 */
export async function oefenkaarten(
  root: string,
  env: NodeJS.ProcessEnv,
  { avond: gevraagd = '1', uit = 'oefenkaarten' }: { avond?: string; uit?: string },
): Promise<number> {
  if (!/^[1-9]\d{0,2}$/.test(gevraagd)) throw new Refused(`"${gevraagd}" is geen avond. Schrijf een getal, bijvoorbeeld --avond 2.`);
  const sources = readContent(root);
  const { gids } = openGids(sources, readPeildatum(env, new Date()), kiesGemeente(env, gemeentenIn(sources)));
  if (!gids) throw new Refused('De inhoud is niet te lezen. npm run check zegt wat er mis is.', 1);
  const { catalogus } = gids;
  const kaarten = kiesVoorbeelden([...catalogus.voorbeelden.values()], Number(gevraagd)).map((one) => oefenkaart(catalogus, one));
  if (kaarten.length === 0) throw new Refused('Er zijn geen voorbeelden. Zet ze in content/wegwijzer/voorbeelden.', 1);
  const html = oefenkaartenHtml(kaarten, `Oefenkaarten, avond ${gevraagd}, Routegids ${catalogus.gemeente.naam}`);
  const bestand = resolve(env['INIT_CWD'] ?? root, uit);
  write(`${bestand}.html`, html);
  const pdf = await toPdf(html);
  if (pdf) write(`${bestand}.pdf`, pdf);
  console.log(`${kaarten.length} kaarten in ${bestand}.${pdf ? 'pdf' : 'html'}. Print dubbelzijdig, over de lange kant, en knip.`);
  return 0;
}

/** @returns undefined where no browser is: the page can be printed from any */
async function toPdf(html: string): Promise<Buffer | undefined> {
  let executablePath: string;
  try {
    executablePath = await findChromium();
  } catch (error) {
    if (error instanceof NoBrowser) return undefined;
    throw error;
  }
  const { chromium } = await import('@playwright/test');
  const browser = await launchToDraw<Browser>((options) => chromium.launch(options), executablePath);
  try {
    let made: Buffer | undefined;
    const klaar = (pdf: Buffer) => {
      made = pdf;
    };
    await printSheets(browser, [{ html, klaar }], 1);
    return made;
  } finally {
    await browser.close();
  }
}

function write(file: string, contents: string | Buffer): void {
  try {
    writeFileSync(file, contents);
  } catch (error) {
    throw new Refused(`Ik kan ${file} niet schrijven (${(error as NodeJS.ErrnoException).code ?? 'fout'}).`);
  }
}
