import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the error page of each language where static hosts look for it.
 * Astro writes only the one at the root as 404.html; `nl/404.astro` becomes
 * `nl/404/index.html`, which no host finds.
 *
 * @param site folder of the built site; changed in place
 */
export function liftErrorPages(site: string): void {
  for (const entry of readdirSync(site, { withFileTypes: true })) {
    const folder = join(site, entry.name, '404');
    const page = join(folder, 'index.html');
    if (!entry.isDirectory() || !existsSync(page)) continue;
    renameSync(page, join(site, entry.name, '404.html'));
    rmSync(folder, { recursive: true });
  }
}
