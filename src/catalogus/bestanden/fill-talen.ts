import { z } from 'astro/zod';
import { talen, vertaaltalen, type Taal } from '../../i18n/locales.ts';

/**
 * Puts the Dutch words in the place of languages that a gemeente does not show, so that nobody has to write them and the
 * schema asks for every language the site does show. No page shows what was put there.
 * @param data of a file, as it was read; stays as it is
 * @param schema of the file
 * @param getoond the languages the site shows
 */
export function fillTalen(data: Record<string, unknown>, schema: z.ZodObject, getoond: readonly Taal[]): Record<string, unknown> {
  const missing = talen.filter((taal) => !getoond.includes(taal));
  if (missing.length === 0) return data;
  const words = fillWords(data, missing) as Record<string, unknown>;
  // A file for gidsen is in Dutch alone: it has no place for another language.
  const filled = Object.fromEntries(Object.entries(words).filter(([key]) => key in data || key in schema.shape));
  return hasStandPerTaal(schema) ? { ...filled, vertaling: fillStand(filled['vertaling'], missing) } : filled;
}

function fillWords(value: unknown, missing: readonly Taal[]): unknown {
  if (Array.isArray(value)) return value.map((item) => fillWords(item, missing));
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillWords(item, missing)]));
  return 'nl' in filled ? { ...Object.fromEntries(missing.map((taal) => [taal, filled['nl']])), ...filled } : filled;
}

/** In a file with words of every language; in the translation of an entry it is the state of that one language. */
function hasStandPerTaal(schema: z.ZodObject): boolean {
  const { vertaling } = schema.shape as Record<string, z.ZodType>;
  return vertaling instanceof z.ZodObject && vertaaltalen.some((taal) => taal in vertaling.shape);
}

function fillStand(stand: unknown, missing: readonly Taal[]): unknown {
  if (stand !== undefined && (typeof stand !== 'object' || stand === null || Array.isArray(stand))) return stand;
  const none = Object.fromEntries(missing.filter((taal) => taal !== 'nl').map((taal) => [taal, { van: '', nagelezen: 'nee' }]));
  // Nothing to keep the state of: no language but Dutch is shown.
  return stand === undefined && missing.length < vertaaltalen.length ? undefined : { ...none, ...stand };
}
