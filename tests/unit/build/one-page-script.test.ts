import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { onePageScript, pageScript } from '../../../src/tools/build/one-page-script.ts';

/** A small site: what the script of every page imports, now and later, and the scripts of two pages of their own. */
const files = {
  'src/wegwijzer/adres/query.ts': "export const address = (words: string) => 'address of ' + words;\n",
  'src/tab.ts': "export const tab = () => window.name || 'a tab';\n",
  'src/page.client.ts': `
    import { tab } from './tab.ts';
    document.body.append('every page in ' + tab());
    document.addEventListener('click', () => void import('./later.client.ts').then(({ later }) => later()));
  `,
  'src/later.client.ts': `
    import { tab } from './tab.ts';
    export const later = () => document.body.append('later in ' + tab());
  `,
  'src/zoeken.client.ts': `
    import { address } from './wegwijzer/adres/query.ts';
    document.body.append(address('the search page'));
  `,
  'src/alleen.client.ts': "document.body.append('a page that shares nothing');\n",
};

const root = mkdtempSync(join(tmpdir(), 'routegids-one-page-'));

/** What Astro makes of the <script> in Layout.astro: a module that is no file, the entry of every page. */
const entryOfEveryPage = join(root, 'src/layouts/Layout.astro?astro&type=script&index=0&lang.ts');
const layoutScript: Plugin = {
  name: 'layout-script',
  enforce: 'pre',
  resolveId: (id) => (id === 'layout' ? entryOfEveryPage : undefined),
  load: (id) => (id === entryOfEveryPage ? `import ${JSON.stringify(join(root, 'src/page.client.ts'))};\n` : undefined),
};

/** Builds the small site. @returns the folder of its scripts */
async function bundle(name: string, plugins: Plugin[]): Promise<string> {
  const outDir = join(root, name);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [layoutScript, ...plugins],
    build: {
      outDir,
      rolldownOptions: {
        // As in the build of Astro, an entry exports what it says and no more; what others need of it stands elsewhere.
        preserveEntrySignatures: 'strict',
        input: { elke: 'layout', zoeken: join(root, 'src/zoeken.client.ts'), alleen: join(root, 'src/alleen.client.ts') },
        output: { entryFileNames: '_astro/[name].js', chunkFileNames: '_astro/[name].js', codeSplitting: pageScript },
      },
    },
  });
  return join(outDir, '_astro');
}

/** Every file a browser fetches before a script runs: the script and what it imports, in turn. */
function requestsOf(dir: string, file: string, asked: string[] = []): string[] {
  if (asked.includes(file)) return asked;
  asked.push(file);
  const imports = readFileSync(join(dir, file), 'utf8').matchAll(/(?:^|[;}])\s*import(?:[^'"`(;]*from)?\s*["']\.\/([^"']+)["']/g);
  for (const [, to = ''] of imports) requestsOf(dir, to, asked);
  return asked;
}

/** Runs a script as a page would, with a click after it. @returns what it wrote on the page */
function wrote(dir: string, file: string): string[] {
  const page = `
    let clicked;
    globalThis.window = { name: '' };
    globalThis.document = { body: { append: (text) => console.log(text) }, addEventListener: (_, act) => (clicked = act) };
    await import(${JSON.stringify(`./${file}`)});
    clicked?.();
  `;
  writeFileSync(join(dir, 'page.mjs'), page);
  const { stdout, stderr } = spawnSync(process.execPath, ['page.mjs'], { cwd: dir, encoding: 'utf8' });
  return [...stdout.trim().split('\n'), ...(stderr.includes('Error') ? [stderr] : [])];
}

beforeAll(() => {
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the script of every page', () => {
  test('is one request, and works', async () => {
    const dir = await bundle('with', [onePageScript()]);
    expect(requestsOf(dir, 'elke.js')).toEqual(['elke.js']);
    // What comes later finds what it shares with the page in that same file.
    expect(wrote(dir, 'elke.js')).toEqual(['every page in a tab', 'later in a tab']);
    expect(requestsOf(dir, 'zoeken.js')).toEqual(['zoeken.js', 'elke.js']);
  });

  test('is not loaded by the script of a page that shares nothing with it', async () => {
    const dir = await bundle('alone', [onePageScript()]);
    expect(requestsOf(dir, 'alleen.js')).toEqual(['alleen.js']);
    expect(wrote(dir, 'alleen.js')).toEqual(['a page that shares nothing']);
  });

  test('would be two requests without the plugin', async () => {
    expect(requestsOf(await bundle('without', []), 'elke.js')).toEqual(['elke.js', 'pagina.js']);
  });
});
