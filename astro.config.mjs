import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { fullText } from './src/tools/build/pagefind-step.ts';
import { onePageScript, pageScript } from './src/tools/build/one-page-script.ts';

const gemeenten = new URL('./content/gemeenten/', import.meta.url);
const gemeente = process.env.GEMEENTE ?? readdirSync(gemeenten)[0];
const { site } = parse(readFileSync(new URL(`${gemeente}/gemeente.yml`, gemeenten), 'utf8'));
const inHead = readFileSync(new URL('./src/kiosk/hoofd/load-in-head.js', import.meta.url));

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
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(inHead).digest('base64')}`] },
    },
  },
  integrations: [sitemap({ filter: (page) => !/\/(404|[a-z]{2,3}-nl)\//.test(page) }), fullText()],
});
