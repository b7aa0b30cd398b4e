import { readParts, writeParts } from './parts.ts';

/** What anybody types in one breath; the rest of a pasted text is not read. */
export const maxLetters = 400;

/**
 * "Mijn route" of an address, with this query beside it, or with none: what goes along to another page.
 * @param hash a fragment
 */
export function withQuery(hash: string, query = ''): string {
  return writeParts({ ...readParts(hash), q: query.trim().slice(0, maxLetters) });
}
