/** A part of a text: from this character up to that one. */
interface Span {
  from: number;
  to: number;
}

/** After these no sentence ends. */
const abbreviation = /(?:^|[\s(])(?:art|bijv|bv|ca|dhr|mevr|mw|nr|o\.a|tel|d\.w\.z|t\/m|vb|örn|vs)\.\s*$/iu;

/** A number of a list, alone on its side of the stop. */
const loneNumber = /^\s*\d+\.\s*$/;

/**
 * Cuts a text into sentences, the same for who hears them and for who measures them. By their stops alone: a stop counts
 * where a space follows, so never inside a number. What browsers have for it (Intl.Segmenter) is not on older phones, and
 * takes two Turkish sentences for one where the second begins with a number.
 * @returns where each stands, without the space around it; nothing for a text in which there is nothing to say
 */
export function sentences(text: string): Span[] {
  const joined: string[] = [];
  for (const part of text.match(/[\s\S]+?(?:[.!?؟…]+["'”’»)]*(?=\s|$)\s*|$)/g) ?? []) {
    const before = joined.at(-1);
    if (before !== undefined && (abbreviation.test(before) || loneNumber.test(before))) joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  let from = 0;
  return joined.flatMap((part) => {
    const start = from + part.length - part.trimStart().length;
    from += part.length;
    return /[\p{L}\p{N}]/u.test(part) ? [{ from: start, to: start + part.trim().length }] : [];
  });
}
