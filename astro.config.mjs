import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { eenGemeente, gemeentenOp } from './src/site/kies-gemeente.ts';
import { fullText } from './src/tools/build/pagefind-step.ts';
import { onePageScript, pageScript } from './src/tools/build/one-page-script.ts';

const gemeente = eenGemeente(process.env, gemeentenOp(fileURLToPath(new URL('.', import.meta.url))));
const { site } = parse(readFileSync(new URL(`./content/gemeenten/${gemeente}/gemeente.yml`, import.meta.url), 'utf8'));
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
  integrations: [sitemap({ filter: (page) => !/\/(404|tr-nl|ar-nl)\//.test(page) }), fullText()],
});
