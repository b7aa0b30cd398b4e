import { locales, type Taal } from '../../i18n/locales.ts';
import type { Lijsten } from '../catalogus.ts';
import type { LieverAnders } from '../schema/woorden.ts';
import { escapeRegExp } from './plain-words.ts';

/** Words that readers of a language take for something else, and what to write instead, in Dutch: it is for the editor. */
export interface Anders {
  /** As they stand there. */
  words: string;
  leest: string;
  liever: string;
}

interface Compiled extends Pick<LieverAnders, 'leest' | 'liever'> {
  pattern: RegExp;
  behalve: RegExp | undefined;
}

/**
 * Makes a search for words that a reader of the language takes for something else: `liever-anders` in content/woorden.
 * @returns of one sentence, without marks of markdown, everything that is better said in another way
 */
export function preferredWordFinder({ perTaal }: Pick<Lijsten, 'perTaal'>): (sentence: string, taal: Taal) => Anders[] {
  const compiled = new Map([...perTaal].map(([taal, lijst]) => [taal, lijst['liever-anders'].map((row) => compile(row, taal))]));
  return (sentence, taal) => {
    const rows = compiled.get(taal) ?? [];
    if (rows.length === 0) return [];
    const bare = withoutVowelMarks(sentence).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    // Small letters, letter for letter: what is found is told as it stands in the text.
    const lower = Array.from(bare, (letter) => letter.toLocaleLowerCase(locales[taal].intl).charAt(0)).join('');
    return rows.flatMap(({ pattern, behalve, leest, liever }) => {
      const found = pattern.exec(lower);
      return found && !behalve?.test(lower) ? [{ words: bare.slice(found.index, found.index + found[0].length), leest, liever }] : [];
    });
  };
}

function compile({ woorden, behalve, leest, liever }: LieverAnders, taal: Taal): Compiled {
  const any = (parts: readonly string[]) => new RegExp(parts.map((part) => patternOf(part, taal)).join('|'), 'u');
  return { pattern: any(woorden), behalve: behalve.length > 0 ? any(behalve) : undefined, leest, liever };
}

/** Arabic is written with and without them, and means the same. */
function withoutVowelMarks(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/g, '');
}

const letter = String.raw`[\p{L}\p{M}\p{N}'’]`;

/**
 * "birlikte … *in ." as a pattern: the words in this order, the last one at the end of the sentence. What a language writes
 * against the front of a word may stand there.
 */
function patternOf(part: string, taal: Taal): string {
  const atStart = part.startsWith('. ');
  const atEnd = part.endsWith(' .');
  const words = withoutVowelMarks(part)
    .slice(atStart ? 2 : 0, atEnd ? -2 : undefined)
    .toLocaleLowerCase(locales[taal].intl)
    .split(' ')
    .map((word) => (word === '…' ? '…' : word.split('*').map(escapeRegExp).join(`${letter}*`)));
  const between = String.raw`[^\p{L}\p{N}]+`;
  const body = words.join(between).replaceAll(`${between}…${between}`, `${between}(?:.*${between})?`);
  const before = `${atStart ? '^' : `(?<!${letter})`}${locales[taal].voorvoegsel ?? ''}`;
  return `${before}(?:${body})${atEnd ? '$' : `(?!${letter})`}`;
}
