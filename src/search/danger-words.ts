import { gevaren, type Gevaar } from '../catalogus/schema/gevaar.ts';

/** Words after which urgent help stands on top, whatever else is found. */
export interface GevaarPatroon {
  gevaar: Gevaar;
  words: string[];
  /** The last word may have any ending. */
  open: boolean;
}

/** @param written per danger its phrases as the index holds them: folded, split by |, a star for any ending */
export function readDanger(written: Readonly<Record<Gevaar, string>>): GevaarPatroon[] {
  return gevaren.flatMap((gevaar) =>
    written[gevaar]
      .split('|')
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ gevaar, words: phrase.replace('*', '').split(' '), open: phrase.endsWith('*') })),
  );
}

/**
 * Finds words of danger in a query, a typo in a long one forgiven.
 * @param words folded
 * @returns the phrase that is in it
 */
export function findDanger(
  patterns: readonly GevaarPatroon[],
  words: readonly string[],
  near: (a: string, b: string) => boolean,
): GevaarPatroon | undefined {
  return patterns.find(({ words: phrase, open }) =>
    words.some((_, start) =>
      phrase.every((part, at) => {
        const word = words[start + at];
        if (word === undefined) return false;
        return word === part || (open && at === phrase.length - 1 && word.startsWith(part)) || (part.length >= 7 && near(word, part));
      }),
    ),
  );
}
