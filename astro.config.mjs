import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { eenGemeente, gemeentenOp } from './src/site/kies-gemeente.ts';
import { preactAtBuild } from './src/tools/build/preact-at-build.ts';
import { fullText } from './src/tools/build/pagefind-step.ts';
import { onePageScript, pageScript, smallLoader } from './src/tools/build/one-page-script.ts';

const gemeente = eenGemeente(process.env, gemeentenOp(fileURLToPath(new URL('.', import.meta.url))));
const { site } = parse(readFileSync(new URL(`./content/gemeenten/${gemeente}/gemeente.yml`, import.meta.url), 'utf8'));

export default defineConfig({
  site,
  trailingSlash: 'always',
  // The default drops the space between inline elements on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // While one page is written, the next are made.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: pageScript } },
    },
    plugins: [smallLoader(), onePageScript()],
  },
  integrations: [preactAtBuild(), sitemap({ filter: (page) => !/\/(404|[a-z]{2,3}-nl)\//.test(page) }), fullText()],
});
