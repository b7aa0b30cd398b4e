import type { Pieces } from '../i18n/piece.ts';
import type { StringKey } from '../i18n/translate.ts';
import type { View } from './view.ts';

/** The words an island shows, as data: the strings themselves stay behind at build. @returns by key */
export function woorden<K extends StringKey>(view: View, keys: readonly K[]): Record<K, Pieces> {
  return Object.fromEntries(keys.map((key) => [key, view.t(key)])) as Record<K, Pieces>;
}
