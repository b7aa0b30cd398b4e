import { nearest } from '../nearest.ts';
import { hulplijnSleutel } from '../schema/contact-verwijzing.ts';
import { placeOf } from './layout.ts';
import { parseFile, type FieldPath } from './parse-file.ts';
import type { SourceFile } from './source-files.ts';

/** Something with a date before which it must be looked at again, as it lies on disk. */
export interface Gedateerd {
  /** How an editor names it: `regelingen/huurtoeslag`, `aanvullingen/regelingen/huurtoeslag`, `hulplijn:112`. */
  naam: string;
  /** The folder or file it is of: `regelingen`, `aanvullingen`, `hulplijnen`. */
  soort: string;
  slug: string;
  path: string;
  /** Where its dates stand: the top of the file, or one row. */
  field: FieldPath;
  /** YYYY-MM-DD; absent when the file cannot be read. */
  nakijkenVoor?: string;
}

/**
 * Every entry, aanvulling and hulplijn.
 * @param gemeente leaves out what is of another gemeente
 */
export function datedThings(sources: readonly SourceFile[], gemeente?: string): Gedateerd[] {
  return sources.flatMap((source) => {
    const place = placeOf(source.path);
    if (!place || (gemeente !== undefined && 'gemeente' in place && (place.gemeente ?? gemeente) !== gemeente)) return [];
    const { path } = source;
    if (place.kind === 'entry' && place.taal === 'nl') {
      return [thing(source, `${place.soort}/${place.slug}`, place.soort, place.slug)];
    }
    if (place.kind === 'aanvulling') {
      return [thing(source, `aanvullingen/${place.soort}/${place.slug}`, 'aanvullingen', place.slug)];
    }
    if (place.kind === 'hulplijnen') {
      const rows = (parseFile(source).parsed?.data['hulplijnen'] ?? {}) as Record<string, Record<string, unknown> | null>;
      return Object.entries(rows).map(([slug, row]) => ({
        naam: hulplijnSleutel(slug),
        soort: 'hulplijnen',
        slug,
        path,
        field: ['hulplijnen', slug],
        ...dateIn(row),
      }));
    }
    return [];
  });
}

/**
 * Finds what an editor named.
 * @param naam a slug, `soort/slug`, `hulplijn:naam`, or a path with forward slashes
 * @returns the thing, or in Dutch why there is none
 */
export function findThing(things: readonly Gedateerd[], naam: string): Gedateerd | string {
  const path = naam.replace(/\/$/, '');
  if (things.some(({ soort }) => path === soort || path === `content/${soort}` || path === `content/${soort}.yml`))
    return `${naam} is meer dan één stuk. Schrijf --soort ${path.replace(/^content\/|\.yml$/g, '')}.`;
  const exact = things.filter((one) => one.naam === path || one.path === path || one.path === `${path}/nl.md`);
  const found = exact.length > 0 ? exact : things.filter(({ slug, soort }) => slug === path && soort !== 'aanvullingen');
  const [first, ...more] = found;
  if (first && more.length === 0) return first;
  if (first) return `Er is meer dan één "${naam}". Noem er een: ${found.map((one) => one.naam).join(', ')}.`;
  if (/\/(?:tr|ar)\.md$/.test(path)) return `${naam} is een vertaling. De data staan in nl.md: noem dat.`;
  const near = nearest(path, [...things.map((one) => one.naam), ...things.map(({ slug }) => slug)]);
  return `"${naam}" is er niet.${near ? ` Bedoelde u "${near}"?` : ' Schrijf bijvoorbeeld regelingen/huurtoeslag of hulplijn:112.'}`;
}

function thing(source: SourceFile, naam: string, soort: string, slug: string): Gedateerd {
  return { naam, soort, slug, path: source.path, field: [], ...dateIn(parseFile(source).parsed?.data) };
}

function dateIn(data: Record<string, unknown> | null | undefined): { nakijkenVoor?: string } {
  const datum = data?.['nakijken-voor'];
  return typeof datum === 'string' ? { nakijkenVoor: datum } : {};
}
