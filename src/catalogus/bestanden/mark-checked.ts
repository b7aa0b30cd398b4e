import type { Gedateerd } from './dated-things.ts';
import { parseFile, type FieldPath } from './parse-file.ts';

/** What somebody who looked at an entry found. Dates are YYYY-MM-DD. */
export interface Nagekeken {
  /** The day on which it was looked at. */
  op: string;
  /** Before this day it must be looked at again. */
  tot: string;
  /** Name of the source it was held against; left out, the sources keep their date. */
  bron?: string;
}

/**
 * Notes in a file that a thing was looked at. Only the values of the dates change; comments, order and quotes stay.
 * @param text of the file
 * @returns the text with the new dates, or in Dutch why nothing changed
 */
export function markChecked(text: string, { naam, path, field }: Gedateerd, { op, tot, bron }: Nagekeken): { text: string } | string {
  const { parsed } = parseFile({ path, text });
  if (!parsed) return `${naam}: ${path} is niet te lezen. Doe npm run check.`;
  const bronnen = bron === undefined ? [] : sourcesOf(parsed.data, field);
  const matching = bronnen.filter((one) => one.naam.toLowerCase() === bron?.trim().toLowerCase());
  if (bron !== undefined && matching.length === 0) {
    return `${naam} heeft geen bron "${bron}". Kies uit: ${bronnen.map((one) => `"${one.naam}"`).join(', ') || 'geen'}.`;
  }
  const changes: { field: FieldPath; value: string }[] = [
    { field: [...field, 'nagekeken'], value: op },
    { field: [...field, 'nakijken-voor'], value: tot },
    ...matching.map((one) => ({ field: [...one.field, 'peildatum'], value: op })),
  ];
  const placed = changes.map((change) => ({ ...change, range: parsed.rangeOf(change.field) }));
  const missing = placed.find(({ range }) => range === undefined);
  if (missing) return `${naam}: in ${path} ontbreekt ${missing.field.join('.')}. Doe npm run check.`;
  // The parser counts without the invisible mark some editors put in front of a file.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  // From the end of the text to its start, so that one change does not move the place of the next.
  const fromEnd = placed.flatMap(({ range, value }) => (range ? [{ range, value }] : [])).sort((a, b) => b.range[0] - a.range[0]);
  return {
    text: fromEnd.reduce((written, { range: [from, to], value }) => {
      const quote = /^["']/.exec(written.slice(from + shift))?.[0] ?? '';
      return `${written.slice(0, from + shift)}${quote}${value}${quote}${written.slice(to + shift)}`;
    }, text),
  };
}

/** The sources of a thing: a list, or the one of a hulplijn. */
function sourcesOf(data: Record<string, unknown>, field: FieldPath): { naam: string; field: FieldPath }[] {
  const own = field.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data) as
    { bronnen?: { naam?: unknown }[]; bron?: { naam?: unknown } } | undefined;
  const rows = [
    ...(Array.isArray(own?.bronnen) ? own.bronnen.map((bron, index) => ({ bron, field: [...field, 'bronnen', index] })) : []),
    ...(own?.bron ? [{ bron: own.bron, field: [...field, 'bron'] }] : []),
  ];
  return rows.map(({ bron, field: at }) => ({ naam: String(bron?.naam ?? ''), field: at }));
}
