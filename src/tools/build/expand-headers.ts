import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weergaven } from '../../i18n/locales.ts';

/** How public/_headers writes the pages of every view. */
const everyView = '/{weergave}/*';

/**
 * Writes a block of `_headers` that is for every view once for each view of the site. Hosts know `*` alone, and one
 * that stood for any view would reach all other files too.
 * @param text of public/_headers
 * @param views codes of the views, in order
 */
export function expandHeaders(text: string, views: readonly string[]): string {
  return text.replace(/^\/\{weergave\}\/\*\n(?:[ \t]+.*\n)+/gm, (block) =>
    views.map((view) => block.replace(everyView, `/${view}/*`)).join(''),
  );
}

/**
 * Pages about violence are not to be kept on the disk of a browser: somebody else may look there. Hosts add up what matches, and
 * the stricter of two holds.
 * @param pages addresses of those pages
 */
export function keepNothing(text: string, pages: readonly string[]): string {
  if (pages.length === 0) return text;
  return `${text.trimEnd()}\n\n${pages.map((page) => `${page}\n  Cache-Control: no-store\n`).join('')}`;
}

/** Those pages of a built site: each has one before it, with what to know first. */
function sensitivePages(site: string): string[] {
  return globSync('*/eerst-lezen/**/index.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .flatMap((before) => [before.replace('/eerst-lezen/', '/'), before])
    .sort();
}

/** The same in a built site. @param site its folder; `_headers` in it is changed in place */
export function writeHeaders(site: string): void {
  const file = join(site, '_headers');
  if (!existsSync(file)) return;
  const views = weergaven.map(({ code }) => code).filter((code) => existsSync(join(site, code)));
  writeFileSync(file, keepNothing(expandHeaders(readFileSync(file, 'utf8'), views), sensitivePages(site)));
}
