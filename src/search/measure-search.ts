import type { Catalogus } from '../catalogus/catalogus.ts';
import { talen, type Taal } from '../i18n/locales.ts';
import { buildIndex } from './build-index.ts';
import { fold } from './fold.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { inVolgorde, search } from './rank.ts';
import { seeded, soorten, variants, type Soort } from './variants.ts';
import type { Ref } from './zoek-index.ts';

/** One question as somebody would type it, with every answer that is right. */
export interface Zoekvraag {
  taal: Taal;
  vraag: string;
  goed: Ref[];
  /** `apart` was never looked at while the search was tuned. */
  deel: 'afstemmen' | 'apart';
}

/** How well a set of questions is answered. */
export interface Cijfers {
  aantal: number;
  /** Share with a right answer on top, and among the first three rows. */
  bij1: number;
  bij3: number;
  /** Mean place of the first right answer; one that is not shown counts as 20. */
  plaats: number;
}

const notShown = 20;

/** Reads tests/search/zoekvragen.tsv. */
export function parseZoekvragen(tsv: string): Zoekvraag[] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [taal = '', vraag = '', verwacht = '', deel = ''] = line.split('\t');
      return { taal: taal as Taal, vraag, goed: verwacht.split(',').map((ref) => (ref.includes('/') ? ref : `behoeften/${ref}`)), deel: deel as Zoekvraag['deel'] };
    });
}

/** The search of every language, each with its own language first, as the site asks it. */
export function openSearch(catalogus: Catalogus): Record<Taal, OpenIndex[]> {
  const open = Object.fromEntries(talen.map((taal) => [taal, openIndex(buildIndex(catalogus, taal))])) as Record<Taal, OpenIndex>;
  return Object.fromEntries(talen.map((taal) => [taal, [open[taal], ...talen.filter((other) => other !== taal).map((other) => open[other])]])) as Record<Taal, OpenIndex[]>;
}

/** @returns the place of the first right answer in the rows shown, from 1 */
export function placeOf(indexes: readonly OpenIndex[], vraag: string, goed: readonly Ref[]): number {
  const place = inVolgorde(search(indexes, vraag)).findIndex((ref) => goed.includes(ref)) + 1;
  return place === 0 ? notShown : place;
}

/** Adds up places. */
export function cijfers(places: readonly number[]): Cijfers {
  const share = (most: number) => (places.length === 0 ? 1 : places.filter((place) => place <= most).length / places.length);
  return { aantal: places.length, bij1: share(1), bij3: share(3), plaats: places.reduce((sum, place) => sum + place, 0) / Math.max(places.length, 1) };
}

/** Asks every variant of every label and eigen-woord of one language. @returns figures per kind of variant */
export function measureVariants(catalogus: Catalogus, taal: Taal, indexes: readonly OpenIndex[]): Record<Soort, Cijfers> {
  const texts = [...catalogus.behoeften.values()].flatMap(({ slug, label, 'eigen-woorden': woorden }) => [label[taal], ...woorden[taal]].map((text) => ({ text, ref: `behoeften/${slug}` })));
  // Two needs may share a word; then either is right.
  const goed = new Map<string, Ref[]>();
  for (const { text, ref } of texts) goed.set(fold(text), [...(goed.get(fold(text)) ?? []), ref]);
  return Object.fromEntries(
    soorten.map((soort) => {
      const random = seeded(20_261_121);
      return [soort, cijfers(texts.flatMap(({ text }) => variants(soort, text, taal, random).map((variant) => placeOf(indexes, variant, goed.get(fold(text)) ?? []))))];
    }),
  ) as Record<Soort, Cijfers>;
}
