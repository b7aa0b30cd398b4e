import { cameFrom } from '../mijn-route/came-from.ts';

/**
 * The page for gidsen that somebody came from, so that "back" leads there.
 * @param referrer of this page
 * @param origin of this site
 * @returns its address on this site; undefined where they came from any other page
 */
export function cameFromGids(referrer: string, origin: string): string | undefined {
  const from = cameFrom(referrer, origin);
  return from !== undefined && /^\/nl\/(?:gids|wijkteam)\//.test(from) ? from : undefined;
}
