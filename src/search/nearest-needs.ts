import Fuse from 'fuse.js/min-basic';
import { foldWords } from './fold.ts';
import { sharedPairs } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { maxLetters } from '../wegwijzer/adres/query.ts';
import type { Ref } from './zoek-index.ts';

const maxWords = 4;
const maxNeeds = 3;
/** How many words of the index are compared with one that was typed. */
const maxCompared = 60;

/** Needs that come near a query nobody understood: words that look a little like what was typed. */
export function nearestNeeds([index]: readonly OpenIndex[], query: string): Ref[] {
  if (!index) return [];
  const typed = foldWords(query.slice(0, maxLetters))
    .filter((word) => word.length >= 3 && word.length <= 20)
    .slice(0, maxWords);
  const scores = new Map<Ref, number>();
  for (const word of typed) {
    const numbers = mostAlike(index, word);
    const fuse = new Fuse(
      numbers.map((number) => index.words[number] ?? ''),
      { includeScore: true, ignoreLocation: true, threshold: 0.4, minMatchCharLength: 3 },
    );
    for (const { refIndex, score = 1 } of fuse.search(word, { limit: 8 })) {
      const number = numbers[refIndex] ?? 0;
      for (const place of index.inFrasen[number] ?? []) {
        const frase = index.frasen[place];
        if (!frase || index.groepen[frase.rij] !== 'behoeften') continue;
        const ref = index.refs[frase.rij] ?? '';
        const share = (index.rarity[number] ?? 0) / frase.weight;
        scores.set(ref, Math.max(scores.get(ref) ?? 0, (1 - score) * (0.5 + 0.5 * share)));
      }
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, maxNeeds)
    .map(([ref]) => ref);
}

/** Fuse is slow on thousands of words: it gets those that share the most pairs of letters. */
function mostAlike(index: OpenIndex, word: string): number[] {
  const shared = sharedPairs(index, word);
  return [...shared.keys()]
    .filter((number) => (shared[number] ?? 0) > 1)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    .slice(0, maxCompared);
}
