import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import { shortCodes } from '../site/short-code.ts';

const known = new WeakMap<Catalogus, Map<string, string>>();

/** @returns for every kind of letter, by `soort/slug`, a short code that can stand on the letter itself */
export function briefCodes(catalogus: Catalogus): Map<string, string> {
  const made = known.get(catalogus);
  if (made) return made;
  // The address without a language: whoever made the letter does not know which one its reader reads.
  const codes = shortCodes(stapbronnen(catalogus).flatMap(({ soort, ref }) => (soort === 'brieven' ? [ref] : [])));
  known.set(catalogus, codes);
  return codes;
}
