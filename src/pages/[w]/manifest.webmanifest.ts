import type { APIRoute } from 'astro';
import { weergaveRij } from '../../i18n/locales.ts';
import { manifest } from '../../installeren/manifest.ts';
import { grondVan } from '../../installeren/thema.ts';
import { getGids } from '../../weergave/get-gids.ts';
import { weergavePaths } from '../../weergave/weergave-paths.ts';

export const getStaticPaths = weergavePaths;

/** What a phone needs to install the site, per weergave. */
export const GET: APIRoute = async ({ params }) => {
  const { gemeente } = (await getGids()).catalogus;
  const { code } = weergaveRij(params['w'] ?? '');
  return new Response(JSON.stringify(manifest(code, gemeente.naam, grondVan(gemeente.slug).dag)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
