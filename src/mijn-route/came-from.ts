import { isOwnAddress } from '../site/own-address.ts';

/**
 * The page somebody came from, for "back" on the page of a combined route: any route can be the one.
 * @param referrer of this page
 * @param origin of this site
 * @returns its address on this site, without its fragment; undefined where that is elsewhere, unknown, or this page itself
 */
export function cameFrom(referrer: string, origin: string): string | undefined {
  if (!referrer.startsWith(`${origin}/`)) return undefined;
  const [adres = ''] = referrer.slice(origin.length).split('#', 1);
  // A host may read // or an encoded slash in a path as nothing, where a browser goes to another site.
  return isOwnAddress(adres) && !/\/mijn-route\/(?:\?|$)/.test(adres) ? adres : undefined;
}
