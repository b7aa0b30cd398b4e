import type { Catalogus } from '../catalogus/catalogus.ts';
import { escapeHtml } from '../i18n/isolate.ts';

const known = new WeakMap<Catalogus, ReadonlySet<string>>();

/**
 * Dutch words that may stand in brackets in a translation: begrippen, entries, and what people of the gemeente are.
 * In small letters, safe in HTML.
 */
function dutchNames(catalogus: Catalogus): ReadonlySet<string> {
  const found = known.get(catalogus);
  if (found) return found;
  const begrippen = [...catalogus.begrippen.values()].flatMap(({ woord }) => [
    ...woord.nl.split(', '),
    ...[...`${woord.tr} ${woord.ar}`.matchAll(/\(([^()]+)\)/g)].flatMap((match) => (match[1] ?? '').split(', ')),
  ]);
  const names = [
    ...begrippen,
    ...[...catalogus.entries.values()].map(({ woorden }) => woorden.nl.naam),
    ...[...catalogus.contacten.values()].map(({ rol }) => rol.nl),
  ];
  const set: ReadonlySet<string> = new Set(names.map((name) => escapeHtml(name.toLowerCase())));
  known.set(catalogus, set);
  return set;
}

/** Shorter words may well be words of the other language too: bank, post, plan. */
const surely = 7;

const patterns = new WeakMap<Catalogus, RegExp>();

/** Long Dutch words and names of more than one word, wherever they stand; and what is left alone: tags, and what is marked already. */
function loosePattern(catalogus: Catalogus): RegExp {
  const found = patterns.get(catalogus);
  if (found) return found;
  const names = [...dutchNames(catalogus)]
    .filter((name) => name.includes(' ') || name.length >= surely)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`<bdi\\b[^>]*>.*?</bdi>|<[^>]*>|(?<![\\p{L}\\d-])(${names.join('|') || '(?!)'})(?![\\p{L}\\d-])`, 'giu');
  patterns.set(catalogus, pattern);
  return pattern;
}

/**
 * Marks Dutch words as Dutch where they stand in a text in another language without brackets: the word that somebody has to
 * find in a letter, an office with a Turkish ending behind it.
 * @param html escaped HTML
 */
function markLoose(catalogus: Catalogus, html: string): string {
  return html.replace(loosePattern(catalogus), (whole, name?: string) =>
    name === undefined ? whole : `<bdi dir="ltr" lang="nl">${name}</bdi>`,
  );
}

/**
 * Marks Dutch words in brackets as Dutch, so that they are read aloud so. Only where they are surely Dutch: every one
 * is a name that content knows.
 * @param html escaped HTML of a translation; what is marked already stays as it is
 */
export function markDutch(catalogus: Catalogus, html: string): string {
  const bracketed = html.replace(/\(([^()<>]+)\)/g, (whole, inside: string) => {
    const names = dutchNames(catalogus);
    return inside.split(', ').every((name) => names.has(name.toLowerCase())) ? `(<bdi dir="ltr" lang="nl">${inside}</bdi>)` : whole;
  });
  return markLoose(catalogus, bracketed);
}
