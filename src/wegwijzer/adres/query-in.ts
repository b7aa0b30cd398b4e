import { readParts } from './parts.ts';
import { maxLetters } from './query.ts';

/**
 * What is asked of the search: in the fragment, because no request carries that, not a reload and not the page that is read
 * next; or once before it, in a link from elsewhere.
 * @returns undefined where nothing is asked
 */
export function queryIn({ hash, search }: { hash: string; search: string }): string | undefined {
  return (readParts(hash)['q'] ?? new URLSearchParams(search).get('q'))?.slice(0, maxLetters) || undefined;
}
