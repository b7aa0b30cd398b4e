import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes pages that ask search engines to stay away out of the sitemap. Astro
 * lists every page it made, and knows nothing of error pages, addresses that
 * moved on, and short addresses for on paper.
 *
 * @param site folder of the built site; changed in place
 */
export function pruneSitemap(site: string): void {
  for (const name of globSync('sitemap-[0-9]*.xml', { cwd: site })) {
    const file = join(site, name);
    const xml = readFileSync(file, 'utf8');
    const kept = xml.replace(/<url>.*?<loc>([^<]+)<\/loc>.*?<\/url>/gs, (whole, loc: string) => (mayBeIndexed(site, loc) ? whole : ''));
    if (kept !== xml) writeFileSync(file, kept);
  }
}

function mayBeIndexed(site: string, loc: string): boolean {
  const page = join(site, decodeURIComponent(new URL(loc).pathname), 'index.html');
  return existsSync(page) && !/<meta name="robots" content="noindex"/.test(readFileSync(page, 'utf8'));
}
