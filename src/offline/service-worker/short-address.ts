import { toLetters } from '../../site/code-letters.ts';

/** The code of a short address on paper, `/r/a2b3c/`; undefined for any other address. */
export const codeIn = (path: string): string | undefined => /^\/r\/([a-z2-9]{5,})\/?$/.exec(path.toLowerCase())?.[1];

/**
 * Finds the page of a code among pages that are kept. A code is made from the address of its page, so none has to be kept.
 * @param paths addresses of pages
 */
export async function pageOf(code: string, paths: Iterable<string>): Promise<string | undefined> {
  // In the order in which the codes were given out: of two with the same code the first has it.
  for (const path of [...paths].sort()) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(path)));
    if (toLetters(digest.subarray(0, code.length)) === code) return path;
  }
  return undefined;
}
