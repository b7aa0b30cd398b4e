import type { APIRoute } from 'astro';
import { toCsv } from '../../../gids/aanpakken/csv.ts';
import { aanpakRijen, csvRijen } from '../../../gids/aanpakken/rijen.ts';
import { getGids } from '../../../weergave/get-gids.ts';
import { View } from '../../../weergave/view.ts';

/** The overview as a file for a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
  const { catalogus, peildatum } = await getGids();
  const rijen = aanpakRijen(new View('nl', catalogus), peildatum);
  const csv = toCsv(csvRijen(rijen, (href) => new URL(href, site ?? catalogus.gemeente.site).href));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
};
