import type { Catalogus } from '../../catalogus/catalogus.ts';
import { talen, type Taal } from '../../i18n/locales.ts';
import { buildRijen, buildWoorden } from '../../search/build-index.ts';
import { fold } from '../../search/fold.ts';
import type { OpenModel } from '../../search/gevaar/model.ts';
import { openIndex, type OpenIndex } from '../../search/open-index.ts';
import { inVolgorde, search } from '../../search/rank.ts';
import { seeded, soorten, variants, type Soort } from './variants.ts';
import type { Ref, Rijen, Woorden } from '../../search/zoek-index.ts';

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

/** Reads tests/content/zoekvragen.tsv. */
export function parseZoekvragen(tsv: string): Zoekvraag[] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [taal = '', vraag = '', verwacht = '', deel = ''] = line.split('\t');
      return {
        taal: taal as Taal,
        vraag,
        goed: verwacht.split(',').map((ref) => (ref.includes('/') ? ref : `behoeften/${ref}`)),
        deel: deel as Zoekvraag['deel'],
      };
    });
}

/** A question from the outside, with every answer that is right and those that must not stand near it. */
export interface Buitenvraag {
  taal: Taal;
  vraag: string;
  goed: Ref[];
  fout: Ref[];
  /** Half was looked at when the search was mended; which, the letters of the question decide. */
  bekeken: boolean;
}

/** Reads tests/content/buitenvragen.tsv. */
export function parseBuitenvragen(tsv: string): Buitenvraag[] {
  const refs = (cell: string) => (cell === '' ? [] : cell.split('|').map((ref) => (ref.includes('/') ? ref : `behoeften/${ref}`)));
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [taal = '', vraag = '', goed = '', fout = ''] = line.split('\t').map((cell) => cell.trim());
      return { taal: taal as Taal, vraag, goed: refs(goed), fout: refs(fout), bekeken: hash(vraag) % 2 === 0 };
    });
}

/** FNV-1a over the bytes of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** How many questions have a right answer on top and among three, and how many a wrong one among three. */
export interface BuitenCijfers {
  aantal: number;
  bij1: number;
  bij3: number;
  fout: number;
}

/** Asks questions as the site does. @param model hears danger */
export function measureBuitenvragen(
  open: Record<Taal, OpenIndex[]>,
  vragen: readonly Buitenvraag[],
  model: OpenModel | undefined,
): BuitenCijfers {
  const asked = vragen.map(({ taal, vraag, goed, fout }) => {
    const found = inVolgorde(search(open[taal], vraag, model));
    return { place: found.findIndex((ref) => goed.includes(ref)), wrong: found.slice(0, 3).some((ref) => fout.includes(ref)) };
  });
  const count = (is: (one: (typeof asked)[number]) => boolean) => asked.filter(is).length;
  return {
    aantal: asked.length,
    bij1: count(({ place }) => place === 0) / asked.length,
    bij3: count(({ place }) => place >= 0 && place < 3) / asked.length,
    fout: count(({ wrong }) => wrong) / asked.length,
  };
}

/** The search of every language, each with its own language first, as the site asks it. */
export function openSearch(catalogus: Catalogus): Record<Taal, OpenIndex[]> {
  const rijen = buildRijen(catalogus);
  const open = Object.fromEntries(talen.map((taal) => [taal, openIndex(rijen, buildWoorden(catalogus, taal))])) as Record<Taal, OpenIndex>;
  return Object.fromEntries(
    talen.map((taal) => [taal, [open[taal], ...talen.filter((other) => other !== taal).map((other) => open[other])]]),
  ) as Record<Taal, OpenIndex[]>;
}

/** @returns the place of the first right answer in the rows shown, from 1 */
export function placeOf(indexes: readonly OpenIndex[], vraag: string, goed: readonly Ref[]): number {
  const place = inVolgorde(search(indexes, vraag)).findIndex((ref) => goed.includes(ref)) + 1;
  return place === 0 ? notShown : place;
}

/** Adds up places. */
export function cijfers(places: readonly number[]): Cijfers {
  const share = (most: number) => (places.length === 0 ? 1 : places.filter((place) => place <= most).length / places.length);
  return {
    aantal: places.length,
    bij1: share(1),
    bij3: share(3),
    plaats: places.reduce((sum, place) => sum + place, 0) / Math.max(places.length, 1),
  };
}

/**
 * Asks the variants of every label and eigen-woord of one language.
 * @param oneIn asks one text in so many, evenly spread
 * @returns figures per kind of variant
 */
export function measureVariants(catalogus: Catalogus, taal: Taal, indexes: readonly OpenIndex[], oneIn = 1): Record<Soort, Cijfers> {
  const texts = [...catalogus.behoeften.values()].flatMap(({ slug, label, 'eigen-woorden': woorden }) =>
    [label[taal], ...woorden[taal]].map((text) => ({ text, ref: `behoeften/${slug}` })),
  );
  // Two needs may share a word; then either is right.
  const goed = new Map<string, Ref[]>();
  for (const { text, ref } of texts) goed.set(fold(text), [...(goed.get(fold(text)) ?? []), ref]);
  const asked = texts.filter((_, index) => index % oneIn === 0);
  return Object.fromEntries(
    soorten.map((soort) => {
      const random = seeded(20_261_121);
      return [
        soort,
        cijfers(
          asked.flatMap(({ text }) =>
            variants(soort, text, taal, random).map((variant) => placeOf(indexes, variant, goed.get(fold(text)) ?? [])),
          ),
        ),
      ];
    }),
  ) as Record<Soort, Cijfers>;
}

/** The figures below which the build fails: the for the questions, ONTWERP section 8 for the variants. */
export const eisen = {
  vragen: { bij1: 0.85, bij3: 0.95, bij3PerTaal: 0.93 },
  varianten: {
    precies: { elke: 0.99 },
    // A letter more or less weighs heavier in the short words of Arabic.
    'een-typefout': { elke: 0.97, ar: 0.95 },
    // Nobody asked for a figure here; this holds what is reached.
    'twee-typefouten': { elke: 0.85, ar: 0.75 },
    'in-een-zin': { elke: 0.9 },
    'andere-spelling': { elke: 0.99 },
    'zonder-lidwoord': { elke: 0.95 },
  } satisfies Record<Soort, Partial<Record<Taal, number>> & { elke: number }>,
};

/** @returns the share that must be found among the first three */
export function eisVan(soort: Soort, taal: Taal): number {
  const eis: Partial<Record<Taal, number>> & { elke: number } = eisen.varianten[soort];
  return eis[taal] ?? eis.elke;
}

/**
 * Makes an index larger with answers that nobody wrote: the same phrases with other letters in their longer words.
 * @param count how many answers in all
 */
export function enlarge(rijen: Rijen, woorden: readonly Woorden[], count: number): { rijen: Rijen; woorden: Woorden[] } {
  const random = seeded(3000);
  const own = rijen.refs.length;
  const extra = Array.from({ length: Math.max(0, count - own) }, (_, index) => index % own);
  return {
    rijen: { ...rijen, refs: [...rijen.refs, ...extra.map((from, index) => `${rijen.refs[from] ?? ''}-${index}`)] },
    woorden: woorden.map(({ taal, frasen, ...lists }) => ({
      ...lists,
      taal,
      frasen: [
        ...frasen,
        ...extra.map((from) =>
          (frasen[from] ?? '').replace(/\p{L}{5,}/gu, (word) =>
            random() < 0.5 ? word : (variants('een-typefout', word, taal, random)[0] ?? word),
          ),
        ),
      ],
    })),
  };
}
