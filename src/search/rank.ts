import type { Gevaar } from '../catalogus/schema/gevaar.ts';
import { findDanger } from './danger-words.ts';
import { editDistance } from '../catalogus/edit-distance.ts';
import { foldWords } from './fold.ts';
import { hearDanger, type OpenModel } from './gevaar/model.ts';
import { bareLetters } from './gevaar/bare-letters.ts';
import { isKnown, matchBare, matchWord, sameWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { maxLetters } from '../wegwijzer/adres/query.ts';
import { groepen, type Groep, type Ref } from './zoek-index.ts';

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
const nearBest = 0.55;

/**
 * Answers a query: takes it apart into words, drops those that say nothing, and ranks by how rare the words are
 * that an answer shares with it. Words of every language given count, so that they may be mixed.
 * @param indexes the reader's language first
 * @param model hears danger in words that stand in no list; without it the list is what there is
 */
export function search(indexes: readonly OpenIndex[], query: string, model?: OpenModel): Uitkomst {
  const all = foldWords(query.slice(0, maxLetters));
  const typed = all.slice(0, maxWords);
  const [first] = indexes;
  if (!first) return { groepen: [], gevaar: undefined, onbekend: [] };
  const gevaar = dangerIn(first, all, model);
  const { scores, onbekend } = score(indexes, [...new Set(typed)]);
  spreadToBehoeften(first, scores);
  const rij = gevaar && first.gevaar[gevaar];
  if (rij !== undefined) {
    // Who says nothing else is offered nothing else: "ik wil dood" is no question about an inheritance.
    if (isAllSaid(first, all)) scores.fill(0);
    scores[rij] = 1 + Math.max(...scores);
  }
  return { groepen: group(first, scores), gevaar, onbekend };
}

const oneLetterOff = (a: string, b: string) => a[0] === b[0] && editDistance(a, b, 1) <= 1;

/** @returns true when beside a phrase of danger nothing is said */
function isAllSaid({ gevaarwoorden, stop }: OpenIndex, words: readonly string[]): boolean {
  const phrase = findDanger(gevaarwoorden, words, oneLetterOff)?.words;
  return phrase !== undefined && words.every((word) => stop.has(word) || phrase.some((part) => word.startsWith(part)));
}

/** Danger in all that was typed. A phrase of the list that stands there alone is believed, whatever the model makes of it. */
export function dangerIn(
  { gevaarwoorden }: Pick<OpenIndex, 'gevaarwoorden'>,
  words: readonly string[],
  model: OpenModel | undefined,
): Gevaar | undefined {
  const phrase = findDanger(gevaarwoorden, words, oneLetterOff);
  if (!model) return phrase?.gevaar;
  return phrase?.words.length === words.length ? phrase.gevaar : hearDanger(model, words, phrase !== undefined);
}

/** @returns every answer in the order it is shown, for measuring */
export function inVolgorde({ groepen: gevonden }: Uitkomst): Ref[] {
  return gevonden.flatMap(({ treffers }) => treffers.map(({ ref }) => ref));
}

/** Scores per row: its best phrase, and every typed word it knows. */
type Scores = Float64Array<ArrayBuffer>;

function score(indexes: readonly OpenIndex[], words: readonly string[]): { scores: Scores; onbekend: string[] } {
  const best = new Float64Array(indexes[0]?.refs.length ?? 0);
  const shared = new Map<string, Scores>();
  const unknown = new Set(words.filter((word) => word.length > 1));
  // Arabic in Latin letters is looked for where nothing else knows the word.
  const others = indexes.filter(({ taal }) => taal !== 'ar');
  const strange = new Set(words.filter((word) => latin.test(word) && !others.some((index) => isKnown(matchWord(index, word)))));
  for (const [place, index] of indexes.entries()) {
    const telling = tellingWords(index, words, index.taal === 'ar' ? strange : none);
    const matches = telling.map(({ typed, found }) => ({ typed, found, known: isKnown(found) }));
    for (const { typed, found } of matches) if (found.size > 0) for (const part of typed.split(' ')) unknown.delete(part);
    for (const word of words) if (index.stop.has(word)) unknown.delete(word);
    const understood =
      matches.length === 0 ? 0 : (matches.filter(({ known }) => known).length + words.length - telling.length) / Math.max(words.length, 1);
    const trust = (0.6 + 0.4 * Math.min(understood, 1)) * (place === 0 ? 1.05 : 1);
    scoreIndex(index, matches, words.length, trust, best, shared);
  }
  for (const values of shared.values()) {
    for (let rij = 0; rij < best.length; rij += 1) best[rij] = (best[rij] ?? 0) + 0.7 * (values[rij] ?? 0);
  }
  return { scores: best, onbekend: [...unknown] };
}

const none: ReadonlySet<string> = new Set();
const latin = /^[a-z0-9]*[a-z][a-z0-9]*$/;

interface Match {
  typed: string;
  found: ReadonlyMap<number, number>;
}

/**
 * The words that count in this language, and the small ones, which count a little; with neighbours written apart that
 * are one word: was machine.
 */
function tellingWords(index: OpenIndex, words: readonly string[], strange: ReadonlySet<string>): Match[] {
  const fillers = index.stop;
  const isFiller = (word: string) => fillers.has(word) || (strange.has(word) && index.bareStop.has(bareLetters(word)));
  const counted = words.filter((word) => !isFiller(word) && (word.length > 1 || words.length === 1));
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
    const found = sameWord(index, whole);
    return found.size > 0 ? [{ typed, found }] : [];
  });
  const found = (typed: string) => (strange.has(typed) ? matchBare(index, typed) : matchWord(index, typed));
  return [...counted.map((typed) => ({ typed, found: found(typed) })), ...small, ...joined, ...verbs];
}

const particles = ['aan', 'af', 'in', 'op', 'terug', 'uit'].map((particle) => foldWords(particle)[0] ?? '');

/** Dutch verbs that stand apart in a sentence: "ik vraag bijstand aan" is about aanvragen. */
function separated(words: readonly string[]): { typed: string; whole: string }[] {
  return particles
    .filter((particle) => words.indexOf(particle) > 0)
    .flatMap((particle) =>
      words.slice(0, words.indexOf(particle)).flatMap((word) => (word.length > 2 ? [{ typed: word, whole: particle + word }] : [])),
    );
}

/** What a phrase counts for beside its words when it is all that was typed. */
const ofWhole = 2.5;

/** @param count how many words were typed */
function scoreIndex(
  index: OpenIndex,
  matches: readonly Match[],
  count: number,
  trust: number,
  best: Scores,
  shared: Map<string, Scores>,
): void {
  const nearest = new Map<number, number>();
  for (const { typed, found } of matches) {
    const values = shared.get(typed) ?? new Float64Array(best.length);
    shared.set(typed, values);
    for (const [word, alike] of found) {
      if (alike > (nearest.get(word) ?? 0)) nearest.set(word, alike);
      const value = (index.rarity[word] ?? 0) * alike * trust;
      for (const number of index.inFrasen[word] ?? []) {
        const rij = index.frasen[number]?.rij ?? 0;
        if (value > (values[rij] ?? 0)) values[rij] = value;
      }
    }
  }
  const mass = new Float64Array(index.frasen.length);
  for (const [word, alike] of nearest) {
    const value = (index.rarity[word] ?? 0) * alike;
    for (const number of index.inFrasen[word] ?? []) mass[number] = (mass[number] ?? 0) + value;
  }
  for (let number = 0; number < mass.length; number += 1) {
    const own = mass[number] ?? 0;
    const frase = index.frasen[number];
    if (own === 0 || !frase) continue;
    // A phrase word for word is what was meant, also one of small words alone: "ik kan niet meer".
    const whole = frase.words.length === count && own >= 0.99 * frase.weight ? ofWhole : 0;
    const value = own * (0.2 + 0.8 * (own / frase.weight)) * trust + whole;
    if (value > (best[frase.rij] ?? 0)) best[frase.rij] = value;
  }
}

/** Who names a fund is led to a route too: an entry that fits speaks for the needs it helps with. */
function spreadToBehoeften(index: OpenIndex, scores: Scores): void {
  const spread = new Map<number, number>();
  for (const [rij, behoeften] of index.helptBij) {
    const own = scores[rij] ?? 0;
    if (own === 0) continue;
    for (const [place, behoefte] of behoeften.slice(0, 3).entries())
      spread.set(behoefte, Math.max(spread.get(behoefte) ?? 0, own * (0.6 - 0.1 * place)));
  }
  for (const [rij, value] of spread) {
    const own = scores[rij] ?? 0;
    scores[rij] = Math.max(own, value) + 0.1 * Math.min(own, value);
  }
}

function group({ refs, groepen: groepPerRij }: OpenIndex, scores: Scores): Uitkomst['groepen'] {
  const perGroep = new Map<Groep, Treffer[]>(groepen.map((groep) => [groep, []]));
  scores.forEach((value, rij) => {
    const groep = groepPerRij[rij];
    if (value > 0 && groep) perGroep.get(groep)?.push({ ref: refs[rij] ?? '', score: value });
  });
  const top = Math.max(...scores);
  return [...perGroep].flatMap(([groep, treffers]) => {
    const floor = nearBest * (groep === 'behoeften' ? Math.max(...treffers.map(({ score: own }) => own)) : top);
    const shown = treffers
      .filter((treffer) => treffer.score >= floor)
      .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
      .slice(0, maxPerGroep[groep]);
    return shown.length > 0 ? [{ groep, treffers: shown }] : [];
  });
}
