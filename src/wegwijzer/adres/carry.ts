// What every page needs of "mijn route": few bytes, no reading of steps. The page itself reads it all (fragment.ts).

/** Whether a fragment is "mijn route". */
export function isMijnRoute(hash: string): boolean {
  return /^#m=[^&]/.test(hash);
}

/** How many things were chosen. */
export function countKeuzes(hash: string): number {
  return isMijnRoute(hash) ? (hash.slice(3).split('&', 1)[0]?.split('+').length ?? 0) : 0;
}

/**
 * Adds a choice to a fragment, once.
 * @param hash a fragment, perhaps empty or of another kind
 * @param keuze answers of the wegwijzer, or `hulp-bij` and a need
 */
export function addKeuze(hash: string, keuze: readonly string[]): string {
  const item = keuze.join('.');
  if (!isMijnRoute(hash)) return `#m=${item}`;
  const [items = '', ...rest] = hash.slice(3).split('&');
  return items.split('+').includes(item) ? hash : `#m=${[`${items}+${item}`, ...rest].join('&')}`;
}

/**
 * What somebody chose to come to a page.
 * @param path for example `/nl/wegwijzer/geld/schulden/`
 * @returns undefined when the page is no toestand and no need
 */
export function keuzeOf(path: string): string[] | undefined {
  const [, soort, ...rest] = path.split('/').filter(Boolean);
  if (rest.length === 0) return undefined;
  if (soort === 'wegwijzer') return rest;
  return soort === 'hulp-bij' ? [soort, ...rest.slice(0, 1)] : undefined;
}
