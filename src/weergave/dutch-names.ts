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

/**
 * Marks Dutch words in brackets as Dutch, so that they are read aloud so. Only where they are surely Dutch: every one
 * is a name that content knows.
 * @param html escaped HTML of a translation; what is marked already stays as it is
 */
export function markDutch(catalogus: Catalogus, html: string): string {
  return html.replace(/\(([^()<>]+)\)/g, (whole, inside: string) => {
    const names = dutchNames(catalogus);
    return inside.split(', ').every((name) => names.has(name.toLowerCase())) ? `(<bdi dir="ltr" lang="nl">${inside}</bdi>)` : whole;
  });
}
