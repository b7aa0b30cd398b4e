import { existsSync, globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFirstScreen, printFirstScreen } from './bench-first-screen.ts';
import { benchGevaar } from './bench-gevaar.ts';
import { benchGesprekken } from './bench-gesprekken.ts';
import { benchKiosk } from './bench-kiosk.ts';
import { benchSearch, timeSearch, type SearchLine } from './bench-search.ts';
import { findChromium, NoBrowser } from '../machine/browser.mjs';
import { measureBudgets, type Measured } from './measure-budgets.ts';
import { meesteGroei } from './measure-kiosk.ts';
import { measureOffline } from './measure-offline.ts';
import { weighPages, type PageWeight } from './measure-pages.ts';
import { measurePage, openBrowser, timeCommand } from './measure-speed.ts';
import { voorbeeldtalen } from './voorbeeldtalen.ts';
import { gemeentenOp, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { say } from '../machine/progress.mjs';
import { AS_A_HOST, serveDist } from '../serve/serve.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Line {
  what: string;
  budget: string;
  measured: string;
  verdict: string;
  at: string;
}

function sizeLine({ what, budget, measured, unit, at, ok }: Measured): Line {
  const write = (value: number) => `${Number.isInteger(value) ? value : value.toFixed(1)}${unit && ` ${unit}`}`;
  return { what, budget: `≤ ${write(budget)}`, measured: write(measured), verdict: ok ? 'ok' : 'too much', at };
}

function timeLine(what: string, budget: number, measured: number, unit: string, { atLeast = false, at = '' } = {}): Line {
  const write = (value: number) => `${value < 10 && !Number.isInteger(value) ? value.toFixed(2) : Math.round(value)}${unit && ` ${unit}`}`;
  return {
    what,
    budget: `${atLeast ? '≥' : '≤'} ${write(budget)}`,
    measured: write(measured),
    verdict: (atLeast ? measured >= budget : measured <= budget) ? 'ok' : atLeast ? 'too little' : 'too much',
    at,
  };
}

function searchLine({ what, budget, measured, ok }: SearchLine): Line {
  return { what, budget, measured, verdict: budget === '' ? '' : ok ? 'ok' : 'falls short', at: '' };
}

function print(title: string, lines: readonly Line[]): void {
  const width = (of: (line: Line) => string) => Math.max(...lines.map((line) => of(line).length));
  const [what, budget, measured, verdict] = [
    width((line) => line.what),
    width((line) => line.budget),
    width((line) => line.measured),
    width((line) => line.verdict),
  ];
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = [line.what.padEnd(what), line.budget.padStart(budget), line.measured.padStart(measured), line.verdict.padEnd(verdict)];
    console.log(`  ${[...cells, line.at].join('  ')}`.trimEnd());
  }
}

async function commandLines(): Promise<Line[]> {
  const check = await timeCommand(['src/tools/check.mjs'], root);
  const out = `.dist-bench-${process.pid}`;
  try {
    const build = await timeCommand(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], root);
    if (build.code !== 0) throw new Error(`The build failed:\n${build.output.split('\n').slice(-15).join('\n')}`);
    const pages = globSync('**/*.html', { cwd: join(root, out) }).length;
    return [
      timeLine('npm run check', 5, check.ms / 1000, 's'),
      timeLine('build, pages a second', 400, pages / (build.ms / 1000), '', {
        atLeast: true,
        at: `${pages} pages in ${(build.ms / 1000).toFixed(1)} s`,
      }),
      ...(build.megabytes === undefined ? [] : [timeLine('build, memory', 2048, build.megabytes, 'MB')]),
    ];
  } finally {
    rmSync(join(root, out), { recursive: true, force: true });
  }
}

/** Home, and the question and the route with the most on them. */
function pagesToOpen(pages: readonly PageWeight[]): string[] {
  return voorbeeldtalen.flatMap((w) => {
    const heaviest = (soort: PageWeight['soort']) =>
      pages.filter((page) => page.soort === soort && page.path.startsWith(`/${w}/wegwijzer/`)).sort((a, b) => b.html - a.html)[0]?.path;
    return [`/${w}/`, heaviest('vraag'), heaviest('route')].filter((path) => path !== undefined);
  });
}

async function browserLines(dir: string, pages: readonly PageWeight[]): Promise<Line[]> {
  const served = await serveDist({ dir, port: 0, quality: AS_A_HOST });
  const browser = await openBrowser(await findChromium());
  try {
    const lines: Line[] = [];
    for (const path of pagesToOpen(pages)) {
      const { lcp, tbt, cls, requests } = await measurePage(browser, `${served.url}${path}`);
      lines.push(
        timeLine('Largest Contentful Paint', 700, lcp, 'ms', { at: path }),
        timeLine('Total Blocking Time', 0, tbt, 'ms', { at: path }),
        timeLine('layout shift', 0, cls, '', { at: path }),
        timeLine('requests', 5, requests, '', { at: path }),
      );
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What can be asked of the bench. */
interface Gevraagd {
  dir?: string;
  sizes?: boolean;
  scherm?: boolean;
  gesprekken?: boolean;
  gevaar?: boolean;
  kiosk?: boolean;
  sessies?: string;
}

/**
 * Measures the built site, or a kiosk that shows it.
 *
 * @param env PEILDATUM and GEMEENTE are read
 * @returns exit code: 1 when something is over its budget
 * @throws {Refused | PeildatumFout | GemeenteFout}
 */
export async function bench(
  env: NodeJS.ProcessEnv,
  { dir = 'dist', sizes = false, scherm = false, gesprekken = false, gevaar = false, kiosk = false, sessies = '2000' }: Gevraagd,
): Promise<number> {
  const visitors = Number(sessies);
  if (!Number.isInteger(visitors) || visitors < 1) throw new Refused(`--sessies is "${sessies}": write how many, for example 200.`);
  const peildatum = readPeildatum(env, new Date());
  const gemeente = kiesGemeente(env, gemeentenOp(root));
  if (gevaar) return benchGevaar(root, peildatum, gemeente);
  const site = resolve(root, dir);
  if (!existsSync(join(site, 'index.html'))) throw new Refused('There is no built site there: build it first with npm run build.', 1);
  console.log(`Gemeente ${gemeente}, peildatum ${peildatum}.`);
  if (scherm) {
    console.log(printFirstScreen(await benchFirstScreen(site, await findChromium())));
    return 0;
  }
  if (gesprekken) return benchGesprekken(site, root, peildatum, gemeente);
  return kiosk ? endure(site, visitors) : measure(site, sizes, peildatum);
}

/** @returns 1 when a size, a count or an answer is over its budget */
async function measure(dir: string, sizesOnly: boolean, peildatum: string): Promise<number> {
  const pages = weighPages(dir);
  const sizes = measureBudgets(pages);
  print(`Sizes and counts, ${pages.length} pages`, sizes.map(sizeLine));
  const offline = measureOffline(dir, pages);
  print('Reading without a network', offline.map(sizeLine));
  const searched = benchSearch(root, peildatum, !sizesOnly);
  print('Search', searched.map(searchLine));
  let timed: SearchLine[] = [];
  if (!sizesOnly) {
    print('Commands', await commandLines());
    try {
      print('On an old phone: 390×844, 1.6 Mbit/s, 150 ms, processor ×4; median of five', await browserLines(dir, pages));
      timed = await timeSearch(dir, await findChromium(), root, peildatum);
      print('Search on a processor ×4 slower', timed.map(searchLine));
    } catch (error) {
      if (!(error instanceof NoBrowser)) throw error;
      console.log(`\n${error.message}`);
    }
  }
  const over = [...sizes, ...searched, ...timed.filter(({ time }) => !time)].filter(({ ok }) => !ok).length;
  console.log(over === 0 ? '\nEvery size, count and answer is within its budget.' : `\n${over} over budget.`);
  return over === 0 ? 0 : 1;
}

/** @returns 1 when one figure grew more than it may */
async function endure(dir: string, sessies: number): Promise<number> {
  const lines = await benchKiosk(dir, await findChromium(), sessies, say);
  const write = (value: number) => value.toLocaleString('en');
  print(
    `A kiosk before and after ${sessies} visitors`,
    lines.map(({ wat, begin, eind, groei, ok }) => ({
      what: wat,
      budget: ok === undefined ? '' : `≤ ${meesteGroei * 100} %`,
      measured: `${(groei * 100).toFixed(1)} %`,
      verdict: ok === undefined ? '' : ok ? 'ok' : 'too much',
      at: `${write(begin)} → ${write(eind)}`,
    })),
  );
  return lines.every(({ ok }) => ok !== false) ? 0 : 1;
}
