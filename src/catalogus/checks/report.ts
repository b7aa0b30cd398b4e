import type { Bevinding } from '../bevinding.ts';
import type { FieldPath, ParsedFile } from '../parse-file.ts';

/** Writes one finding about a field of a file. */
export function report(
  gewicht: Bevinding['gewicht'],
  regel: string,
  file: Pick<ParsedFile, 'path' | 'lineOf'>,
  field: FieldPath,
  wat: string,
  herstel: string,
): Bevinding {
  const lijn = file.lineOf(field);
  return {
    gewicht,
    regel,
    bestand: file.path,
    ...(lijn ? { lijn } : {}),
    ...(field.length > 0 ? { veld: field.join('.') } : {}),
    wat,
    herstel,
  };
}

/** Visits every text in parsed data, with the path to it. */
export function* textsIn(value: unknown, path: (string | number)[] = []): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}
