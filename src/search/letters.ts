import { isOwnVerb, withoutArticle } from '../i18n/arabic.ts';
import { escapeHtml } from '../i18n/isolate.ts';
import type { Taal } from '../i18n/locales.ts';
import { fold } from './fold.ts';

/**
 * Where in the alphabet a text stands. Needs are sentences, and most of them start with "Ik heb geen": they stand at
 * their first word that says something.
 * @param stop words that say nothing, folded
 * @returns the text from that word on; in Arabic past the verb of who wants something, and without its article
 */
export function sortText(text: string, taal: Taal, stop: ReadonlySet<string>): string {
  const words: readonly string[] = text.match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  const says = words.filter((word) => fold(word).length > 1 && !stop.has(fold(word)));
  const nouns = taal === 'ar' ? says.filter((word) => !isOwnVerb(word, words[words.indexOf(word) - 1])) : says;
  const first = nouns[0] ?? says[0] ?? words[0] ?? '';
  const rest = text.slice(text.indexOf(first));
  return taal === 'ar' ? withoutArticle(rest) : rest;
}

/** Makes the word a text is sorted at stand out. @param html the text as the page shows it */
export function markSorted(html: string, text: string, taal: Taal, stop: ReadonlySet<string>): string {
  const word = /^[\p{L}\p{N}\p{M}'’-]+/u.exec(sortText(text, taal, stop))?.[0];
  if (!word || text.startsWith(word)) return html;
  // What is sorted without its article is shown with it.
  const shown = taal === 'ar' ? (text.match(new RegExp(`[\\p{L}\\p{M}]*${word}`, 'u'))?.[0] ?? word) : word;
  return html.replace(escapeHtml(shown), `<b>${escapeHtml(shown)}</b>`);
}

export interface Letter<T> {
  letter: string;
  items: T[];
}

/**
 * Puts things in the order of a language's own alphabet, per letter.
 * @param collator of that language; letters it does not tell apart stand under one
 */
export function perLetter<T extends { sort: string }>(items: readonly T[], collator: Intl.Collator, intl: string): Letter<T>[] {
  const letters: Letter<T>[] = [];
  for (const item of [...items].sort((a, b) => collator.compare(a.sort, b.sort))) {
    const letter = letterOf(item.sort, collator, intl);
    const known = letters.find((one) => one.letter === letter);
    if (known) known.items.push(item);
    else letters.push({ letter, items: [item] });
  }
  return letters;
}

/** أ إ آ are one letter with a mark and é is an e, but in Turkish ç is no c: the collator knows. */
function letterOf(text: string, collator: Intl.Collator, intl: string): string {
  const first = [...text.normalize('NFC')][0] ?? '';
  if (/\p{N}/u.test(first)) return '0-9';
  const bare = [...first.normalize('NFD')][0] ?? first;
  const same = /\p{Script=Arabic}/u.test(first) || collator.compare(bare, first) === 0;
  return (same ? bare : first).toLocaleUpperCase(intl);
}
