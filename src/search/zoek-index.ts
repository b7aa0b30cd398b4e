import type { Taal } from '../i18n/locales.ts';

/** The groups of an answer, in the order they are shown: the route first. */
export const groepen = ['behoeften', 'voorzieningen', 'mag-dat', 'brieven', 'mensen', 'begrippen'] as const;
export type Groep = (typeof groepen)[number];

/** What is found: an address of content, `behoeften/bed-en-meubels`. */
export type Ref = string;

/**
 * The search index of one language, as the site serves it: made at build, no markup, nothing to show.
 * The page itself holds what is shown.
 */
export interface ZoekIndex {
  taal: Taal;
  refs: Ref[];
  /** Per ref its phrases, folded and without filler words: the name first; phrases are split by |. */
  frasen: string[];
  /** Per ref of an entry, by number: the needs it helps with, most fitting first. */
  helptBij: Record<number, number[]>;
}

/** @returns the group a ref is shown in */
export function groepVan(ref: Ref): Groep {
  const soort = ref.slice(0, ref.indexOf('/'));
  return soort === 'regelingen' || soort === 'fondsen' || soort === 'initiatieven' ? 'voorzieningen' : (soort as Groep);
}
