import type { Weergave } from './locales.ts';

/**
 * What a view looks like at the start of an address: a code of two or three letters, and `-nl` where Dutch stands beside
 * it. No other address of the site begins so, and the browser need not carry the list of languages.
 */
const weergavePatroon = /^\/([a-z]{2,3}(?:-nl)?)\//;

/** @returns the view an address is in; undefined for the few pages that are in none */
export function weergaveOf(path: string): Weergave | undefined {
  return weergavePatroon.exec(path)?.[1] as Weergave | undefined;
}
