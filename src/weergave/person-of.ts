import type { Contact } from '../catalogus/catalogus.ts';
import type { View } from './view.ts';

/** Somebody whom the catalogue names itself, so that they must be there. */
export function personOf({ catalogus: { contacten } }: View, slug: string): Contact {
  const persoon = contacten.get(slug);
  if (!persoon) throw new Error(`No such person: ${slug}`);
  return persoon;
}
