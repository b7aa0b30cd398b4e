import { editDistance } from './edit-distance.ts';

/**
 * Finds the known word an editor most likely meant.
 * @param word what was written
 * @param known the words that exist
 * @returns the nearest word, or undefined when nothing is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.word : undefined;
}

/** @returns ` Bedoelde u "…"?`, or nothing when no known word is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found ? ` Bedoelde u "${found}"?` : '';
}
