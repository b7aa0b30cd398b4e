import type { Contact } from '../catalogus/catalogus.ts';

/** A person, as far as a conversation depends on it. */
export type Spreker = Pick<Contact, 'slug' | 'talen' | 'kan' | 'wijken' | 'beslist'>;

/** Who wants to talk to whom. */
export interface Gespreksvraag {
  /** Who helps with the step: the people of a role. Of a national line one who speaks Dutch. */
  bij: readonly Spreker[];
  /** What the reader and whoever is beside them understand, the reader's own language first. */
  talen: readonly string[];
  /** Everybody of the gemeente, in its order. */
  mensen: readonly Spreker[];
  /** Names of the gidsen: they come first. */
  gidsen: readonly string[];
}

/** Why somebody calls along. */
export type Reden = 'taal' | 'beslist';

/** How somebody is beside a reader who phones who decides: `samen` is a gids of whom the gemeente said nothing. */
export type Brugwijze = 'belt-mee' | 'gaat-mee' | 'samen';

/** How a conversation becomes possible. */
export type Gespreksweg =
  /** Whoever helps speaks a language of the reader. */
  | { soort: 'zelf'; wie: Spreker }
  /** Somebody else does, and calls along; `bij` is whom they call, `anderen` could do the same. */
  | { soort: 'brug'; kan: Brugwijze; wie: Spreker; bij: Spreker; waarom: Reden[]; anderen: Spreker[] }
  /** Nobody does: the Dutch sentence stands there, and the question for an interpreter. */
  | { soort: 'nederlands'; wie: Spreker }
  /** Nobody does, and whoever helps speaks no Dutch either: the page says so. */
  | { soort: 'andere-taal'; wie: Spreker };

/** Somebody at a national line, as far as we know: we promise no other language than Dutch. */
export const iemandAanDeLijn: Spreker = { slug: '', talen: ['nl'], kan: [], wijken: [], beslist: [] };

/**
 * Finds with whom a reader can really talk (promise 1), and who goes along where the other decides on the benefit
 * (promise 12).
 * @returns undefined when nobody is there to talk to
 */
export function brugVoor({ bij, talen, mensen, gidsen }: Gespreksvraag): Gespreksweg | undefined {
  const [own] = talen;
  const first = bij[0];
  if (!first) return undefined;
  const beslist = bij.every(bijUitkering);
  // Of people with one role who does not decide is phoned.
  const vrij = beslist ? bij : bij.filter((one) => !bijUitkering(one));
  const zelf = vrij.find((one) => one.talen.includes(own ?? '')) ?? vrij.find((one) => speaksOneOf(one, talen));
  const { kan, bruggen } = zelf && !beslist ? geenBrug : bruggenNaar({ bij: vrij, talen, mensen, gidsen }, beslist);
  const wie = bruggen[0];
  if (wie) {
    const waarom: Reden[] = [...(zelf ? [] : ['taal' as const]), ...(beslist ? ['beslist' as const] : [])];
    return { soort: 'brug', kan, wie, bij: partnerOf(wie, vrij) ?? first, waarom, anderen: bruggen.slice(1) };
  }
  // Somebody who decides and can be understood is better than nobody.
  const begrijpt = zelf ?? bij.find((one) => speaksOneOf(one, talen));
  if (begrijpt) return { soort: 'zelf', wie: begrijpt };
  const dutch = vrij.find((one) => one.talen.includes('nl'));
  return dutch ? { soort: 'nederlands', wie: dutch } : { soort: 'andere-taal', wie: vrij[0] ?? first };
}

const geenBrug = { kan: 'belt-mee' as Brugwijze, bruggen: [] as Spreker[] };

/**
 * Everybody who speaks a language of the reader and one of whoever helps, calls along, and does not decide on a benefit
 * themself: who speaks the reader's own language first, then the gids of the same wijk, then any gids. Nobody phones by
 * themself first who decides on their money: where nobody calls along somebody goes along, or a gids does it with them.
 */
function bruggenNaar(vraag: Gespreksvraag, beslist: boolean): { kan: Brugwijze; bruggen: Spreker[] } {
  const { bij, talen, mensen, gidsen } = vraag;
  const geschikt = mensen.filter((one) => !bijUitkering(one) && speaksOneOf(one, talen) && !bij.some(({ slug }) => slug === one.slug));
  const opVolgorde = (people: Spreker[]) => inVolgorde(people, vraag);
  const belt = geschikt.filter((one) => one.kan.includes('belt-mee') && partnerOf(one, bij) !== undefined);
  if (belt.length > 0 || !beslist) return { kan: 'belt-mee', bruggen: opVolgorde(belt) };
  const gaat = geschikt.filter((one) => one.kan.includes('gaat-mee'));
  if (gaat.length > 0) return { kan: 'gaat-mee', bruggen: opVolgorde(gaat) };
  return { kan: 'samen', bruggen: opVolgorde(geschikt.filter(({ slug }) => gidsen.includes(slug))) };
}

/** Who speaks the reader's own language first, then the gids of the same wijk, then any gids, then the others. */
export function inVolgorde(people: readonly Spreker[], { bij, talen, gidsen }: Gespreksvraag): Spreker[] {
  const wijken = bij.flatMap((one) => one.wijken);
  const rank = (one: Spreker) =>
    (one.talen.includes(talen[0] ?? '') ? 0 : 4) +
    (gidsen.includes(one.slug) ? 0 : 2) +
    (wijken.length > 0 && one.wijken.some((wijk) => wijken.includes(wijk)) ? 0 : 1);
  return people
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

/** Whether somebody decides on the benefit: never the fixed person, and never who goes along. */
export function bijUitkering({ beslist }: Pick<Spreker, 'beslist'>): boolean {
  return beslist.includes('uitkering');
}

/** Whom of these somebody can talk to. */
function partnerOf(brug: Spreker, bij: readonly Spreker[]): Spreker | undefined {
  return bij.find((one) => speaksOneOf(one, brug.talen));
}

/** Whether somebody speaks one of these languages. */
export function speaksOneOf({ talen }: Pick<Spreker, 'talen'>, wanted: readonly string[]): boolean {
  return talen.some((taal) => wanted.includes(taal));
}
