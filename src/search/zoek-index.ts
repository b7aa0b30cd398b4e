import type { Gevaar } from '../catalogus/schema/wegwijzer.ts';
import type { Taal } from '../i18n/locales.ts';

/** The groups of an answer, in the order they are shown: the route first. */
export const groepen = ['behoeften', 'voorzieningen', 'mag-dat', 'brieven', 'mensen', 'begrippen'] as const;
export type Groep = (typeof groepen)[number];

/** What is found: an address of content, `behoeften/bed-en-meubels`. */
export type Ref = string;

/** What is the same in every language: what can be found, and which needs it helps with. */
export interface Rijen {
  refs: Ref[];
  /** Per entry, by number: the needs it helps with, most fitting first. */
  helptBij: Record<number, number[]>;
  /** By number: the need that helps somebody in danger. */
  gevaar?: Partial<Record<Gevaar, number>>;
}

/**
 * The words of one language. Both files are made at build and hold nothing to show: the page itself holds that.
 */
export interface Woorden {
  taal: Taal;
  /** Per ref its phrases, folded and without filler words; phrases are split by |. */
  frasen: string[];
}

/** @returns the group a ref is shown in */
export function groepVan(ref: Ref): Groep {
  const soort = ref.slice(0, ref.indexOf('/'));
  return soort === 'regelingen' || soort === 'fondsen' || soort === 'initiatieven' ? 'voorzieningen' : (soort as Groep);
}
