import type { Catalogus } from '../catalogus/catalogus.ts';
import type { Taal } from '../i18n/locales.ts';
import { foldWords } from './fold.ts';

/** Folding a list costs far more than asking it, and every row of the A-Z asks. */
const folded = new WeakMap<object, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/**
 * Words that say nothing about the need: content/woorden/<taal>.yml. They are left out of index and query.
 * @returns the words, folded as a query is
 */
export function stopWords({ lijsten }: Pick<Catalogus, 'lijsten'>, taal: Taal): ReadonlySet<string> {
  const lijst = lijsten.perTaal.get(taal);
  if (!lijst) return none;
  const known = folded.get(lijst);
  if (known) return known;
  const words = new Set(lijst.stopwoorden.flatMap(foldWords));
  folded.set(lijst, words);
  return words;
}
