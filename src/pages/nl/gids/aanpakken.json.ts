import type { APIRoute } from 'astro';
import { aanpakRijen, weegBestand } from '../../../gids/aanpakken/rijen.ts';
import { getGids } from '../../../weergave/get-gids.ts';
import { View } from '../../../weergave/view.ts';

/** What the filter of the overview weighs rows by. */
export const GET: APIRoute = async () => {
  const { catalogus, peildatum } = await getGids();
  const view = new View('nl', catalogus);
  return Response.json(weegBestand(view, aanpakRijen(view, peildatum)));
};
