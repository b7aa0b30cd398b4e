import { findDanger, gevaren, type Gevaar } from './danger-words.ts';
import { editDistance } from './edit-distance.ts';
import { fillerWords } from './filler-words.ts';
import { foldWords } from './fold.ts';
import { isKnown, matchWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { maxLetters } from './query-address.ts';
import { groepen, groepVan, type Groep, type Ref } from './zoek-index.ts';

export interface Treffer {
  ref: Ref;
  score: number;
}

export interface Uitkomst {
  /** Answers per group, best first; groups without answers are left out. */
  groepen: { groep: Groep; treffers: Treffer[] }[];
  /** Words of danger were typed: urgent help comes first. */
  gevaar: Gevaar | undefined;
  /** Words of the query that no index knows. */
  onbekend: string[];
}

const maxWords = 24;
const maxPerGroep: Record<Groep, number> = { behoeften: 4, voorzieningen: 5, 'mag-dat': 3, brieven: 3, mensen: 3, begrippen: 3 };

/** How near to the best answer others must be to be shown with it. */
const nearBest = 0.45;

/**
 * Answers a query: takes it apart into words, drops those that say nothing, and ranks by how rare the words are
 * that an answer shares with it. Words of every language given count, so that they may be mixed.
 * @param indexes the reader's language first
 */
export function search(indexes: readonly OpenIndex[], query: string): Uitkomst {
  const typed = foldWords(query.slice(0, maxLetters)).slice(0, maxWords);
  const gevaar = findDanger(typed, (a, b) => a[0] === b[0] && editDistance(a, b, 1) <= 1);
  const { scores, onbekend } = score(indexes, [...new Set(typed)]);
  spreadToBehoeften(indexes, scores);
  if (gevaar) scores.set(gevaren[gevaar], 1 + Math.max(0, ...scores.values()));
  return { groepen: group(scores), gevaar, onbekend };
}

/** @returns every answer in the order it is shown, for measuring */
export function inVolgorde({ groepen: gevonden }: Uitkomst): Ref[] {
  return gevonden.flatMap(({ treffers }) => treffers.map(({ ref }) => ref));
}

function score(indexes: readonly OpenIndex[], words: readonly string[]): { scores: Map<Ref, number>; onbekend: string[] } {
  const best = new Map<Ref, number>();
  const shared = new Map<Ref, Map<string, number>>();
  const unknown = new Set(words.filter((word) => word.length > 1));
  for (const [place, index] of indexes.entries()) {
    const telling = tellingWords(index, words);
    const matches = telling.map(({ typed, found }) => ({ typed, found, known: isKnown(found) }));
    for (const { typed, found } of matches) if (found.size > 0) for (const part of typed.split(' ')) unknown.delete(part);
    for (const word of words) if (fillerWords[index.taal].has(word)) unknown.delete(word);
    const understood = matches.length === 0 ? 0 : (matches.filter(({ known }) => known).length + words.length - telling.length) / Math.max(words.length, 1);
    const trust = (0.6 + 0.4 * Math.min(understood, 1)) * (place === 0 ? 1.05 : 1);
    scoreIndex(index, matches, trust, best, shared);
  }
  const scores = new Map([...best].map(([ref, frase]) => [ref, frase + 0.3 * [...(shared.get(ref)?.values() ?? [])].reduce((sum, value) => sum + value, 0)]));
  return { scores, onbekend: [...unknown] };
}

interface Match {
  typed: string;
  found: ReadonlyMap<number, number>;
}

/** The words that count in this language, and the small ones, which count a little; with neighbours written apart that are one word: was machine. */
function tellingWords(index: OpenIndex, words: readonly string[]): Match[] {
  const fillers = fillerWords[index.taal];
  const counted = words.filter((word) => !fillers.has(word) && (word.length > 1 || words.length === 1));
  const small = words.flatMap((typed) => {
    const number = fillers.has(typed) ? index.wordNumber.get(typed) : undefined;
    return number === undefined ? [] : [{ typed, found: new Map([[number, 1]]) }];
  });
  const joined = words.slice(0, -1).flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    const number = word.length > 1 && next.length > 2 ? index.wordNumber.get(foldWords(word + next)[0] ?? '') : undefined;
    return number === undefined ? [] : [{ typed: `${word} ${next}`, found: new Map([[number, 0.98]]) }];
  });
  const parts = index.taal === 'nl' ? separated(words) : [];
  const verbs = parts.flatMap(({ typed, whole }) => {
    const found = [...matchWord(index, whole)].filter(([, alike]) => alike >= 0.9);
    return found.length > 0 ? [{ typed, found: new Map(found) }] : [];
  });
  return [...counted.map((typed) => ({ typed, found: matchWord(index, typed) })), ...small, ...joined, ...verbs];
}

const particles = ['aan', 'af', 'in', 'op', 'terug', 'uit'].map((particle) => foldWords(particle)[0] ?? '');

/** Dutch verbs that stand apart in a sentence: "ik vraag bijstand aan" is about aanvragen. */
function separated(words: readonly string[]): { typed: string; whole: string }[] {
  return particles
    .filter((particle) => words.indexOf(particle) > 0)
    .flatMap((particle) => words.slice(0, words.indexOf(particle)).flatMap((word) => (word.length > 2 ? [{ typed: word, whole: particle + word }] : [])));
}

function scoreIndex(index: OpenIndex, matches: readonly Match[], trust: number, best: Map<Ref, number>, shared: Map<Ref, Map<string, number>>): void {
  const perFrase = new Map<number, Map<number, number>>();
  for (const { typed, found } of matches) {
    for (const [word, alike] of found) {
      const value = (index.rarity[word] ?? 0) * alike;
      for (const frase of index.inFrasen[word] ?? []) {
        const got = perFrase.get(frase) ?? new Map<number, number>();
        if (alike > (got.get(word) ?? 0)) got.set(word, alike);
        perFrase.set(frase, got);
        const ref = index.refs[index.frasen[frase]?.rij ?? 0] ?? '';
        const words = shared.get(ref) ?? new Map<string, number>();
        if (value * trust > (words.get(typed) ?? 0)) words.set(typed, value * trust);
        shared.set(ref, words);
      }
    }
  }
  for (const [number, got] of perFrase) {
    const frase = index.frasen[number];
    if (!frase) continue;
    let mass = 0;
    for (const [word, alike] of got) mass += (index.rarity[word] ?? 0) * alike;
    const value = mass * (0.2 + 0.8 * (mass / frase.weight)) * trust;
    const ref = index.refs[frase.rij] ?? '';
    if (value > (best.get(ref) ?? 0)) best.set(ref, value);
  }
}

/** Who names a fund is led to a route too: an entry that fits speaks for the needs it helps with. */
function spreadToBehoeften(indexes: readonly OpenIndex[], scores: Map<Ref, number>): void {
  const [index] = indexes;
  if (!index) return;
  const spread = new Map<Ref, number>();
  for (const [number, behoeften] of Object.entries(index.helptBij)) {
    const own = scores.get(index.refs[Number(number)] ?? '') ?? 0;
    if (own === 0) continue;
    behoeften.slice(0, 3).forEach((behoefte, place) => {
      const ref = index.refs[behoefte] ?? '';
      spread.set(ref, Math.max(spread.get(ref) ?? 0, own * (0.6 - 0.1 * place)));
    });
  }
  for (const [ref, value] of spread) scores.set(ref, Math.max(scores.get(ref) ?? 0, value) + 0.1 * Math.min(scores.get(ref) ?? 0, value));
}

function group(scores: ReadonlyMap<Ref, number>): Uitkomst['groepen'] {
  const ordered = [...scores].map(([ref, value]) => ({ ref, score: value })).sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1));
  const top = ordered[0]?.score ?? 0;
  return groepen.flatMap((groep) => {
    const own = ordered.filter(({ ref }) => groepVan(ref) === groep);
    const floor = groep === 'behoeften' ? (own[0]?.score ?? 0) * nearBest : top * nearBest;
    const treffers = own.filter((treffer) => treffer.score >= floor).slice(0, maxPerGroep[groep]);
    return treffers.length > 0 ? [{ groep, treffers }] : [];
  });
}
