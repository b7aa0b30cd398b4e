import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { paths } from '../../i18n/paths.ts';

const source = fileURLToPath(new URL('../../offline/service-worker/service-worker.ts', import.meta.url));

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
  const files = globSync([geenInternet, ...filesOf(dir)], { cwd: dir })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', 'self.__WB_MANIFEST': JSON.stringify(files.map((file) => entryOf(dir, file))) },
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: paths.serviceWorker().slice(1) } },
    },
  });
  return { count: files.length, size: files.reduce((sum, file) => sum + statSync(join(dir, file)).size, 0) };
}

/**
 * A file of the list, as it is asked for, with the digest of its bytes: the browser refuses whatever somebody else sends
 * for it. The digest is its revision too, so that what an older worker may have kept under its name does not count.
 */
function entryOf(dir: string, file: string): PrecacheEntry {
  const url = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const digest = createHash('sha256')
    .update(readFileSync(join(dir, file)))
    .digest();
  return { url, revision: digest.toString('hex').slice(0, 16), integrity: `sha256-${digest.toString('base64')}` };
}

/** The styles, icons and scripts of that page, and the scripts those cannot do without. */
function filesOf(dir: string): string[] {
  const html = globSync(geenInternet, { cwd: dir })
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('');
  const files = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:css|js|svg))"/g)].map(([, file = '']) => file));
  // The one that lets the worker in comes after the page.
  for (const file of globSync('_astro/after-load.client.*.js', { cwd: dir })) files.add(file.replaceAll('\\', '/'));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, other = ''] of readFileSync(join(dir, file), 'utf8').matchAll(/(?:from|import) ?["']\.\/([^"']+\.js)["']/g))
      files.add(`_astro/${other}`);
  }
  return [...files];
}
