import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { formatDatum } from '../../i18n/format.ts';
import { locales, type Taal } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { sheetPage, stylesOf, takeSheet } from './assemble-sheets.ts';
import { rowsElsewhere } from '../../routeblad/rows-elsewhere.ts';
import { chooseSheets, type Gevraagd, type Keus } from './choose-sheets.ts';
import { countPages, printSheets, type Opdracht } from './print-sheets.ts';
import { sheetIndex, type Rij } from './sheet-index.ts';
import { routeTitel } from '../../weergave/route-titel.ts';
import { View } from '../../weergave/view.ts';
import { openGids, type Gids } from '../../wegwijzer/open-gids.ts';
import { ensureArabicFont, findChromium, launchToDraw, NoBrowser } from '../machine/browser.mjs';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { say } from '../machine/progress.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, process.env['ROUTEGIDS_DIST'] ?? 'dist');

/** A page for every processor, and one more: while one is written to disk the next is drawn. */
const tegelijk = Math.min(8, availableParallelism() + 1);

/**
 * Prints sheets of the built site as PDF.
 *
 * @param inhoud the folder that holds `content`
 * @param env PEILDATUM, GEMEENTE, ROUTEGIDS_DIST, and INIT_CWD: the folder that somebody gave the command in
 * @returns exit code: 1 when a sheet does not fit on its A4
 * @throws {Refused | Onbekend | PeildatumFout | GemeenteFout}
 */
export async function routebladen(inhoud: string, env: NodeJS.ProcessEnv, values: Gevraagd & { naar?: string }): Promise<number> {
  if (!values.alles && !values.behoefte) throw new Refused('Welke bladen? Zeg --alles, of --behoefte met een naam.');
  const sources = readContent(inhoud);
  const { gids } = openGids(sources, readPeildatum(env, new Date()), kiesGemeente(env, gemeentenIn(sources)));
  if (!gids) throw new Refused('De inhoud is niet te lezen. npm run check zegt wat er mis is.', 1);
  const { wijk } = values;
  const keuzes = chooseSheets(gids.catalogus, gids.wegwijzer, {
    ...(values.behoefte ? { behoefte: values.behoefte } : {}),
    ...(values.taal ? { taal: values.taal } : {}),
    ...(wijk ? { wijk } : {}),
    alles: values.alles ?? false,
  });
  if (!existsSync(join(dist, 'index.html'))) throw new Refused('Er is nog geen site om bladen van te maken. Doe eerst npm run build.', 1);
  const executablePath = await chromiumHere();
  if (keuzes.some(({ taal }) => locales[taal].schrift === 'Arabic') && !(await ensureArabicFont()))
    throw new Refused(
      'Zonder Arabische letters wordt een Arabisch blad leeg: installeer het pakket "fonts-noto-core", of vraag --taal nl --taal tr.',
      3,
    );
  const { chromium } = await import('@playwright/test');
  // npm moves to the root of the project; whoever prints means the folder they are in.
  const naar = resolve(env['INIT_CWD'] ?? process.cwd(), values.naar ?? 'routebladen');
  const browser = await launchToDraw<Browser>((options) => chromium.launch(options), executablePath);
  try {
    return await printAll(gids, keuzes, naar, wijk, (opdrachten) => printSheets(browser, opdrachten, Math.min(tegelijk, keuzes.length)));
  } finally {
    await browser.close();
  }
}

async function chromiumHere(): Promise<string> {
  try {
    return await findChromium();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    throw new Refused(`Zonder Chromium kan ik geen PDF maken. Elk blad is wel te printen vanaf zijn eigen bladzijde.\n${error.message}`, 3);
  }
}

/** Prints every sheet, then all of a language at once, then the index. @returns exit code */
async function printAll(
  { catalogus, peildatum }: Gids,
  keuzes: readonly Keus[],
  naar: string,
  wijk: string | undefined,
  print: (opdrachten: Iterable<Opdracht>) => Promise<void>,
): Promise<number> {
  const { gemeente } = catalogus;
  const css = stylesOf(readPage(keuzes[0] as Keus))
    .map((href) => readFileSync(join(dist, href), 'utf8'))
    .join('\n');
  const elsewhere = wijk ? rowsElsewhere(catalogus, wijk) : new Set<string>();
  const sheets = new Map<Taal, string[]>();
  const rijen: Rij[] = [];
  const teLang: string[] = [];
  const began = Date.now();
  let first = 0;
  let done = 0;

  const single = function* (): Generator<Opdracht> {
    for (const keus of keuzes) {
      const { taal, behoefte } = keus;
      const label = catalogus.behoeften.get(behoefte)?.label;
      const sheet = takeSheet(readPage(keus), formatDatum(peildatum, taal), elsewhere);
      sheets.set(taal, [...(sheets.get(taal) ?? []), sheet]);
      const bestand = join(taal, `${behoefte}.pdf`);
      rijen.push({ taal, label: label?.[taal] ?? behoefte, nederlands: label?.nl ?? behoefte, bestand });
      yield {
        html: sheetPage([sheet], taal, `${routeTitel(new View(taal, catalogus), [behoefte])} · Routegids ${gemeente.naam}`, css),
        klaar: async (pdf) => {
          write(join(naar, bestand), pdf);
          if ((await countPages(pdf)) !== 1) teLang.push(bestand);
          done += 1;
          first ||= Date.now();
          if (done % 25 === 0 || done === keuzes.length) say(`${done} van ${keuzes.length} bladen.`);
        },
      };
    }
  };
  await print(single());
  const rate = (done - 1) / Math.max(0.001, (Date.now() - first) / 1000);
  const speed = done > 1 ? `, na het eerste ${rate.toFixed(1).replace('.', ',')} per seconde` : '';

  const perTaal = new Map<Taal, string>();
  const whole = function* (): Generator<Opdracht> {
    for (const [taal, own] of sheets) {
      const bestand = `routebladen-${taal}.pdf`;
      perTaal.set(taal, bestand);
      yield {
        html: sheetPage(own, taal, `Routebladen · ${locales[taal].eigenNaam} · Routegids ${gemeente.naam}`, css),
        klaar: async (pdf) => {
          write(join(naar, bestand), pdf);
          say(`${bestand}: ${await countPages(pdf)} bladen.`);
        },
      };
    }
  };
  await print(whole());
  const kop = `Routebladen ${gemeente.naam}${wijk ? `, ${gemeente.wijken[wijk]?.nl ?? wijk}` : ''}, ${formatDatum(peildatum, 'nl')}`;
  write(join(naar, 'index.html'), sheetIndex(kop, rijen, perTaal));
  for (const bestand of teLang) console.error(`Dit blad past niet op één A4: ${bestand}`);
  say(
    `${done} bladen in ${relative(process.env['INIT_CWD'] ?? process.cwd(), naar) || '.'}${speed}; ` +
      `alles bij elkaar in ${((Date.now() - began) / 1000).toFixed(0)} seconden, voor de gemeente ${gemeente.naam}. Begin bij index.html.`,
  );
  return teLang.length > 0 ? 1 : 0;
}

/** The built page of a need. @throws {Refused} when the site is older than the content */
function readPage({ taal, behoefte }: Keus): string {
  const file = join(dist, paths.hulpBij(taal, behoefte), 'index.html');
  if (!existsSync(file)) throw new Refused(`De site heeft nog geen bladzijde voor "${behoefte}". Doe eerst npm run build.`, 1);
  return readFileSync(file, 'utf8');
}

function write(file: string, contents: string | Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  } catch (error) {
    throw new Refused(`Ik kan ${file} niet schrijven (${(error as NodeJS.ErrnoException).code ?? 'fout'}).`);
  }
}
