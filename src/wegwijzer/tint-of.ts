import type { Catalogus } from '../catalogus/catalogus.ts';
import type { Tint } from '../catalogus/schema/wegwijzer.ts';
import type { Toestand } from './toestand.ts';

/** What cannot wait. */
export const tintVanSpoed: Tint = 'rood';

/**
 * The soft colour of a page of the wegwijzer: that of the last answer that has one, or of what cannot wait.
 * @returns undefined at the first question, and where no answer has one
 */
export function tintOf(catalogus: Catalogus, { pad, vragen }: Pick<Toestand, 'pad' | 'vragen'>): Tint | undefined {
  const antwoorden = pad.map((sleutel, index) => catalogus.vragen.get(vragen[index] ?? '')?.antwoorden[sleutel]);
  if (antwoorden.length > 0 && !antwoorden[0]?.['er-is-tijd']) return tintVanSpoed;
  return antwoorden.findLast((antwoord) => antwoord?.tint)?.tint;
}
