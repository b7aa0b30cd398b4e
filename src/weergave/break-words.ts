import type { Catalogus } from '../catalogus/catalogus.ts';

const known = new WeakMap<Catalogus, ReturnType<typeof breaker>>();

/**
 * Says between which parts a long Dutch word may break: "schuldhulp·verlening". The place is an empty element, in which
 * the styles put a soft hyphen: what searches, reads aloud or copies sees the word whole.
 * @param html escaped HTML; its tags stay as they are
 */
export function breakWords(catalogus: Catalogus, html: string): string {
  let breakIn = known.get(catalogus);
  if (!breakIn) {
    breakIn = breaker(catalogus.lijsten.perTaal.get('nl')?.afbreken ?? []);
    known.set(catalogus, breakIn);
  }
  return breakIn(html);
}

/** Where a word may break, as it is written in content. */
export const lid = '·';
const plaats = '<i></i>';

function breaker(words: readonly string[]): (html: string) => string {
  const parts = new Map(words.map((word) => [word.replaceAll(lid, '').toLowerCase(), word.split(lid).map(({ length }) => length)]));
  // The longest first: of "belastingdeurwaarder" and "deurwaarder" the one that says more.
  const longest = [...parts.keys()].sort((a, b) => b.length - a.length);
  const shortest = longest.at(-1)?.length;
  if (shortest === undefined) return (html) => html;
  const inside = new RegExp(longest.join('|'), 'giu');
  const long = new RegExp(`<[^>]*>|\\p{L}{${shortest},}`, 'gu');
  const broken = new Map<string, string>();
  const breakOne = (word: string): string => {
    const before = broken.get(word);
    if (before !== undefined) return before;
    const result = word.replace(inside, (part) => {
      let from = 0;
      const pieces = (parts.get(part.toLowerCase()) ?? [part.length]).map((length) => {
        const piece = part.slice(from, from + length);
        from += length;
        return piece;
      });
      return pieces.join(plaats);
    });
    broken.set(word, result);
    return result;
  };
  return (html) => html.replace(long, (found) => (found.startsWith('<') ? found : breakOne(found)));
}
