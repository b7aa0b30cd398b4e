import { speaksOneOf, type Gespreksvraag, type Gespreksweg, type Spreker } from './brug.ts';

/** Somebody to phone when the first person cannot be reached. */
export interface Invaller {
  wie: Spreker;
  /** They speak a language of the reader; where they do not, the page says so. */
  spreekt: boolean;
}

/** More names than this help nobody who is in a hurry. */
const maxInvallers = 4;

/**
 * Who can be phoned instead of the person a reader phones first, best first. It obeys the rule of the brug: who speaks the
 * reader's language goes before who does not, and of who does not it is known that the page must say so.
 * @param vervangers who replaces whom, by name
 */
export function invallersVoor(
  weg: Gespreksweg,
  { bij, talen, mensen, gidsen }: Gespreksvraag,
  vervangers: ReadonlyMap<string, string>,
): Invaller[] {
  const replacing = (one: Spreker) => mensen.filter(({ slug }) => slug === vervangers.get(one.slug));
  // Who calls along: another who can, then whoever it is about. Else: the replacement, then others of the role.
  const near = weg.soort === 'brug' ? [...weg.anderen, weg.bij, ...replacing(weg.bij)] : [...replacing(weg.wie), ...bij];
  const helpers = mensen.filter(({ slug, kan }) => gidsen.includes(slug) && kan.includes('belt-mee'));
  const seen = new Set([weg.wie.slug, '']);
  const all = [...near, ...helpers]
    .filter(({ slug }) => !seen.has(slug) && seen.add(slug))
    .map((wie) => ({ wie, spreekt: speaksOneOf(wie, talen) }));
  return [...all.filter(({ spreekt }) => spreekt), ...all.filter(({ spreekt, wie }) => !spreekt && wie.talen.includes('nl'))].slice(
    0,
    maxInvallers,
  );
}
