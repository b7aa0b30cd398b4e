import type { Catalogus } from '../catalogus/catalogus.ts';

const known = new WeakMap<Catalogus, Map<string, unknown>>();

/**
 * Makes something once per catalogue: thousands of pages show the same steps and people.
 * @param key says what it is; whoever uses a key always makes the same type
 */
export function remembered<T>(catalogus: Catalogus, key: string, make: () => T): T {
  const made = known.get(catalogus) ?? new Map<string, unknown>();
  known.set(catalogus, made);
  if (made.has(key)) return made.get(key) as T;
  const value = make();
  made.set(key, value);
  return value;
}
