import { createHash } from 'node:crypto';
import { toLetters } from './code-letters.ts';

const length = 5;

/**
 * A short name for a page, for on paper. It is made from the address, so that a sheet printed today still leads
 * there after the next build.
 * @param path address without the view: `wegwijzer/geld/schulden`
 * @param taken codes given out already; the code is made longer where two would be the same
 */
export function shortCode(path: string, taken: ReadonlySet<string> = new Set()): string {
  const hash = createHash('sha256').update(path).digest();
  for (let size = length; size <= hash.length; size += 1) {
    const code = toLetters(hash.subarray(0, size));
    if (!taken.has(code)) return code;
  }
  throw new Error(`No short code left for ${path}`);
}

/** @returns a code for every path; the same paths give the same codes whatever their order. */
export function shortCodes(paths: Iterable<string>): Map<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of [...paths].sort()) {
    const code = shortCode(path, taken);
    taken.add(code);
    codes.set(path, code);
  }
  return codes;
}
