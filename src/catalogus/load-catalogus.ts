import type { Bevinding } from './bevinding.ts';
import type { Catalogus } from './catalogus.ts';
import { placeOf, requiredFiles, type Place } from './bestanden/layout.ts';
import { mergeCatalogus } from './merge-catalogus.ts';
import { nearest } from './nearest.ts';
import { onleesbaarOf, type Onleesbaar } from './bestanden/onleesbaar.ts';
import { readFile, type ValidFile } from './bestanden/read-file.ts';
import type { SourceFile } from './bestanden/source-files.ts';

export type { ValidFile } from './bestanden/read-file.ts';

export interface LoadedCatalogus {
  /** Absent when not even a gemeente could be read. */
  catalogus?: Catalogus;
  /** Stands in when gemeente.yml has a mistake: enough to check the rest, not enough to make a site of. */
  voorlopig?: Catalogus;
  /** Every file of right form, for checks that look at what the editor wrote. */
  files: ValidFile[];
  /** Which files could not be used. */
  onleesbaar: Onleesbaar;
  bevindingen: Bevinding[];
}

/**
 * Reads and merges all content of one gemeente: facts once, words per language, national plus gemeente.
 * A file with a mistake is left out and reported; the rest is loaded, so that every mistake is found at once.
 * @param sources all content files
 * @param gemeente slug of the gemeente; the only one there is when left out
 */
export function loadCatalogus(sources: readonly SourceFile[], gemeente?: string): LoadedCatalogus {
  const bevindingen: Bevinding[] = [];
  const broken: Place[] = [];
  // In order of path, so that findings do not depend on the order of the disk.
  const files = [...sources]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((source) => {
      const result = readFile(source);
      bevindingen.push(...result.bevindingen);
      const place = placeOf(source.path);
      // A translation that cannot be used takes no names away.
      if (!result.file && place && !(place.kind === 'entry' && place.taal !== 'nl')) broken.push(place);
      return result.file ? [result.file] : [];
    });
  for (const path of requiredFiles) {
    if (!sources.some((source) => source.path === path)) {
      const place = placeOf(path);
      if (place) broken.push(place);
      bevindingen.push({
        gewicht: 'fout',
        regel: 'bestand-ontbreekt',
        bestand: path,
        wat: 'Dit bestand ontbreekt.',
        herstel: 'Zet het terug. Zonder dit bestand werkt de site niet.',
      });
    }
  }
  const slugs = files.flatMap(({ place }) => (place.kind === 'gemeente' ? [place.gemeente] : []));
  const chosen = gemeente ?? slugs[0];
  if (chosen === undefined || !slugs.includes(chosen)) {
    const isThere = (path: string) =>
      gemeente === undefined
        ? /^content\/gemeenten\/[^/]+\/gemeente\.yml$/.test(path)
        : path === `content/gemeenten/${gemeente}/gemeente.yml`;
    if (!sources.some(({ path }) => isThere(path))) {
      const near = gemeente === undefined ? undefined : nearest(gemeente, slugs);
      bevindingen.push({
        gewicht: 'fout',
        regel: 'geen-gemeente',
        bestand: `content/gemeenten/${gemeente ?? '<naam>'}/gemeente.yml`,
        wat: gemeente === undefined ? 'Er is geen gemeente.' : `De gemeente "${gemeente}" is er niet.`,
        herstel: near ? `Bedoelde u "${near}"?` : 'Maak er een met npm run nieuw -- gemeente <naam>.',
      });
    }
    const half = broken.find((place) => place.kind === 'gemeente' && (gemeente === undefined || place.slug === gemeente));
    if (!half) return { files, onleesbaar: onleesbaarOf(broken), bevindingen };
    const mine = files.filter(({ place }) => ofGemeente(place, half.slug));
    const onleesbaar = onleesbaarOf(broken.filter((place) => ofGemeente(place, half.slug)));
    const merged = mergeCatalogus(mine, half.slug, onleesbaar);
    return { voorlopig: merged.catalogus, files: mine, onleesbaar, bevindingen: [...bevindingen, ...merged.bevindingen] };
  }
  const onleesbaar = onleesbaarOf(broken.filter((place) => ofGemeente(place, chosen)));
  const own = files.filter(({ place }) => ofGemeente(place, chosen));
  const merged = mergeCatalogus(own, chosen, onleesbaar);
  return { catalogus: merged.catalogus, files: own, onleesbaar, bevindingen: [...bevindingen, ...merged.bevindingen] };
}

/** National, or of this gemeente. */
function ofGemeente(place: Place, gemeente: string): boolean {
  return !('gemeente' in place) || place.gemeente === undefined || place.gemeente === gemeente;
}
