import { createHash } from 'node:crypto';

/**
 * Fingerprint of the Dutch words a translation was made from.
 * @param words for a folder entry the Dutch words and body; for a YAML file the whole parsed file
 * @returns ten hexadecimal digits
 */
export function digest(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10);
}

/** @returns everything that stands under a key `nl`, in order: the Dutch words of a YAML file. */
export function dutchWords(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(dutchWords);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'nl' ? [value] : dutchWords(value)));
}
