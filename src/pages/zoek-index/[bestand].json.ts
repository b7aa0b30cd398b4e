import type { APIRoute } from 'astro';
import type { Taal } from '../../i18n/locales.ts';
import { buildRijen, buildWoorden } from '../../search/build-index.ts';
import { buildModel } from '../../search/gevaar/build-model.ts';
import { getGids } from '../../weergave/get-gids.ts';

export async function getStaticPaths() {
  const { catalogus } = await getGids();
  return ['rijen', 'gevaar', ...catalogus.talen].map((bestand) => ({ params: { bestand } }));
}

/** The search index: what can be found, per language the words that lead there, and how danger is heard. */
export const GET: APIRoute = async ({ params }) => {
  const { catalogus } = await getGids();
  switch (params['bestand']) {
    case 'rijen':
      return Response.json(buildRijen(catalogus));
    case 'gevaar':
      return Response.json(buildModel(catalogus) ?? {});
    default:
      return Response.json(buildWoorden(catalogus, params['bestand'] as Taal));
  }
};
