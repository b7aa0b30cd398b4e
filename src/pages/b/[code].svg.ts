import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../../i18n/paths.ts';
import { briefCodes } from '../../routeblad/brief-codes.ts';
import { drawQr } from '../../site/draw-qr.ts';
import { getGids } from '../../weergave/get-gids.ts';

/** The code of a kind of letter as a picture, for the templates of the gemeente. */
export const getStaticPaths = (async () => {
  const { catalogus } = await getGids();
  return [...briefCodes(catalogus).values()].map((code) => ({ params: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const adres = new URL(paths.briefKort(params['code'] ?? ''), site).href;
  return new Response(drawQr(adres, '').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" '), {
    headers: { 'Content-Type': 'image/svg+xml;charset=utf-8' },
  });
};
