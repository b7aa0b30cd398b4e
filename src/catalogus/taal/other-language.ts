import { locales, talen, type Taal } from '../../i18n/locales.ts';
import type { Lijsten } from '../catalogus.ts';
import { sentencesOf } from './reading-level.ts';

/** A sentence in another language than it should be in. */
export interface AndereZin {
  text: string;
  /** The language it is in; absent where only the letters tell that it is not the right one. */
  is?: Taal;
  /** Line of the text on which it begins, from 0. */
  line: number;
}

/**
 * Makes a search for sentences in the wrong language: by script, by letters, and by the small words of content/woorden.
 * What stands in quotes or brackets is left out: a sentence to copy, a Dutch name.
 * @param lijsten of the catalogue
 */
export function otherLanguageFinder({ perTaal }: Pick<Lijsten, 'perTaal'>): (text: string, taal: Taal) => AndereZin[] {
  const small = smallWords(perTaal);
  return (text, taal) =>
    sentencesOf(withoutQuotes(text), taal).flatMap(({ text: sentence, line }) => {
      const words = wordsOf(sentence);
      const other = otherThan(words, taal, small);
      return other === undefined ? [] : [{ text: sentence, line, ...(other === 'onbekend' ? {} : { is: other }) }];
    });
}

/** Per language the small words that no other list has: "ben" is Dutch and Turkish, and says nothing. */
function smallWords(perTaal: Lijsten['perTaal']): Map<Taal, Set<string>> {
  const lists = new Map([...perTaal].map(([taal, lijst]) => [taal, lijst['kleine-woorden'].flatMap((line) => line.split(/\s+/))]));
  return new Map(
    [...lists].map(([taal, words]) => [
      taal,
      new Set(words.filter((word) => [...lists].every(([other, list]) => other === taal || !list.includes(word)))),
    ]),
  );
}

/** A single quote inside a word is an apostrophe: SVB'den. */
function withoutQuotes(text: string): string {
  return text.replace(/["“”„][^"“”„]*["“”]/g, ' ').replace(/(?<!\p{L})['‘][^'‘’]*['’](?!\p{L})/gu, ' ');
}

function wordsOf(sentence: string): string[] {
  return sentence.replace(/\([^()]*\)/g, ' ').match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

const perTaal = (pattern: (taal: Taal) => string) => new Map(talen.map((taal) => [taal, new RegExp(pattern(taal), 'u')]));
const scripts = perTaal((taal) => `\\p{Script=${locales[taal].schrift}}`);
const strangers = perTaal((taal) => `[${locales[taal].vreemdeLetters ?? '\\P{Any}'}]`);

const inScript = (word: string, taal: Taal) => scripts.get(taal)?.test(word) === true;
const isStrange = (word: string, taal: Taal) => strangers.get(taal)?.test(word) === true;

/** A name begins with a capital; the first word of a sentence does so too. */
const maybeName = (word: string, index: number) => (index > 0 ? /^\p{Lu}/u : /^\p{Lu}\P{Ll}*$/u).test(word);

function otherThan(words: readonly string[], taal: Taal, small: ReadonlyMap<Taal, ReadonlySet<string>>): Taal | 'onbekend' | undefined {
  const own = words.filter((word) => inScript(word, taal));
  const others = talen.filter((other) => other !== taal);
  const score = (other: Taal) =>
    words.filter((word, index) => !maybeName(word, index) && small.get(other)?.has(word.toLocaleLowerCase(other))).length;
  const best = others.map((other) => ({ other, score: score(other) })).sort((a, b) => b.score - a.score)[0];
  const found = best && best.score > 0 ? best.other : undefined;
  const sure = best?.score ?? 0;

  const foreign = words.filter((word) => !inScript(word, taal));
  if (foreign.length > 0) {
    const ofScript = others.find((other) => locales[other].schrift !== 'Latin' && foreign.some((word) => inScript(word, other)));
    // Names are written in Latin letters everywhere; any other script is a language of its own.
    if (ofScript) return ofScript;
    const loose = foreign.filter((word, index) => !maybeName(word, index));
    return sure >= 2 || (own.length === 0 && (sure > 0 || (loose.length > 0 && foreign.length > 1))) ? (found ?? 'onbekend') : undefined;
  }

  // Of a name, or a word quoted from a letter, the letters say nothing about the sentence; of half its words they do.
  const strange = own.filter((word) => !/^\p{Lu}/u.test(word) && isStrange(word, taal));
  const ours = own.filter((word) => small.get(taal)?.has(word.toLocaleLowerCase(taal))).length;
  const mostly = strange.length * 2 >= own.length || (ours === 0 && strange.length >= 2);
  if (sure + strange.length <= ours || !(mostly || sure >= 2 || (sure > 0 && (strange.length > 0 || own.length <= 3)))) return undefined;
  return found ?? ofLetters(strange, taal) ?? 'onbekend';
}

/** The language of words whose letters are strange here: the one of the same script that has them all. */
function ofLetters(words: readonly string[], taal: Taal): Taal | undefined {
  return talen.find(
    (other) => other !== taal && locales[other].schrift === locales[taal].schrift && !words.some((word) => isStrange(word, other)),
  );
}
