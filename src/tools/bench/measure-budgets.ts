import { weergaven, type Weergave } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { sum, type PageWeight } from './measure-pages.ts';

/** One number that has a limit. */
export interface Measured {
  what: string;
  budget: number;
  measured: number;
  unit: 'KB' | '';
  /** Where the worst of it is. */
  at: string;
  ok: boolean;
}

const KB = 1024;

/** The limits: `ONTWERP` section 8. */
export const limits = {
  vraag: { een: 14, twee: 20 },
  reisZonder: { een: 60, twee: 90 },
  reisMet: { een: 100, twee: 140 },
  script: 20,
  /** Of a question and of a route, which are most of the pages and all that most people see. */
  wegwijzerScript: 4.9,
  zoekScript: 30,
  zoekBladzijde: 20,
  verzoeken: 6,
  vragenMediaan: 4,
  vragenHoogst: 6,
} as const;

/**
 * Measures everything about the pages that is a size or a count.
 *
 * @param pages every page of the built site
 * @returns one row per limit and weergave
 * @throws {RangeError} when a weergave has no questions or no routes: then nothing was measured
 */
export function measureBudgets(pages: readonly PageWeight[]): Measured[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const perWeergave = weergaven.flatMap(({ code, naast }) => {
    const kind = naast ? 'twee' : 'een';
    const own = pages.filter(({ path }) => path.startsWith(`/${code}/wegwijzer/`));
    const questions = own
      .filter(({ soort }) => soort === 'vraag')
      .map(({ path, html, styles }) => ({ at: path, size: (html + sum(styles)) / KB }));
    const journeys = own.filter(({ soort }) => soort === 'route').map(({ path }) => journey(byPath, code, path));
    if (questions.length === 0 || journeys.length === 0) throw new RangeError(`No questions or no routes in ${code}`);
    const without = worst(journeys.map(({ at, without: size }) => ({ at, size: size / KB })));
    const withScripts = worst(journeys.map(({ at, with: size }) => ({ at, size: size / KB })));
    const question = worst(questions);
    return [
      row(`${code}: a question, most`, limits.vraag[kind], question.size, 'KB', question.at),
      row(`${code}: a question, median`, limits.vraag[kind], median(questions.map(({ size }) => size)), 'KB'),
      row(`${code}: a journey without JavaScript`, limits.reisZonder[kind], without.size, 'KB', without.at),
      row(`${code}: a journey with JavaScript`, limits.reisMet[kind], withScripts.size, 'KB', withScripts.at),
    ];
  });
  const isSearch = ({ path }: PageWeight) => /^\/[^/]+\/zoeken\/$/.test(path);
  const scripts = (some: readonly PageWeight[]) => worst(some.map(({ path, scripts: files }) => ({ at: path, size: sum(files) / KB })));
  // What the screens of a kiosk load stands on the machine itself (offline/kiosk-offline).
  const requests = worst(
    pages
      .filter(({ path }) => !path.startsWith(paths.kiosk()))
      .map(({ path, styles, scripts: js, other }) => ({
        at: path,
        size: 1 + [styles, js, other].reduce((total, files) => total + Object.keys(files).filter(isAwaited).length, 0),
      })),
  );
  const counts = pages
    .filter(({ path, soort }) => soort === 'route' && path.startsWith('/nl/wegwijzer/'))
    .map(({ path }) => ({ at: path, size: answersOf(path).length }));
  const longest = worst(counts);
  const page = scripts(pages.filter((one) => !isSearch(one)));
  const wegwijzer = scripts(pages.filter(({ soort }) => soort !== 'anders'));
  const search = pages.filter(isSearch);
  const searchPage = worst(search.map(({ path, html }) => ({ at: path, size: html / KB })));
  return [
    ...perWeergave,
    row('JavaScript of a page, most', limits.script, page.size, 'KB', page.at),
    row('JavaScript of a question or a route, most', limits.wegwijzerScript, wegwijzer.size, 'KB', wegwijzer.at),
    ...(search.length > 0
      ? [
          row('JavaScript of the search page', limits.zoekScript, scripts(search).size, 'KB', scripts(search).at),
          row('the search page itself', limits.zoekBladzijde, searchPage.size, 'KB', searchPage.at),
        ]
      : []),
    row('requests for a page, most', limits.verzoeken, requests.size, '', requests.at),
    row('questions to a route, median', limits.vragenMediaan, median(counts.map(({ size }) => size)), ''),
    row('questions to a route, most', limits.vragenHoogst, longest.size, '', longest.at),
  ];
}

/** A browser asks for the manifest of the app when the page is there; nothing waits for it. */
const isAwaited = (file: string) => !file.endsWith('.webmanifest');

const answersOf = (path: string) => path.split('/').slice(3, -1);

/** From the choice of a language over home and every question to a route, with an empty cache; what pages share counts once. */
function journey(byPath: ReadonlyMap<string, PageWeight>, code: Weergave, route: string): { at: string; without: number; with: number } {
  const answers = answersOf(route);
  const steps = [paths.welkom(), paths.home(code), ...answers.map((_, index) => paths.toestand(code, answers.slice(0, index + 1)))];
  const seen = steps.map((step) => {
    const page = byPath.get(step);
    if (!page) throw new RangeError(`${route} passes ${step}, which is no page`);
    return page;
  });
  const html = seen.reduce((total, page) => total + page.html, 0);
  const shared = sum(Object.assign({}, ...seen.map(({ styles, other }) => ({ ...styles, ...other }))) as Record<string, number>);
  const scripts = sum(Object.assign({}, ...seen.map((page) => page.scripts)) as Record<string, number>);
  return { at: route, without: html + shared, with: html + shared + scripts };
}

function worst(all: readonly { at: string; size: number }[]): { at: string; size: number } {
  return all.reduce((most, one) => (one.size > most.size ? one : most), { at: '', size: 0 });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(what: string, budget: number, measured: number, unit: Measured['unit'], at = ''): Measured {
  return { what, budget, measured, unit, at, ok: measured <= budget };
}
