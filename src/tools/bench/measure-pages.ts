import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a reader's phone fetches for one page, in bytes as they travel: brotli, without headers. */
export interface PageWeight {
  /** The address, for example `/nl/wegwijzer/geld/`. */
  path: string;
  soort: 'vraag' | 'route' | 'anders';
  readonly html: number;
  /** By file, so that what two pages share counts once on a journey. */
  styles: Readonly<Record<string, number>>;
  scripts: Readonly<Record<string, number>>;
  other: Readonly<Record<string, number>>;
}

/**
 * A host that compresses once and keeps the result does at least as well; at 9 a page takes fifteen times as long, and
 * is a thousandth smaller.
 */
const QUALITY = 8;

/**
 * Weighs every page of a built site.
 *
 * @param dir the built site
 * @returns one row per page, error pages and pages that move on left out
 */
export function weighPages(dir: string): PageWeight[] {
  const weigh = remember((file) => (existsSync(join(dir, file)) ? brotli(readFileSync(join(dir, file))) : undefined));
  const importsOf = remember((script) => importsIn(dir, script));
  const weights = (files: Iterable<string>) =>
    Object.fromEntries(
      [...files].flatMap((file) => {
        const size = weigh(file);
        return size === undefined ? [] : [[file, size]];
      }),
    );
  return globSync('**/index.html', { cwd: dir })
    .sort()
    .flatMap((name) => {
      const file = `/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(dir, file), 'utf8');
      const tags = tagsOf(text);
      if (tags.some((tag) => tag['http-equiv'] === 'refresh')) return [];
      const path = file.replace(/index\.html$/, '');
      const links = (rel: RegExp) => tags.flatMap((tag) => (tag['href'] !== undefined && rel.test(tag['rel'] ?? '') ? [tag['href']] : []));
      const sources = (kind: string) => tags.flatMap((tag) => (tag.name === kind && tag['src'] !== undefined ? [tag['src']] : []));
      return [
        {
          path,
          soort: soortOf(path, text),
          // Only when asked for: this is the slow part, and of most pages nobody asks it.
          get html() {
            return weigh(file) ?? 0;
          },
          styles: weights(links(/^stylesheet$/)),
          scripts: weights(withImports(sources('script'), importsOf)),
          other: weights([...links(/^(?:icon|manifest|preload)$/), ...sources('img')]),
        },
      ];
    });
}

function soortOf(path: string, html: string): PageWeight['soort'] {
  if (!/^\/[^/]+\/wegwijzer\//.test(path)) return 'anders';
  return html.includes('<ol class="route"') ? 'route' : 'vraag';
}

/** What a page asks for stands in these; a built page is regular enough to read them so, and there are thousands. */
function tagsOf(html: string): ({ name: string } & Record<string, string>)[] {
  return [...html.matchAll(/<(link|script|img|meta)\b([^>]*)>/g)].map(([, name = '', rest = '']) => ({
    ...Object.fromEntries([...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    name,
  }));
}

/** Thousands of pages ask for the same few files. */
function remember<T>(work: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined || known.has(file)) return before as T;
    const result = work(file);
    known.set(file, result);
    return result;
  };
}

/** Scripts and what they import at once; what they import later, on use, is not part of the page. */
function withImports(scripts: readonly string[], importsOf: (script: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    importsOf(script).forEach(add);
  };
  scripts.forEach(add);
  return found;
}

function importsIn(dir: string, script: string): string[] {
  if (!existsSync(join(dir, script))) return [];
  const imports = readFileSync(join(dir, script), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g);
  return [...imports].map(([, name]) => new URL(name ?? '', `https://site${script}`).pathname);
}

/** What a phone receives for one file, in bytes. */
export const weighFile = (file: string): number => brotli(readFileSync(file));

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}

/** All bytes of some files. */
export function sum(files: Readonly<Record<string, number>>): number {
  return Object.values(files).reduce((total, size) => total + size, 0);
}
