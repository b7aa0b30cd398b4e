import { readdirSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { preactAtBuild } from './src/tools/build/preact-at-build.ts';
import { fullText } from './src/tools/build/pagefind-step.ts';
import { onePageScript, pageScript } from './src/tools/build/one-page-script.ts';

const gemeenten = new URL('./content/gemeenten/', import.meta.url);
const gemeente = process.env.GEMEENTE ?? readdirSync(gemeenten)[0];
const { site } = parse(readFileSync(new URL(`${gemeente}/gemeente.yml`, gemeenten), 'utf8'));

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
    plugins: [onePageScript()],
  },
  integrations: [preactAtBuild(), sitemap({ filter: (page) => !/\/(404|tr-nl|ar-nl)\//.test(page) }), fullText()],
});
