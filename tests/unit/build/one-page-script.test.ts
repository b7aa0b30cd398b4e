import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { onePageScript, pageScript, smallLoader } from '../../../src/tools/build/one-page-script.ts';

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
  'src/deel.ts': "export const deel = (who: string) => document.body.append('a part for ' + who + (window.name || '!'));\n",
  'src/een.client.ts': "import { deel } from './deel.ts';\nexport const een = () => deel('one');\n",
  'src/twee.client.ts': "import { deel } from './deel.ts';\nexport const twee = () => deel('two');\n",
  'src/eiland.client.ts': `
    document.addEventListener('click', () => void import('./een.client.ts').then(({ een }) => een()));
    if (window.name) void import('./twee.client.ts').then(({ twee }) => twee());
  `,
  'src/mooi.css': '.mooi { color: red; }\n',
  'src/mooi.client.ts': "import './mooi.css';\nexport const mooi = () => undefined;\n",
  'src/met-stijl.client.ts': "document.addEventListener('click', () => void import('./mooi.client.ts').then(({ mooi }) => mooi()));\n",
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
async function bundle(name: string, plugins: Plugin[], more: readonly string[] = []): Promise<string> {
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
        input: {
          'Layout.astro_elke': 'layout',
          ...Object.fromEntries(['zoeken', 'alleen', ...more].map((page) => [page, join(root, `src/${page}.client.ts`)])),
        },
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
    globalThis.document = {
      body: { append: (text) => console.log(text) },
      head: { append: ({ rel, href }) => console.log(rel + ' ' + href) },
      createElement: () => ({}),
      addEventListener: (_, act) => (clicked = act),
    };
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
    expect(requestsOf(dir, 'Layout.astro_elke.js')).toEqual(['Layout.astro_elke.js']);
    // What comes later finds what it shares with the page in that same file.
    expect(wrote(dir, 'Layout.astro_elke.js')).toEqual(['every page in a tab', 'later in a tab']);
    expect(requestsOf(dir, 'zoeken.js')).toEqual(['zoeken.js', 'Layout.astro_elke.js']);
  });

  test('is not loaded by the script of a page that shares nothing with it', async () => {
    const dir = await bundle('alone', [onePageScript()]);
    expect(requestsOf(dir, 'alleen.js')).toEqual(['alleen.js']);
    expect(wrote(dir, 'alleen.js')).toEqual(['a page that shares nothing']);
  });

  test('would be two requests without the plugin', async () => {
    expect(requestsOf(await bundle('without', []), 'Layout.astro_elke.js')).toEqual(['Layout.astro_elke.js', 'pagina.js']);
  });
});

describe('what a script loads later', () => {
  test('comes with what it stands on in one trip, by a few bytes of our own', async () => {
    const dir = await bundle('loader', [smallLoader(), onePageScript()], ['eiland']);
    // The script of every page is there already: it holds what loads the rest.
    expect(wrote(dir, 'eiland.js')).toEqual([
      'every page in a tab',
      'modulepreload /_astro/een.client.js',
      'modulepreload /_astro/deel.js',
      'a part for one!',
    ]);
    const eiland = readFileSync(join(dir, 'eiland.js'), 'utf8');
    const helper = readFileSync(join(dir, 'Layout.astro_elke.js'), 'utf8');
    expect(`${eiland}${helper}`).not.toContain('vite:preloadError');
  });

  test('is not listed in the script of every page, and comes all the same', async () => {
    const dir = await bundle('list', [smallLoader(), onePageScript()]);
    expect(readFileSync(join(dir, 'Layout.astro_elke.js'), 'utf8')).not.toContain('__vite__mapDeps');
    expect(wrote(dir, 'Layout.astro_elke.js')).toEqual(['every page in a tab', 'later in a tab']);
  });

  test('brings no style sheet: that ends the build', async () => {
    await expect(bundle('stijl', [smallLoader(), onePageScript()], ['met-stijl'])).rejects.toThrow(
      'mooi.client brings a style sheet along: let the page that has it load that',
    );
  });
});
