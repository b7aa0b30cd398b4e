import type { APIRoute } from 'astro';
import { themaVan } from '../installeren/thema.ts';
import { getGids } from '../weergave/get-gids.ts';

/** The theme of the gemeente, as the editor left it; empty where there is none. */
export const GET: APIRoute = async () => {
  const { catalogus } = await getGids();
  return new Response(themaVan(catalogus.gemeente.slug) ?? '', { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
