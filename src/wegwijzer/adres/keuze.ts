import { readParts, writeParts } from './parts.ts';

/** First part of a choice that is a need and no sequence of answers. */
export const hulpBij = 'hulp-bij';

/**
 * Adds a choice to a fragment, once.
 * @param hash a fragment, perhaps empty or of another kind
 * @param keuze answers of the wegwijzer, or `hulp-bij` and a need
 */
export function addKeuze(hash: string, keuze: readonly string[]): string {
  const parts = readParts(hash);
  return writeParts({ ...parts, m: `${parts['m'] ?? ''}+${keuze.join('.')}` });
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
  return soort === hulpBij ? [soort, ...rest.slice(0, 1)] : undefined;
}
