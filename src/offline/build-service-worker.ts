import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { injectManifest } from 'workbox-build';
import { paths } from '../i18n/paths.ts';

const source = fileURLToPath(new URL('service-worker/service-worker.ts', import.meta.url));

/** The page that says there is no internet, of every weergave. */
const geenInternet = '*/geen-internet/index.html';

/**
 * Writes the service worker into a built site, with the list of what it always keeps: of each weergave the page that
 * says there is no internet, and what it looks and works like. All else a phone keeps when it was looked at or asked
 * for: a bundle is paid by the megabyte.
 * @param dir the built site
 * @returns how many files that list has, and their bytes before compression
 */
export async function buildServiceWorker(dir: string): Promise<{ count: number; size: number }> {
  const bundled = join(dir, 'service-worker.bundle.js');
  try {
    const bundle = await rolldown({ input: source, transform: { define: { 'process.env.NODE_ENV': '"production"' } }, logLevel: 'warn' });
    await bundle.write({ file: bundled, format: 'iife', minify: true });
    const { count, size, warnings } = await injectManifest({
      swSrc: bundled,
      swDest: join(dir, paths.serviceWorker()),
      globDirectory: dir,
      globPatterns: [geenInternet, ...filesOf(dir)],
      dontCacheBustURLsMatching: /^_astro\//,
      // Asked for as pages are.
      manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => ({ ...entry, url: `/${entry.url.replace(/(?:^|(?<=\/))index\.html$/, '')}` })), warnings: [] })],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return { count, size };
  } finally {
    rmSync(bundled, { force: true });
  }
}

/** The styles, icons and scripts of that page, and the scripts those cannot do without. */
function filesOf(dir: string): string[] {
  const html = globSync(geenInternet, { cwd: dir }).map((file) => readFileSync(join(dir, file), 'utf8')).join('');
  const files = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:css|js|svg))"/g)].map(([, file = '']) => file));
  // The one that lets the worker in comes after the page.
  for (const file of globSync('_astro/after-load.client.*.js', { cwd: dir })) files.add(file.replaceAll('\\', '/'));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, other = ''] of readFileSync(join(dir, file), 'utf8').matchAll(/(?:from|import) ?["']\.\/([^"']+\.js)["']/g)) files.add(`_astro/${other}`);
  }
  return [...files];
}
