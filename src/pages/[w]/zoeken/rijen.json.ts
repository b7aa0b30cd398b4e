import type { APIRoute } from 'astro';
import { buildRijen } from '../../../search/build-index.ts';
import { eersteStappen } from '../../../search/eerste-stappen.ts';
import { rijInhoud, type RijInhouden } from '../../../search/rij-inhoud.ts';
import { getGids } from '../../../weergave/get-gids.ts';
import { View } from '../../../weergave/view.ts';
import { weergavePaths } from '../../../weergave/weergave-paths.ts';

export const getStaticPaths = weergavePaths;

/** What the search shows in this weergave, for everything that can be found. */
export const GET: APIRoute = async ({ params }) => {
  const { catalogus, wegwijzer, peildatum } = await getGids();
  const view = new View(params['w'] ?? '', catalogus);
  const nu = eersteStappen(catalogus, wegwijzer.data, peildatum);
  const rijen = buildRijen(catalogus).refs.map((ref) => [ref, rijInhoud(view, ref, nu.get(ref.replace(/^behoeften\//, '')), peildatum)]);
  const inhouden: RijInhouden = { rijen: Object.fromEntries(rijen), gestopt: view.t('gestoptDoe') };
  // Without the text beside the markup: a fifth less to fetch, and nothing shows it.
  const body = JSON.stringify(inhouden, (key, value: unknown) => (key === 'text' ? undefined : value));
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
};
