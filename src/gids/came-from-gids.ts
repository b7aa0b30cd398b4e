import { cameFrom } from '../mijn-route/came-from.ts';

/**
 * The page for gidsen that somebody came from, so that "back" leads there.
 * @param referrer of this page
 * @param origin of this site
 * @returns its address on this site; undefined where they came from any other page
 */
export function cameFromGids(referrer: string, origin: string): string | undefined {
  const from = cameFrom(referrer, origin);
  return from !== undefined && isForGids(from) ? from : undefined;
}

/**
 * Where "back" leads on a page for gidsen itself: to the route or the search that somebody came from.
 * @returns undefined where it leads as it was built
 */
export function backOfGids(referrer: string, origin: string): string | undefined {
  const from = cameFrom(referrer, origin);
  return from !== undefined && !isForGids(from) ? from : undefined;
}

const isForGids = (adres: string) => /^\/nl\/(?:gids|wijkteam)\//.test(adres);
