import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weergaven } from '../../i18n/locales.ts';
import { serveDist } from '../serve/serve.ts';
import { fontsConf, fontSets, widest, type FontSetName } from './font-sets.ts';
import { lookAtFirstScreens, routes, telefoons, type EersteScherm } from './measure-first-screen.ts';
import { openBrowser } from './measure-speed.ts';

/** The widest font, and what most phones here have. */
const lettertypes: readonly FontSetName[] = [widest, 'roboto'];

/** The routes of one weergave in one font. */
export interface Schermregel {
  lettertype: string;
  weergave: string;
  routes: number;
  /** For each phone: where the button to phone ends, and on how many of a hundred routes it stands on the screen. */
  gewoon: Plaats;
  klein: Plaats;
  woorden: { mediaan: number; meest: number };
}

interface Plaats {
  mediaan: number;
  laagst: number;
  /** Of all routes, in percent. */
  opScherm: number;
  /** The route where it stands lowest, or where there is none. */
  waar: string;
}

/**
 * Opens every route in every weergave on two phones, in two fonts.
 * @param dir the built site
 * @param program a Chromium
 */
export async function benchFirstScreen(dir: string, program: string): Promise<Schermregel[]> {
  const served = await serveDist({ dir, port: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'bench-letters-'));
  try {
    const rows: Schermregel[] = [];
    for (const lettertype of lettertypes) {
      const conf = join(folder, `${lettertype}.conf`);
      writeFileSync(conf, fontsConf(fontSets[lettertype], join(folder, 'cache')));
      const browser = await openBrowser(program, { ...process.env, FONTCONFIG_FILE: conf });
      try {
        for (const { code } of weergaven) {
          const all = routes(dir, code);
          if (all.length === 0) continue;
          const look = async (viewport: { width: number; height: number }) => {
            const page = await browser.newPage({ viewport });
            const seen = await lookAtFirstScreens(page, served.url, all);
            await page.close();
            return seen;
          };
          const gewoon = await look(telefoons.gewoon);
          rows.push({
            lettertype: fontSets[lettertype].latin,
            weergave: code,
            routes: all.length,
            gewoon: placeOf(gewoon, telefoons.gewoon.height),
            klein: placeOf(await look(telefoons.klein), telefoons.klein.height),
            woorden: { mediaan: median(gewoon.map(({ woorden }) => woorden)), meest: Math.max(...gewoon.map(({ woorden }) => woorden)) },
          });
        }
      } finally {
        await browser.close();
      }
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await served.close();
  }
}

function placeOf(seen: readonly EersteScherm[], height: number): Plaats {
  const depth = ({ knop = Infinity }: EersteScherm) => knop;
  const lowest = seen.reduce((low, one) => (depth(one) > depth(low) ? one : low));
  return {
    mediaan: median(seen.map(depth)),
    laagst: depth(lowest),
    opScherm: (100 * seen.filter((one) => depth(one) <= height).length) / seen.length,
    waar: lowest.path,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The rows as a table in plain text. */
export function printFirstScreen(rows: readonly Schermregel[]): string {
  const px = (value: number) => (value === Infinity ? 'none' : String(value));
  const table = [
    ['font', 'view', 'routes', '390×844: px median', 'max', 'on screen', '360×640: px median', 'max', 'on screen', 'words median', 'max'],
    ...rows.map(({ lettertype, weergave, routes: count, gewoon, klein, woorden }) => [
      lettertype,
      weergave,
      String(count),
      ...[gewoon, klein].flatMap(({ mediaan, laagst, opScherm }) => [px(mediaan), px(laagst), `${opScherm.toFixed(1)} %`]),
      String(woorden.mediaan),
      String(woorden.meest),
    ]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lowest = rows.map(({ lettertype, weergave, gewoon }) => `  ${lettertype}, ${weergave}: ${gewoon.waar}`);
  return [
    'The first button to phone on a route: where it ends, and words that stand unfolded on the page',
    ...table.map((line) =>
      `  ${line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
    ),
    'Lowest, or none, at 390×844',
    ...lowest,
  ].join('\n');
}
