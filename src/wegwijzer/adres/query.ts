import { readParts, writeParts } from './parts.ts';

/** What anybody types in one breath; the rest of a pasted text is not read. */
export const maxLetters = 400;

/**
 * What is asked of the search: in the fragment, because no request carries that, not a reload and not the page that is read
 * next; or once before it, in a link from elsewhere.
 * @returns undefined where nothing is asked
 */
export function queryIn({ hash, search }: { hash: string; search: string }): string | undefined {
  return (readParts(hash)['q'] ?? new URLSearchParams(search).get('q'))?.slice(0, maxLetters) || undefined;
}

/** @returns the fragment with this query in it, or with none, and all else that it carries */
export function withQuery(hash: string, query: string): string {
  return writeParts({ ...readParts(hash), q: query.trim().slice(0, maxLetters) });
}
