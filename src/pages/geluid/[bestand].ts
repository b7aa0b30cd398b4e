import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getGids } from '../../weergave/get-gids.ts';

export async function getStaticPaths() {
  const { catalogus } = await getGids();
  return [...new Set(catalogus.geluid.map(({ bestand }) => bestand))].map((bestand) => ({ params: { bestand } }));
}

/** A recording of the gemeente, as it is. */
export const GET: APIRoute = async ({ params }) => {
  const { catalogus } = await getGids();
  const bestand = params['bestand'] ?? '';
  const bytes = readFileSync(join(process.cwd(), `content/gemeenten/${catalogus.gemeente.slug}/geluid/${bestand}`));
  return new Response(bytes, { headers: { 'Content-Type': bestand.endsWith('.m4a') ? 'audio/mp4' : 'audio/mpeg' } });
};
