import { locales, type Taal } from '../../i18n/locales.ts';
import type { Lijsten } from '../catalogus.ts';
import { escapeRegExp } from './plain-words.ts';

/** A word that this site does not use, as it stands there, and what to write instead. */
export interface AnderWoord {
  word: string;
  instead: string;
  /** Where it stands in the text, without vowel marks. */
  index: number;
}

/**
 * Makes a search for words of which another is used everywhere on this site: `liever` in content/woorden/<taal>.yml.
 * Vowel marks make no difference, nor what the language writes against the front of a word.
 */
export function otherWordFinder({ perTaal }: Pick<Lijsten, 'perTaal'>): (text: string, taal: Taal) => AnderWoord[] {
  const compiled = new Map(
    [...perTaal].map(([taal, { liever }]) => [
      taal,
      Object.entries(liever).map(([word, instead]) => ({ pattern: patternOf(word, taal), instead })),
    ]),
  );
  return (text, taal) => {
    const bare = withoutMarks(text).toLocaleLowerCase(taal);
    return (compiled.get(taal) ?? []).flatMap(({ pattern, instead }) => {
      const found = pattern.exec(bare);
      return found ? [{ word: found[0], instead, index: found.index }] : [];
    });
  };
}

/** @returns the text without vowel marks of Arabic, line for line the same */
function withoutMarks(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/g, '');
}

function patternOf(word: string, taal: Taal): RegExp {
  const lower = withoutMarks(word).toLocaleLowerCase(taal);
  const open = lower.endsWith('*');
  const whole = escapeRegExp(open ? lower.slice(0, -1) : lower) + (open ? '[\\p{L}\\p{M}]*' : '');
  return new RegExp(`(?<![\\p{L}\\p{M}])${locales[taal].voorvoegsel ?? ''}${whole}(?![\\p{L}\\p{M}])`, 'u');
}
