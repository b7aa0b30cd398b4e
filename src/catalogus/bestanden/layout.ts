import { talen, type Taal } from '../../i18n/locales.ts';
import { entrySoorten, type EntrySoort } from '../schema/soorten.ts';
import { slugPatroon } from '../slug.ts';
import { baseName, isSound } from './source-files.ts';

/** What a content file is, read off its path alone. */
export type Place =
  | { kind: 'entry'; soort: EntrySoort; slug: string; taal: Taal; gemeente?: string }
  | { kind: 'behoefte' | 'vraag' | 'voorbeeld' | 'papier'; slug: string }
  | { kind: 'vaste-antwoorden' | 'kenmerken' | 'bedragen' | 'hulplijnen' | 'begrippen' | 'upl' | 'dossier'; slug: '' }
  | { kind: 'kantoor' | 'dreiging' | 'plaatjes' | 'principes-avond'; slug: '' }
  | { kind: 'na-de-stap' | 'voor-een-ander' | 'gesprekskaarten'; slug: '' }
  | { kind: 'woordenlijst' | 'gevaarzinnen'; slug: Taal }
  | { kind: 'gemeente'; slug: string; gemeente: string }
  | { kind: 'geluid' | 'principes'; slug: ''; gemeente: string }
  | { kind: 'opname'; slug: string; gemeente: string }
  | { kind: 'contact'; slug: string; gemeente: string }
  | { kind: 'aanvulling'; slug: string; soort: EntrySoort; gemeente: string };

/** @returns the path of the words that search and check go by in a language */
function woordenlijstVan(taal: Taal): string {
  return `content/woorden/${taal}.yml`;
}

/** No site needs it: it is for the people who make it. */
const avond = 'content/principes-avond.yml';

/** @returns the path of the sentences by which the search hears danger in a language */
export function gevaarzinnenVan(taal: Taal): string {
  return `content/gevaar/${taal}.yml`;
}

const single: Record<string, Place> = {
  'content/bedragen.yml': { kind: 'bedragen', slug: '' },
  'content/hulplijnen.yml': { kind: 'hulplijnen', slug: '' },
  'content/begrippen.yml': { kind: 'begrippen', slug: '' },
  'content/upl.yml': { kind: 'upl', slug: '' },
  'content/dossier.yml': { kind: 'dossier', slug: '' },
  'content/wegwijzer/vaste-antwoorden.yml': { kind: 'vaste-antwoorden', slug: '' },
  'content/wegwijzer/kenmerken.yml': { kind: 'kenmerken', slug: '' },
  [avond]: { kind: 'principes-avond', slug: '' },
  'content/woorden/kantoor.yml': { kind: 'kantoor', slug: '' },
  'content/woorden/dreiging.yml': { kind: 'dreiging', slug: '' },
  'content/woorden/plaatjes.yml': { kind: 'plaatjes', slug: '' },
  ...Object.fromEntries(talen.map((taal) => [woordenlijstVan(taal), { kind: 'woordenlijst', slug: taal }])),
};

/** What a site may do without: the pages made of it are then not there, and danger is heard by the words in content/woorden. */
const optional: Record<string, Place> = {
  'content/gesprekskaarten.yml': { kind: 'gesprekskaarten', slug: '' },
  'content/na-de-stap.yml': { kind: 'na-de-stap', slug: '' },
  'content/voor-een-ander.yml': { kind: 'voor-een-ander', slug: '' },
  ...Object.fromEntries(talen.map((taal) => [gevaarzinnenVan(taal), { kind: 'gevaarzinnen', slug: taal }])),
};

/** The files a catalogue in these languages needs. */
export function requiredFiles(getoond: readonly Taal[]): string[] {
  return Object.entries(single)
    .filter(([path, place]) => path !== avond && (place.kind !== 'woordenlijst' || getoond.includes(place.slug)))
    .map(([path]) => path);
}

/**
 * Says what a file is.
 * @param path from the root of the project, with forward slashes
 * @returns the place, or undefined when nothing belongs there
 */
export function placeOf(path: string): Place | undefined {
  const fixed = single[path] ?? optional[path];
  if (fixed) return fixed;
  const parts = path.split('/').slice(1);
  if (parts[0] === 'gemeenten' && parts[1]) return placeInGemeente(parts[1], parts.slice(2));
  if (parts[0] === 'behoeften' && parts.length === 2) return named('behoefte', parts[1]);
  if (parts[0] === 'papieren' && parts.length === 2) return named('papier', parts[1]);
  if (parts[0] === 'wegwijzer' && parts[1] === 'vragen' && parts.length === 3) return named('vraag', parts[2]);
  if (parts[0] === 'wegwijzer' && parts[1] === 'voorbeelden' && parts.length === 3) return named('voorbeeld', parts[2]);
  return entryPlace(parts);
}

/** No folder of Windows can have these names, and data in memory has some of its own. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/** @returns true when a name can stand in an address. */
export function isSlug(name: string): boolean {
  return slugPatroon.test(name) && !reserved.test(name);
}

function placeInGemeente(gemeente: string, rest: string[]): Place | undefined {
  if (rest.length === 1 && rest[0] === 'gemeente.yml') return { kind: 'gemeente', slug: gemeente, gemeente };
  if (rest.length === 1 && rest[0] === 'principes.yml') return { kind: 'principes', slug: '', gemeente };
  if (rest.length === 1 && rest[0] === 'geluid.yml') return { kind: 'geluid', slug: '', gemeente };
  if (rest.length === 2 && isSound(`/${rest.join('/')}`))
    return { kind: 'opname', slug: baseName(rest[1] ?? '').split('.', 1)[0] ?? '', gemeente };
  if (rest[0] === 'contacten' && rest.length === 2) {
    const slug = yamlName(rest[1]);
    return slug === undefined ? undefined : { kind: 'contact', slug, gemeente };
  }
  if (rest[0] === 'aanvullingen' && rest.length === 3 && isSoort(rest[1])) {
    const slug = yamlName(rest[2]);
    return slug === undefined ? undefined : { kind: 'aanvulling', soort: rest[1], slug, gemeente };
  }
  const entry = entryPlace(rest);
  return entry?.kind === 'entry' ? { ...entry, gemeente } : undefined;
}

function entryPlace(parts: string[]): Place | undefined {
  const [soort, slug, file] = parts;
  if (parts.length !== 3 || !isSoort(soort) || slug === undefined) return undefined;
  const taal = talen.find((code) => file === `${code}.md`);
  return taal ? { kind: 'entry', soort, slug, taal } : undefined;
}

function named(kind: 'behoefte' | 'vraag' | 'voorbeeld' | 'papier', file: string | undefined): Place | undefined {
  const slug = yamlName(file);
  return slug === undefined ? undefined : { kind, slug };
}

function yamlName(file: string | undefined): string | undefined {
  return file?.endsWith('.yml') ? file.slice(0, -'.yml'.length) : undefined;
}

function isSoort(name: string | undefined): name is EntrySoort {
  return name !== undefined && Object.hasOwn(entrySoorten, name);
}
