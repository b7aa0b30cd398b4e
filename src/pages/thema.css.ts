import type { APIRoute } from 'astro';
import { getGids } from '../weergave/get-gids.ts';

const themas = import.meta.glob<string>('/content/gemeenten/*/thema.css', { query: '?raw', import: 'default', eager: true });

/** The theme of the gemeente, as the editor left it; empty where there is none. */
export const GET: APIRoute = async () => {
  const { catalogus } = await getGids();
  const css = themas[`/content/gemeenten/${catalogus.gemeente.slug}/thema.css`] ?? '';
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
