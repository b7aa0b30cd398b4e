import { slugPatroon } from '../../catalogus/slug.ts';
import { keuzesIn, namesIn, readParts, writeParts } from './parts.ts';
import { maxLetters } from './query.ts';

/** What an address carries behind its #, read in full. */
export interface Fragment {
  /** "Mijn route": what was chosen, each the answers of the wegwijzer, or `hulp-bij` and a need. */
  keuzes: string[][];
  /** Names of steps that are done. */
  klaar: string[];
  /** Names of steps that were taken away. */
  weg: string[];
  /** What is looked for; empty where nothing is. */
  q: string;
  /** How many choices could not be read. */
  onleesbaar: number;
}

/** What nobody taps away by hand, and no page should have to compose. */
const maxStappen = 200;

/** Reads a fragment, in whatever shape it came; see readParts. It never throws: what cannot be read is counted. */
export function readFragment(hash: string): Fragment {
  const { m, k, w, q = '' } = readParts(hash);
  const keuzes = keuzesIn(hash).map((keuze) => keuze.split('.'));
  const slugs = (part?: string) =>
    namesIn(part)
      .filter((name) => slugPatroon.test(name))
      .slice(0, maxStappen);
  return { keuzes, klaar: slugs(k), weg: slugs(w), q: q.slice(0, maxLetters), onleesbaar: namesIn(m).length - keuzes.length };
}

/** Writes a fragment, # included; steps are named only beside a choice, and where there is nothing to carry it is empty. */
export function writeFragment({ keuzes, klaar, weg, q }: Omit<Fragment, 'onleesbaar'>): string {
  const m = keuzes.map((keuze) => keuze.join('.')).join('+');
  return writeParts({ m, k: klaar.join('+'), w: weg.join('+'), q: q.trim().slice(0, maxLetters) });
}
