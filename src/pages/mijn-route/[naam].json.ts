import type { APIRoute } from 'astro';
import { mijnBestanden } from '../../mijn-route/mijn-bestanden.ts';
import { getGids } from '../../weergave/get-gids.ts';

export async function getStaticPaths() {
  const { bestanden } = mijnBestanden(await getGids());
  return [...bestanden].map(([naam, json]) => ({ params: { naam }, props: { json } }));
}

/** What the browser needs to combine routes, and per weergave the words of all that can stand on one. */
export const GET: APIRoute = ({ props }) => new Response(props['json'], { headers: { 'Content-Type': 'application/json' } });
