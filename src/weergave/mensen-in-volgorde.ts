import type { Catalogus, Contact } from '../catalogus/catalogus.ts';

/** Everybody who helps, in the order in which the gemeente names them under its roles. */
export function mensenInVolgorde({ gemeente, contacten }: Catalogus): Contact[] {
  const order = Object.values(gemeente.rollen).flat();
  return [...contacten.values()].sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}
