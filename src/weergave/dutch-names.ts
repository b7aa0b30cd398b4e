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

/** Every text in a value of content. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}

const vocabularies = new WeakMap<Catalogus, ReadonlySet<string>>();

/** Words of the Dutch texts that no Turkish text has outside brackets, in small letters. */
function dutchVocabulary(catalogus: Catalogus): ReadonlySet<string> {
  const found = vocabularies.get(catalogus);
  if (found) return found;
  const { entries, vragen, behoeften, contacten, gemeente } = catalogus;
  const words = new Set<string>();
  const turks = new Set<string>();
  const read = (nl: unknown, tr: unknown) => {
    for (const text of textsIn(nl)) for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) words.add(word);
    for (const text of textsIn(tr))
      for (const [word] of text.replace(/\([^()]*\)/g, '').matchAll(/(?<![\p{L}'’])\p{Ll}{3,}(?![\p{L}'’])/gu)) turks.add(word);
  };
  for (const { woorden } of entries.values()) read(woorden.nl, woorden.tr);
  for (const { vraag } of vragen.values()) read(vraag.nl, vraag.tr);
  for (const { label } of behoeften.values()) read(label.nl, label.tr);
  for (const contact of contacten.values()) for (const text of [contact.rol, contact['helpt-met']]) read(text.nl, text.tr);
  for (const { getekend } of Object.values(gemeente.beloften ?? {})) read(getekend.nl, getekend.tr);
  for (const word of turks) words.delete(word);
  vocabularies.set(catalogus, words);
  return words;
}

/** Words that Dutch has and the other languages do not, which make a quoted sentence Dutch. */
const dutchWords = /(?<!\p{L})(?:ik|het|niet|een|de|mijn|wilt|wat|en|van|met|ben|kunt)(?!\p{L})/giu;

/** What somebody has to say or write in Dutch stands between quotes. */
function markQuoted(html: string): string {
  return html.replace(/(&quot;|“)([^<>]+?)(&quot;|”)/g, (whole, open: string, inside: string, close: string) =>
    (inside.match(dutchWords) ?? []).length >= 2 ? `${open}<bdi dir="ltr" lang="nl">${inside}</bdi>${close}` : whole,
  );
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
 * Marks Dutch words in brackets as Dutch, so that they are read aloud so. Only where they are surely Dutch: every one is a
 * name that content knows, or a word of the Dutch texts that no Turkish one has.
 * @param html escaped HTML of a translation; what is marked already stays as it is
 */
export function markBracketed(catalogus: Catalogus, html: string): string {
  return html.replace(/<bdi\b[^>]*>.*?<\/bdi>|\(([^()<>&]+)\)/g, (whole, inside?: string) => {
    if (inside === undefined) return whole;
    const isDutch = (name: string) =>
      dutchNames(catalogus).has(name.toLowerCase()) || name.split(' ').every((word) => dutchVocabulary(catalogus).has(word.toLowerCase()));
    return inside.split(', ').every(isDutch) ? `(<bdi dir="ltr" lang="nl">${inside}</bdi>)` : whole;
  });
}

/** Marks Dutch words in a text of content, in brackets, between quotes and loose. @param html escaped HTML of a translation */
export function markDutch(catalogus: Catalogus, html: string): string {
  return markLoose(catalogus, markBracketed(catalogus, markQuoted(html)));
}
