import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { formatDatum } from '../i18n/format.ts';
import { locales, talen, type Taal } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import { numbersElsewhere, sheetPage, stylesOf, takeSheet } from './bladen/assemble-sheets.ts';
import { chooseSheets, Onbekend, type Keus } from './bladen/choose-sheets.ts';
import { countPages, printSheets, type Opdracht } from './bladen/print-sheets.ts';
import { sheetIndex, type Rij } from './bladen/sheet-index.ts';
import { openGids, type Gids } from '../wegwijzer/open-gids.ts';
import { findChromium, NoBrowser } from './machine/browser.mjs';
import { peildatumOrExit } from '../site/peildatum.ts';
import { say } from './machine/progress.mjs';

const help = `npm run routebladen: maakt routebladen als PDF, om in één keer af te drukken.

Gebruik:
  npm run routebladen -- --alles                          elk blad, in elke taal
  npm run routebladen -- --behoefte deurwaarder           één behoefte, in elke taal
  npm run routebladen -- --behoefte schulden --taal ar    alle behoeften onder de vraag "schulden", in het Arabisch
  npm run routebladen -- --alles --taal tr --wijk noord   met alleen de gids van deze wijk op het blad
  npm run routebladen -- --alles --naar bladen            in deze map; anders in routebladen

--behoefte en --taal mogen vaker. Talen: ${talen.join(', ')}. Naast een vertaling staat altijd het Nederlands.
In de map komen: een PDF per blad, een PDF per taal met alles, en index.html. Bouw eerst de site: npm run build.
Uitkomst: 0 als alles er is, 1 als de site of de inhoud niet klopt, 2 bij een verkeerde opdracht, 3 zonder Chromium.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, process.env['ROUTEGIDS_DIST'] ?? 'dist');

/** A page for every processor, and one more: while one is written to disk the next is drawn. */
const tegelijk = Math.min(8, availableParallelism() + 1);

class Weigering extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

async function routebladen(): Promise<number> {
  const { values } = parseArgs({
    options: {
      behoefte: { type: 'string', multiple: true },
      taal: { type: 'string', multiple: true },
      wijk: { type: 'string' },
      alles: { type: 'boolean' },
      naar: { type: 'string', default: 'routebladen' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!values.alles && !values.behoefte) throw new Weigering(2, 'Welke bladen? Zeg --alles, of --behoefte met een naam.');
  const { gids } = openGids(readContent(root), peildatumOrExit(), process.env['GEMEENTE']);
  if (!gids) throw new Weigering(1, 'De inhoud is niet te lezen. npm run check zegt wat er mis is.');
  const { wijk } = values;
  const keuzes = chooseSheets(gids.catalogus, gids.wegwijzer, {
    ...(values.behoefte ? { behoefte: values.behoefte } : {}),
    ...(values.taal ? { taal: values.taal } : {}),
    ...(wijk ? { wijk } : {}),
    alles: values.alles ?? false,
  });
  if (!existsSync(join(dist, 'index.html'))) throw new Weigering(1, 'Er is nog geen site om bladen van te maken. Doe eerst npm run build.');
  const executablePath = await findChromium();
  const { chromium } = await import('@playwright/test');
  // npm moves to the root of the project; whoever prints means the folder they are in.
  const naar = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.naar);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await printAll(gids, keuzes, naar, wijk, (opdrachten) => printSheets(browser, opdrachten, Math.min(tegelijk, keuzes.length)));
  } finally {
    await browser.close();
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
  const elsewhere = wijk ? numbersElsewhere(catalogus, wijk) : new Set<string>();
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
        html: sheetPage([sheet], taal, `${label?.[taal] ?? behoefte} · Routegids ${gemeente.naam}`, css),
        klaar: (pdf) => {
          write(join(naar, bestand), pdf);
          if (countPages(pdf) !== 1) teLang.push(bestand);
          done += 1;
          first ||= Date.now();
          if (done % 25 === 0 || done === keuzes.length) say(`${done} van ${keuzes.length} bladen.`);
        },
      };
    }
  };
  await print(single());
  const rate = (done - 1) / Math.max(0.001, (Date.now() - first) / 1000);

  const perTaal = new Map<Taal, string>();
  const whole = function* (): Generator<Opdracht> {
    for (const [taal, own] of sheets) {
      const bestand = `routebladen-${taal}.pdf`;
      perTaal.set(taal, bestand);
      yield {
        html: sheetPage(own, taal, `Routebladen · ${locales[taal].eigenNaam} · Routegids ${gemeente.naam}`, css),
        klaar: (pdf) => {
          write(join(naar, bestand), pdf);
          say(`${bestand}: ${countPages(pdf)} bladen.`);
        },
      };
    }
  };
  await print(whole());
  const kop = `Routebladen ${gemeente.naam}${wijk ? `, ${gemeente.wijken[wijk]?.nl ?? wijk}` : ''}, ${formatDatum(peildatum, 'nl')}`;
  write(join(naar, 'index.html'), sheetIndex(kop, rijen, perTaal));
  for (const bestand of teLang) console.error(`Dit blad past niet op één A4: ${bestand}`);
  say(
    `${done} bladen in ${relative(process.env['INIT_CWD'] ?? process.cwd(), naar) || '.'}${done > 1 ? `, na het eerste ${rate.toFixed(1).replace('.', ',')} per seconde` : ''}; alles bij elkaar in ${((Date.now() - began) / 1000).toFixed(0)} seconden. Begin bij index.html.`,
  );
  return teLang.length > 0 ? 1 : 0;
}

/** The built page of a need. @throws {Weigering} when the site is older than the content */
function readPage({ taal, behoefte }: Keus): string {
  const file = join(dist, paths.hulpBij(taal, behoefte), 'index.html');
  if (!existsSync(file)) throw new Weigering(1, `De site heeft nog geen bladzijde voor "${behoefte}". Doe eerst npm run build.`);
  return readFileSync(file, 'utf8');
}

function write(file: string, contents: string | Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  } catch (error) {
    throw new Weigering(2, `Ik kan ${file} niet schrijven (${(error as NodeJS.ErrnoException).code ?? 'fout'}).`);
  }
}

try {
  process.exitCode = await routebladen();
} catch (error) {
  if (error instanceof NoBrowser) {
    console.error(`Zonder Chromium kan ik geen PDF maken. Elk blad is wel te printen vanaf zijn eigen bladzijde.\n${error.message}`);
    process.exitCode = 3;
  } else if (error instanceof Weigering || error instanceof Onbekend) {
    const code = error instanceof Weigering ? error.code : 2;
    console.error(`${error.message}${code === 2 ? ' Hulp: npm run routebladen -- --help' : ''}`);
    process.exitCode = code;
  } else if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
    console.error('Die opdracht begrijp ik niet. Hulp: npm run routebladen -- --help');
    process.exitCode = 2;
  } else {
    throw error;
  }
}
