import { weergavenIn, type WeergaveRij } from '../i18n/locales.ts';
import { getGids } from './get-gids.ts';

/** The views of this site. */
export async function getWeergaven(): Promise<WeergaveRij[]> {
  const { catalogus } = await getGids();
  return weergavenIn(catalogus.talen);
}

/** One path per weergave, for pages that exist once in each. */
export async function weergavePaths() {
  return (await getWeergaven()).map(({ code }) => ({ params: { w: code } }));
}
