import { editDistance } from './edit-distance.mjs';

/**
 * Finds the known word that somebody most likely meant. No TypeScript: commands say "did you mean" on a machine where
 * nothing is installed yet.
 *
 * @param {string} word what was written
 * @param {Iterable<string>} known the words that exist
 * @returns {string | undefined} the nearest word, or undefined when nothing is near
 */
export function nearest(word, known) {
  /** @type {{ word: string, distance: number } | undefined} */
  let best;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.word : undefined;
}

/**
 * @param {string} word
 * @param {Iterable<string>} known
 * @returns {string} ` Bedoelde u "…"?`, or nothing when no known word is near.
 */
export function suggestion(word, known) {
  const found = nearest(word, known);
  return found ? ` Bedoelde u "${found}"?` : '';
}
