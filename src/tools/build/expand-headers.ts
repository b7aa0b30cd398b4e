import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weergavePatroon } from '../../i18n/weergave-of.ts';

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

/** The same in a built site. @param site its folder; `_headers` in it is changed in place */
export function writeHeaders(site: string): void {
  const file = join(site, '_headers');
  if (!existsSync(file)) return;
  const views = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && weergavePatroon.test(`/${entry.name}/`))
    .map(({ name }) => name);
  // Languages alone before those with Dutch beside them, and Dutch before all.
  const place = (view: string) => (view === 'nl' ? '' : view.includes('-') ? `2${view}` : `1${view}`);
  writeFileSync(
    file,
    expandHeaders(
      readFileSync(file, 'utf8'),
      views.sort((a, b) => (place(a) < place(b) ? -1 : 1)),
    ),
  );
}
