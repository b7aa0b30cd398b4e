import { getCollection } from 'astro:content';
import { openGids, type Gids } from '../wegwijzer/open-gids.ts';
import { gemeentenIn, kiesGemeente } from '../site/kies-gemeente.ts';
import { readPeildatum } from '../site/peildatum.ts';

let opened: { key: string; gids: Gids } | undefined;

/** The gids for the pages: opened once per build, and again in dev when content changed. */
export async function getGids(): Promise<Gids> {
  if (opened && !import.meta.env.DEV) return opened.gids;
  const files = await getCollection('bestanden');
  const sources = files.map(({ id, data }) => ({ path: id, text: data.text })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const key = import.meta.env.DEV ? JSON.stringify(sources) : 'build';
  if (opened?.key !== key) {
    const { gids } = openGids(sources, readPeildatum(process.env, new Date()), kiesGemeente(process.env, gemeentenIn(sources)));
    if (!gids) throw new Error('De inhoud heeft fouten. Doe npm run check.');
    opened = { key, gids };
  }
  return opened.gids;
}
