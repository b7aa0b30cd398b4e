import type { Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { FieldPath, ParsedFile } from '../bestanden/parse-file.ts';

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

/** A text of a file, and the language it is in. */
export interface TaalText {
  path: (string | number)[];
  text: string;
  taal: Taal;
  /** Line of the file on which a text below the fields begins; absent for a field. */
  lijn?: number;
}

/** @returns every text of a file in one of these languages, the text below the fields too. */
export function textsPerTaal(file: ValidFile, talen: readonly Taal[]): TaalText[] {
  const { place, parsed } = file;
  const own = place.kind === 'entry' ? place.taal : undefined;
  const texts = [...textsIn(parsed.data)].flatMap(({ path, text }): TaalText[] => {
    const taal = own ?? talen.find((code) => path.includes(code));
    return taal ? [{ path, text, taal }] : [];
  });
  return own && parsed.body !== ''
    ? [...texts, { path: ['tekst onder de velden'], text: parsed.body, taal: own, lijn: parsed.bodyLine }]
    : texts;
}
