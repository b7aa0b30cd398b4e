/** A word of the office in a text. */
export interface KantoorWoord {
  /** As it stands there. */
  word: string;
  instead: string;
  /** Where it stands in the text. */
  index: number;
}

/**
 * Makes a search for words of the office in a Dutch text.
 * @param words each word, and what to write instead: content/woorden/kantoor.yml
 */
export function plainWordFinder(words: ReadonlyMap<string, string>): (text: string) => KantoorWoord[] {
  if (words.size === 0) return () => [];
  const instead = new Map([...words].map(([word, better]) => [word.toLowerCase(), better]));
  // The longest first: of two words that begin alike, the whole one is meant.
  const options = [...instead.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![\\p{L}])(${options.join('|')})(?![\\p{L}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      word: match[0],
      instead: instead.get(match[0].toLowerCase()) ?? '',
      index: match.index,
    }));
}

/** @returns the text as a part of a pattern that finds exactly that */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
