import { locales, type Taal } from '../../i18n/locales.ts';
import type { Lijsten } from '../catalogus.ts';
import type { Woordenlijst } from '../schema/woorden.ts';
import { escapeRegExp } from './plain-words.ts';

/** A word of distrust or duty, and what to write instead, in Dutch: the message is for the editor. */
export interface Dreiging {
  word: string;
  instead: string;
}

/**
 * Makes a search for words of distrust and duty. People who read them in a heading read no further, or are afraid to call.
 * @param lijsten of the catalogue: content/woorden
 * @returns of a text in a language each group that is found, with the word as it stands there; names, such as those of
 *   helplines, may hold such a word
 */
export function threatFinder({ perTaal, dreiging }: Lijsten): (text: string, taal: Taal, names?: readonly string[]) => Dreiging[] {
  const compiled = new Map([...perTaal].map(([taal, lijst]) => [taal, compile(lijst, taal, dreiging.groepen)]));
  return (text, taal, names = []) => {
    const list = compiled.get(taal);
    if (!list) return [];
    // The Dutch word in brackets is there to be recognised on a letter.
    const bare = taal === 'nl' ? text : text.replace(/\([^()\p{Script=Arabic}]*\)/gu, ' ');
    const left = [...dreiging.namen, ...names].reduce((rest, name) => rest.replaceAll(name, ' '), bare);
    const lower = left.toLocaleLowerCase(taal).replace(list.allowed, ' ');
    return list.groups.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(lower);
      return found ? [{ word: found[0], instead }] : [];
    });
  };
}

function compile(lijst: Woordenlijst, taal: Taal, groepen: Lijsten['dreiging']['groepen']) {
  const rest = '[\\p{L}\\p{M}]*';
  const options = (words: readonly string[]) =>
    words.map((word) => (word.endsWith('*') ? escapeRegExp(word.slice(0, -1)) + rest : escapeRegExp(word))).join('|');
  const whole = (words: readonly string[], flags: string) => {
    const lower = words.map((word) => word.toLocaleLowerCase(taal));
    const open = lower.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
    const fixed = lower.filter((word) => !word.startsWith('*'));
    // What may begin in any way is tried once for all of them.
    const either = [...(fixed.length > 0 ? [options(fixed)] : []), ...(open.length > 0 ? [`${rest}(?:${options(open)})`] : [])].join('|');
    return new RegExp(`(?<![\\p{L}\\p{M}])${locales[taal].voorvoegsel ?? ''}(?:${either})(?![\\p{L}\\p{M}])`, flags);
  };
  const nothing = /(?!)/u;
  return {
    allowed: lijst['niet-dreigend'].length > 0 ? whole(lijst['niet-dreigend'], 'gu') : nothing,
    groups: Object.entries(lijst.dreigend).map(([groep, words]) => ({
      pattern: words.length > 0 ? whole(words, 'u') : nothing,
      instead: groepen[groep]?.liever ?? '',
    })),
  };
}
