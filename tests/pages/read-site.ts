import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Taal } from '../../src/i18n/locales.ts';
import { note, type Findings } from '../summarize.ts';
import { checks, type Gemeente } from './check-page.ts';
import { readPage, type Page } from './read-page.ts';

/** What stays of a page once it has been checked: what other pages are compared with. */
export interface Digest {
  path: string;
  soort: Page['soort'];
  weergave: string | undefined;
  hoofd: Taal | undefined;
  noindex: boolean;
  /** Says that it is about violence. */
  gevoelig: boolean;
  canonical: string;
  /** Where it moves on to. */
  naar: string | undefined;
  ids: Set<string>;
  /** Addresses on this site, with fragment, each once. */
  links: Set<string>;
  /** Keys of the answers, in order. */
  antwoorden: string[];
  /** Numbers that main lets one phone. */
  nummers: Set<string>;
  /** Digits of the amounts in main. */
  bedragen: Set<string>;
  /** Fonts, styles, scripts and pictures the page asks for. */
  loads: Set<string>;
}

export interface Site {
  pages: Map<string, Digest>;
  files: Set<string>;
  /** By name of the check. */
  findings: Map<string, Findings>;
}

/** Thousands are parted by a point, or by a space that does not break. */
const amount = /(?:€[\s\u00A0]*)(\d(?:[\d.,]|\u00A0(?=\d{3}))*)|(\d(?:[\d.,]|\u00A0(?=\d{3}))*)[\s\u00A0]*(?:€|euro\b)/g;

function digest({ path, root, main, rij, soort, naar }: Page): Digest {
  const local = (selector: string, attribute: string) =>
    root.querySelectorAll(selector).flatMap((one) => one.getAttribute(attribute) ?? []);
  return {
    path,
    soort,
    weergave: rij?.code,
    hoofd: rij?.hoofd,
    noindex: root.querySelector('meta[name=robots][content*=noindex]') !== null,
    gevoelig: root.querySelector('html[data-gevoelig]') !== null,
    canonical: local('link[rel=canonical]', 'href')[0] ?? '',
    naar,
    ids: new Set(local('[id]', 'id')),
    links: new Set(
      [...local('a', 'href'), ...local('link[rel=alternate], link[rel=canonical]', 'href').map((href) => new URL(href).pathname)].filter(
        (href) => /^[/#]/.test(href),
      ),
    ),
    antwoorden: main.querySelectorAll('.antwoorden a.antwoord').map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
    nummers: new Set(main.querySelectorAll('a[href^="tel:"]').map((link) => link.getAttribute('href') ?? '')),
    bedragen: new Set([...main.text.matchAll(amount)].map(([, after, before]) => (after ?? before ?? '').replace(/\D/g, ''))),
    loads: new Set([
      ...local('script[src], img[src]', 'src'),
      ...local('link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest], link[rel=preload]', 'href'),
    ]),
  };
}

/** What was read of some of the pages: plain data, that one thread can hand to another. */
export type Part = Pick<Site, 'pages' | 'findings'>;

/** Reads each of these pages once, checks it, and keeps only what later comparisons need. */
export function readPart(dir: string, files: readonly string[], gemeente: Gemeente): Part {
  const pages: Part['pages'] = new Map();
  const findings: Part['findings'] = new Map(Object.keys(checks).map((name) => [name, new Map()]));
  for (const file of files) {
    const page = readPage(file.slice(1), readFileSync(join(dir, file), 'utf8'));
    pages.set(page.path, digest(page));
    for (const [name, check] of Object.entries(checks)) {
      for (const finding of check(page, gemeente)) note(findings.get(name) ?? new Map(), finding, page.path);
    }
  }
  return { pages, findings };
}

/** Reads every page, on every core there is: it is a minute of work for one. */
export async function readSite(dir: string, gemeente: Gemeente): Promise<Site> {
  const files = new Set(globSync('**/*', { cwd: dir }).map((file) => `/${file.replaceAll('\\', '/')}`));
  const html = [...files].filter((one) => one.endsWith('.html')).sort();
  const cores = availableParallelism();
  const parts = await Promise.all(
    // One in so many, so that each has as many large pages as the next.
    Array.from({ length: cores }, (_, core) => html.filter((_file, index) => index % cores === core)).map(
      (some) =>
        new Promise<Part>((done, failed) => {
          const worker = new Worker(new URL('./read-part.worker.ts', import.meta.url), { workerData: { dir, files: some, gemeente } });
          worker.once('message', done).once('error', failed);
        }),
    ),
  );
  const findings: Site['findings'] = new Map(Object.keys(checks).map((name) => [name, new Map()]));
  for (const part of parts) {
    for (const [name, found] of part.findings) {
      for (const [finding, paths] of found) for (const path of paths) note(findings.get(name) ?? new Map(), finding, path);
    }
  }
  return { pages: new Map(parts.flatMap((part) => [...part.pages]).sort(([a], [b]) => (a < b ? -1 : 1))), files, findings };
}
