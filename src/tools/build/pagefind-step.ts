import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { talen } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { fold } from '../../search/fold.ts';

/** Pages that say something of their own; a toestand and a need only show again what stands on these. */
const soorten = /^(?:regelingen|fondsen|initiatieven|mag-dat|brieven|mensen)\/(?!kaartjes\/)[^/]+\/index\.html$/;

/**
 * Makes the full-text index when the pages are built: one per language, of pages in one language.
 * @returns the step, for astro.config.mjs
 */
export function fullText(): AstroIntegration {
  return {
    name: 'routegids-full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const count = await indexSite(site);
        logger.info(`full text of ${count} pages`);
      },
    },
  };
}

async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: ['.boven', '.herkomst', '.antwoorden'] });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const failed: string[] = [];
  let count = 0;
  for (const taal of talen.filter((code) => existsSync(join(site, code)))) {
    for (const file of readdirSync(join(site, taal), { recursive: true, encoding: 'utf8' })) {
      const path = file.replaceAll('\\', '/');
      if (!soorten.test(path)) continue;
      const html = readFileSync(join(site, taal, file), 'utf8');
      const url = `/${taal}/${path.replace(/index\.html$/, '')}`;
      const added = await index.addHTMLFile({
        url: /<html[^>]* data-gevoelig(?=[\s=>])/.test(html) ? paths.eerstLezen(url) : url,
        content: withFoldedWords(html),
      });
      failed.push(...added.errors);
      count += 1;
    }
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await index.deleteIndex();
  failed.push(...unwritten);
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(', ')}`);
  return count;
}

/** Pagefind tells ı from i. Words with one stand in its copy of the page once more, as people without that key type them. */
function withFoldedWords(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ');
  const words = new Set((main.match(/\p{L}*[ıİ]\p{L}*/gu) ?? []).map(fold));
  return words.size === 0 ? html : html.replace('</main>', `<p data-pagefind-weight="0.5">${[...words].join(' ')}</p></main>`);
}
