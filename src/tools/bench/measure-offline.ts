import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weergaven } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { mostAhead } from '../../offline/may-fetch-ahead.ts';
import type { Lijst } from '../../offline/pakket.ts';
import type { Measured } from './measure-budgets.ts';
import { sum, weighFile, type PageWeight } from './measure-pages.ts';

const KB = 1024;

/** The limits: `ONTWERP` section 8 for what is saved; the others so that a phone on a bundle hardly notices. */
const offlineLimits = { bewaard: 2048, altijd: 40, vooruit: { een: 300, twee: 350 } } as const;

/**
 * Measures what reading without a network costs: a saved weergave; what the service worker always fetches; and what the
 * answers one tap ahead add to a journey, where they may be fetched at all.
 * @param dir the built site
 */
export function measureOffline(dir: string, pages: readonly PageWeight[]): Measured[] {
  const { weergaven: saved } = JSON.parse(readFileSync(join(dir, paths.bewaarLijst()), 'utf8')) as Lijst;
  const row = (what: string, budget: number, bytes: number, at = ''): Measured => ({
    what,
    budget,
    measured: bytes / KB,
    unit: 'KB',
    at,
    ok: bytes / KB <= budget,
  });
  const worker = readFileSync(join(dir, paths.serviceWorker()), 'utf8');
  const always = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url.replace(/\/$/, '/index.html'));
  return [
    ...weergaven.map(({ code }) =>
      row(`${code}: everything, to keep`, offlineLimits.bewaard, saved[code]?.bytes ?? Infinity, saved[code]?.bestand),
    ),
    row(
      `what the service worker always keeps, ${always.length} files`,
      offlineLimits.altijd,
      [paths.serviceWorker(), ...always].reduce((total, file) => total + weighFile(join(dir, file)), 0),
    ),
    ...weergaven.map(({ code, naast }) =>
      ahead(
        pages.filter(({ path }) => path.startsWith(`/${code}/`)),
        (bytes, at) => row(`${code}: answers ahead, on top of a journey`, offlineLimits.vooruit[naast ? 'twee' : 'een'], bytes, at),
      ),
    ),
  ];
}

/** The journey on which the most is fetched that nobody asked for. */
function ahead(pages: readonly PageWeight[], row: (bytes: number, at: string) => Measured): Measured {
  const below = Map.groupBy(
    pages.filter(({ path }) => path.includes('/wegwijzer/')),
    ({ path }) => path.replace(/[^/]+\/$/, ''),
  );
  const cost = new Map(
    // The heaviest of them, whatever their order on the page.
    [...below].map(([path, answers]) => {
      const heaviest = answers.sort((a, b) => b.html - a.html).slice(0, mostAhead);
      return [path, sum(Object.fromEntries(heaviest.map((answer) => [answer.path, answer.html])))];
    }),
  );
  const journeys = pages
    .filter(({ soort }) => soort === 'route')
    .map(({ path }) => {
      const parts = path.split('/').slice(1, -1);
      const above = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`).slice(1, -1);
      return { path, bytes: above.reduce((total, question) => total + (cost.get(question) ?? 0), 0) };
    });
  const worst = journeys.reduce((most, one) => (one.bytes > most.bytes ? one : most), { path: '', bytes: 0 });
  return row(worst.bytes, worst.path);
}
