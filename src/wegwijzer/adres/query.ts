import { readParts, writeParts } from './parts.ts';

/** What anybody types in one breath; the rest of a pasted text is not read. */
export const maxLetters = 400;

/** @returns the fragment with this query in it, or with none, and all else that it carries */
export function withQuery(hash: string, query: string): string {
  return writeParts({ ...readParts(hash), q: query.trim().slice(0, maxLetters) });
}
