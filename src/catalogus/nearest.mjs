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

/**
 * Number of letters to add, drop or change to make one word into the other.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
