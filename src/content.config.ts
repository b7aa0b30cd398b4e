import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { formatBevinding, hasFouten } from './catalogus/bevinding.ts';
import { readContent } from './catalogus/bestanden/source-files.ts';
import { gemeentenIn, GemeenteFout, kiesGemeente } from './site/kies-gemeente.ts';
import { readPeildatum } from './site/peildatum.ts';
import { openGids } from './wegwijzer/open-gids.ts';

/**
 * The only seam between content and Astro: the files as the catalogue reads them, let through by the same gate
 * as the check and the tests. Astro watches them in dev; the pages open the gids from them.
 */
const bestanden = defineCollection({
  loader: {
    name: 'catalogus',
    load: async ({ store, watcher, logger }) => {
      const load = () => {
        const sources = readContent(process.cwd());
        const gemeente = kiesGemeente(process.env, gemeentenIn(sources));
        const { bevindingen } = openGids(sources, readPeildatum(process.env, new Date()), gemeente);
        for (const bevinding of bevindingen) {
          if (bevinding.gewicht === 'fout') logger.error(formatBevinding(bevinding));
        }
        if (hasFouten(bevindingen)) {
          // In dev the editor is still typing: keep the last good pages up and say what is wrong.
          if (watcher) return;
          throw new Error('De inhoud heeft fouten. Doe npm run check.');
        }
        store.clear();
        for (const { path, text } of sources) store.set({ id: path, data: { text } });
      };
      load();
      for (const event of ['add', 'change', 'unlink']) {
        watcher?.on(event, (path: string) => {
          if (!path.includes('/content/')) return;
          try {
            load();
          } catch (error) {
            // A second gemeente came while the editor typed.
            if (!(error instanceof GemeenteFout)) throw error;
            logger.error(error.message);
          }
        });
      }
      watcher?.add('content');
    },
  },
  schema: z.object({ text: z.string() }),
});

export const collections = { bestanden };
