import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { injectManifest } from 'workbox-build';
import { paths } from '../i18n/paths.ts';

const source = fileURLToPath(new URL('service-worker/service-worker.ts', import.meta.url));

/**
 * Writes the service worker into a built site, with the list of what it always keeps: scripts, styles, icons, the start
 * pages, and of each weergave the page that says there is no internet.
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
      globPatterns: ['_astro/*.{css,js}', '*.{css,svg}', 'icons/*.svg', 'kiosk/hoofd.js', '{,kiosk/,kiosk/*/,kiosk/delen/*/,*/geen-internet/}index.html'],
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
