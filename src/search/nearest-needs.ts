import Fuse from 'fuse.js/min-basic';
import { foldWords } from './fold.ts';
import type { OpenIndex } from './open-index.ts';
import { maxLetters } from './query-address.ts';
import type { Ref } from './zoek-index.ts';

const maxWords = 4;
const maxNeeds = 3;

/** Needs that come near a query nobody understood: words that look a little like what was typed. */
export function nearestNeeds([index]: readonly OpenIndex[], query: string): Ref[] {
  if (!index) return [];
  const typed = foldWords(query.slice(0, maxLetters)).filter((word) => word.length >= 3 && word.length <= 20).slice(0, maxWords);
  if (typed.length === 0) return [];
  const fuse = new Fuse(index.words, { includeScore: true, ignoreLocation: true, threshold: 0.4, minMatchCharLength: 3 });
  const scores = new Map<Ref, number>();
  for (const word of typed) {
    for (const { refIndex, score = 1 } of fuse.search(word, { limit: 8 })) {
      for (const frase of index.inFrasen[refIndex] ?? []) {
        const ref = index.refs[index.frasen[frase]?.rij ?? 0] ?? '';
        if (ref.startsWith('behoeften/')) scores.set(ref, Math.max(scores.get(ref) ?? 0, 1 - score));
      }
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxNeeds).map(([ref]) => ref);
}
