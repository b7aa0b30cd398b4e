import type { APIRoute } from 'astro';
import { routeFile, routeFileName } from '../../mijn-route/route-file.ts';
import { getGids } from '../../weergave/get-gids.ts';

export async function getStaticPaths() {
  const { catalogus, wegwijzer, peildatum } = await getGids();
  const bestand = routeFile(catalogus, wegwijzer, peildatum);
  return [{ params: { hash: routeFileName(bestand) }, props: { bestand } }];
}

/** What the browser needs to combine routes. */
export const GET: APIRoute = ({ props }) => Response.json(props['bestand']);
