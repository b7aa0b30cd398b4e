import type { APIRoute } from 'astro';
import type { Taal } from '../../i18n/locales.ts';
import { buildRijen, buildWoorden } from '../../search/build-index.ts';
import { getGids } from '../../weergave/get-gids.ts';

export async function getStaticPaths() {
  const { catalogus } = await getGids();
  return ['rijen', ...catalogus.talen].map((bestand) => ({ params: { bestand } }));
}

/** The search index: what can be found, and per language the words that lead there. */
export const GET: APIRoute = async ({ params }) => {
  const { catalogus } = await getGids();
  return Response.json(params['bestand'] === 'rijen' ? buildRijen(catalogus) : buildWoorden(catalogus, params['bestand'] as Taal));
};
