import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import type { Catalogus } from '../../catalogus/catalogus.ts';
import { talen } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { buildRijen, buildWoorden } from '../../search/build-index.ts';
import { buildModel } from '../../search/gevaar/build-model.ts';
import { openModel } from '../../search/gevaar/model.ts';
import {
  cijfers,
  eisen,
  eisVan,
  enlarge,
  measureBuitenvragen,
  measureVariants,
  openSearch,
  parseBuitenvragen,
  parseZoekvragen,
  placeOf,
  type Cijfers,
} from './measure-search.ts';
import { soorten } from './variants.ts';
import { voorbeeldtalen } from './voorbeeldtalen.ts';
import { gemeentenOp, kiesGemeente } from '../../site/kies-gemeente.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { AS_A_HOST, serveDist } from '../serve/serve.ts';

/** One measured figure of the search. */
export interface SearchLine {
  what: string;
  budget: string;
  measured: string;
  ok: boolean;
  /** A time that depends on the machine: it is shown and fails nothing. */
  time: boolean;
}

const figure = (what: string, budget: number | undefined, measured: number): SearchLine => ({
  what,
  budget: budget === undefined ? '' : `≥ ${budget.toFixed(2)}`,
  measured: measured.toFixed(3),
  ok: budget === undefined || measured >= budget,
  time: false,
});

/**
 * How well the search answers: the questions of tests/content/zoekvragen.tsv, and every label and eigen-woord
 * as people may type it; and what the index weighs.
 * @param root the repository
 * @param peildatum today, as YYYY-MM-DD
 * @param variants asks those too: tens of thousands, which takes a minute
 */
export function benchSearch(root: string, peildatum: string, variants: boolean): SearchLine[] {
  const { gids } = openGids(readContent(root), peildatum, kiesGemeente(process.env, gemeentenOp(root)));
  if (!gids) throw new Error('The content makes no gids; npm run check says why');
  return [
    ...questionLines(root, gids.catalogus),
    ...outsideLines(root, gids.catalogus),
    ...(variants ? variantLines(gids.catalogus) : []),
    ...sizeLines(gids.catalogus),
  ];
}

function questionLines(root: string, catalogus: Catalogus): SearchLine[] {
  const open = openSearch(catalogus);
  const asked = parseZoekvragen(readFileSync(join(root, 'tests/content/zoekvragen.tsv'), 'utf8')).map((vraag) => ({
    ...vraag,
    place: placeOf(open[vraag.taal], vraag.vraag, vraag.goed),
  }));
  const lines = (name: string, { aantal, bij1, bij3, plaats }: Cijfers, at1?: number, at3?: number): SearchLine[] => [
    figure(`${name}: ${aantal} questions, right on top`, at1, bij1),
    figure(`${name}: among three`, at3, bij3),
    { what: `${name}: mean place`, budget: '', measured: plaats.toFixed(2), ok: true, time: false },
  ];
  const places = (keep: (vraag: (typeof asked)[number]) => boolean) => cijfers(asked.filter(keep).map(({ place }) => place));
  return [
    ...lines(
      'all',
      places(() => true),
      eisen.vragen.bij1,
      eisen.vragen.bij3,
    ),
    ...talen.flatMap((taal) =>
      lines(
        taal,
        places((vraag) => vraag.taal === taal),
        undefined,
        eisen.vragen.bij3PerTaal,
      ),
    ),
    ...lines(
      'kept apart from tuning',
      places(({ deel }) => deel === 'apart'),
    ),
    ...talen.flatMap((taal) =>
      lines(
        `kept apart, ${taal}`,
        places((vraag) => vraag.deel === 'apart' && vraag.taal === taal),
      ),
    ),
  ];
}

/** Questions by somebody who saw neither the words nor the search. */
function outsideLines(root: string, catalogus: Catalogus): SearchLine[] {
  const open = openSearch(catalogus);
  const model = openModel(buildModel(catalogus) ?? {});
  const all = parseBuitenvragen(readFileSync(join(root, 'tests/content/buitenvragen.tsv'), 'utf8'));
  return [true, false].flatMap((bekeken) =>
    talen.flatMap((taal) => {
      const { aantal, bij1, bij3, fout } = measureBuitenvragen(
        open,
        all.filter((vraag) => vraag.taal === taal && vraag.bekeken === bekeken),
        model,
      );
      const name = `from outside, ${bekeken ? 'looked at' : 'kept apart'}, ${taal}`;
      return [
        figure(`${name}: ${aantal} questions, right on top`, undefined, bij1),
        figure(`${name}: among three`, undefined, bij3),
        figure(`${name}: a wrong one among three`, undefined, fout),
      ];
    }),
  );
}

function variantLines(catalogus: Catalogus): SearchLine[] {
  const open = openSearch(catalogus);
  return talen.flatMap((taal) => {
    const measured = measureVariants(catalogus, taal, open[taal]);
    return soorten
      .filter((soort) => measured[soort].aantal > 0)
      .map((soort) => figure(`${taal}: ${soort}, ${measured[soort].aantal} times, among three`, eisVan(soort, taal), measured[soort].bij3));
  });
}

function sizeLines(catalogus: Catalogus): SearchLine[] {
  const kb = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length / 1024;
  const rijen = kb(buildRijen(catalogus));
  return talen.map((taal) => {
    const size = rijen + kb(buildWoorden(catalogus, taal));
    return {
      what: `index of ${taal}, with what all languages share`,
      budget: '≤ 30 KB',
      measured: `${size.toFixed(1)} KB`,
      ok: size <= 30,
      time: false,
    };
  });
}

const slower = 4;
/** A task that is longer keeps the page from answering a touch. */
const longTask = 100;

/** What nobody should type, and somebody will. */
const badInput: Record<string, string> = {
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand letters of words': Array.from({ length: 1700 }, (_, index) => `wo${(index * 7919).toString(36)}`).join(' '),
  'ten thousand letters of sentences': 'mijn wasmachine is kapot en de deurwaarder komt morgen langs '.repeat(164),
  spaces: ' '.repeat(10_000),
  pictures: '😀🛏️'.repeat(2500),
  HTML: '<img src=x onerror=alert(1)>'.repeat(360),
  'control characters': '\u0000\u0001\u0007'.repeat(3300),
  'mixed directions': 'bed سرير \u202Eyatak\u2066 '.repeat(500),
};

/**
 * How long a keystroke takes in Chromium on a processor four times slower: the real page, and the engine with an index
 * of 3,000 answers.
 * @param dir the built site
 * @param browserPath a Chromium
 */
export async function timeSearch(dir: string, browserPath: string, root: string, peildatum: string): Promise<SearchLine[]> {
  const { gids } = openGids(readContent(root), peildatum, kiesGemeente(process.env, gemeentenOp(root)));
  if (!gids) throw new Error('The content makes no gids; npm run check says why');
  const questions = parseZoekvragen(readFileSync(join(root, 'tests/content/zoekvragen.tsv'), 'utf8'));
  const served = await serveDist({ dir, port: 0, quality: AS_A_HOST });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const lines: SearchLine[] = [];
    const rijen = buildRijen(gids.catalogus);
    for (const [count, most] of [
      [rijen.refs.length, 30],
      [3000, 100],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      if (count === 3000) {
        const large = enlarge(
          rijen,
          talen.map((taal) => buildWoorden(gids.catalogus, taal)),
          count,
        );
        await page.route('**/zoek-index/rijen.json', (route) => route.fulfill({ json: large.rijen }));
        for (const words of large.woorden) await page.route(`**/zoek-index/${words.taal}.json`, (route) => route.fulfill({ json: words }));
      }
      const session = await page.context().newCDPSession(page);
      for (const taal of voorbeeldtalen) {
        const typed = questions
          .filter((vraag) => vraag.taal === taal)
          .slice(0, 6)
          .flatMap(({ vraag }) => Array.from(vraag, (_, length) => vraag.slice(0, length + 1)));
        const rounds: number[][] = [];
        for (let round = 0; round < 3; round += 1) {
          // A fresh page: one that has answered before remembers the words.
          await page.goto(`${served.url}${paths.zoeken(taal)}`);
          // Every language is in by the time the clock starts.
          await page.fill('#zoek', 'xqzwv');
          await page.waitForSelector('.zoek-uitkomst:not([hidden])');
          await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
          rounds.push(await page.evaluate(typeAll, typed));
          if (taal === voorbeeldtalen[0] && round === 2) lines.push(...(await timeBadInput(page, count)));
          await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        }
        // The middle one of three: what the machine did besides is not the page's.
        const times = typed.map((_, at) => rounds.map((round) => round[at] ?? 0).sort((x, y) => x - y)[1] ?? 0).sort((x, y) => x - y);
        const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
        lines.push({
          what: `${taal}: keystroke to answers, ${count} answers, median of ${times.length}`,
          budget: `≤ ${most} ms`,
          measured: `${at(0.5).toFixed(1)} ms`,
          ok: at(0.5) <= most,
          time: true,
        });
        lines.push({
          what: `${taal}: the same, 95 in 100 within`,
          budget: `≤ ${most} ms`,
          measured: `${at(0.95).toFixed(1)} ms`,
          ok: at(0.95) <= most,
          time: true,
        });
      }
      await page.close();
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Each text three times, of which the fastest counts: what the machine did besides is not the page's. */
async function timeBadInput(page: Page, count: number): Promise<SearchLine[]> {
  const rounds: number[][] = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await page.evaluate(typeAll, Object.values(badInput)));
  const fastest = Object.keys(badInput).map((name, at) => ({ name, ms: Math.min(...rounds.map((times) => times[at] ?? 0)) }));
  const slowest = fastest.reduce((a, b) => (b.ms > a.ms ? b : a));
  return [
    {
      what: `bad input, ${count} answers: longest task, for ${slowest.name}`,
      budget: `≤ ${longTask} ms`,
      measured: `${slowest.ms.toFixed(1)} ms`,
      ok: slowest.ms <= longTask,
      time: false,
    },
  ];
}

/** Runs in the page: puts each text in the box, and times it until the answers stand there, laid out. */
async function typeAll(texts: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('#zoek');
  if (!field) throw new Error('not the search page');
  const times: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    // As a paste: the browser keeps what the box has room for.
    field.value = text.slice(0, field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The files are in: what is left are promises that are kept already.
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}
