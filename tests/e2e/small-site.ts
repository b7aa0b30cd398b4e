import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildServiceWorker } from '../../src/tools/build/build-service-worker.ts';
import { writeBewaar } from '../../src/tools/build/write-bewaar.ts';
import { dist } from '../dist.ts';

/** The pages of the small site, in Dutch and in Arabic. */
const kept = ['', 'bewaren', 'geen-internet', 'nu-hulp', 'wegwijzer/rustig', 'wegwijzer/niet-veilig', 'zoeken'];
const kioskScript = fileURLToPath(new URL('../../src/offline/kiosk-offline.client.ts', import.meta.url));

/**
 * Takes a few pages out of the built site and makes a whole site of them, with its own saved sets and service worker:
 * enough to deploy twice in a test.
 * @param versie stands in every heading
 * @returns its folder
 */
export async function makeSmallSite(versie: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'routegids-klein-'));
  for (const file of [
    ...globSync('{_astro,zoek-index}/*', { cwd: dist }),
    ...globSync('{_headers,*.{css,svg,html},icons/*.svg,kiosk/hoofd.js,kiosk/**/index.html}', { cwd: dist }),
  ])
    cpSync(join(dist, file), join(dir, file));
  for (const file of ['nl', 'ar'].flatMap((w) => kept.map((page) => join(w, page, 'index.html')))) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    const html = readFileSync(join(dist, file), 'utf8').replace(/(<h1\b[^>]*>)/, `$1${versie} `);
    writeFileSync(
      join(dir, file),
      file.includes('niet-veilig') ? html.replace(/<html(?![^>]*data-gevoelig)/, '<html data-gevoelig') : html,
    );
  }
  mkdirSync(join(dir, 'geluid'));
  writeFileSync(join(dir, 'geluid', 'een-nl.mp3'), `0123456789 ${versie}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(dir, '_astro'),
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: kioskScript,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'kiosk-offline.js' },
      },
    },
  });
  writeBewaar(dir, '2026-11-21');
  await buildServiceWorker(dir);
  return dir;
}
