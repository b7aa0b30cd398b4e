import { vertaaltalen, type Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import { placeOf, type Place } from './layout.ts';
import { dutchOf, entryDigest, yamlDigest } from '../merge-catalogus.ts';
import { readFile } from './read-file.ts';
import { parseFile, type FieldPath, type ParsedFile } from './parse-file.ts';
import type { SourceFile } from './source-files.ts';

/** What stamping one file came to. */
export interface Stamped {
  /** The text of the file with the new stamps in it. */
  text: string;
  /** Languages that got a stamp. */
  gezet: Taal[];
  /** Languages whose stamp was right already. */
  klopte: Taal[];
  /** Why a language, or the whole file, could not be stamped. */
  bevindingen: Bevinding[];
}

export interface StampOptions {
  /** Only this language. */
  taal?: Taal;
  /** Only translations that have no stamp yet. */
  alleenNieuw?: boolean;
}

/**
 * Notes in a translation which Dutch words it belongs to. Only the value of the stamp changes.
 * @param source the translation: tr.md, ar.md, or a YAML file with all languages
 * @param nl the nl.md beside it; not needed for YAML
 */
export function stampTranslations(source: SourceFile, nl: SourceFile | undefined, options: StampOptions = {}): Stamped {
  const result: Stamped = { text: source.text, gezet: [], klopte: [], bevindingen: [] };
  const place = placeOf(source.path);
  const { parsed, bevindingen } = parseFile(source);
  if (!place || !parsed) return { ...result, bevindingen: place ? bevindingen : readFile(source).bevindingen };
  const dutch = place.kind === 'entry' ? entryStamp(nl) : { stamp: yamlDigest(parsed), bevindingen: [] };
  if (dutch.stamp === undefined) return { ...result, bevindingen: dutch.bevindingen };

  // From the end of the text to its start, so that one change does not move the place of the next.
  const places = stampPlaces(place, parsed, options.taal).sort((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0));
  // The parser counts without the invisible mark some editors put in front of a file.
  const shift = source.text.startsWith('\uFEFF') ? 1 : 0;
  for (const { taal, field, range } of places) {
    const current = field.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], parsed.data);
    if (!range || typeof current !== 'string') {
      result.bevindingen.push(noRoom(source.path, field));
    } else if (current === dutch.stamp) {
      result.klopte.unshift(taal);
    } else if (current === '' || !options.alleenNieuw) {
      result.text = `${result.text.slice(0, range[0] + shift)}"${dutch.stamp}"${result.text.slice(range[1] + shift)}`;
      result.gezet.unshift(taal);
    }
  }
  return result;
}

/** Files without a translation. */
const dutchAlone: readonly Place['kind'][] = [
  'bedragen',
  'upl',
  'dossier',
  'voorbeeld',
  'woordenlijst',
  'gevaarzinnen',
  'kantoor',
  'dreiging',
  'plaatjes',
  'principes',
  'principes-avond',
];

/** @returns true when a file holds a translation that can have a stamp. */
export function canHaveStamp(path: string): boolean {
  const place = placeOf(path);
  return place !== undefined && (place.kind === 'entry' ? place.taal !== 'nl' : !dutchAlone.includes(place.kind));
}

function entryStamp(nl: SourceFile | undefined): { stamp?: string; bevindingen: Bevinding[] } {
  if (!nl) return { bevindingen: [] };
  const { file, bevindingen } = readFile(nl);
  return file?.place.kind === 'entry' ? { stamp: entryDigest(dutchOf({ ...file, place: file.place })), bevindingen } : { bevindingen };
}

function stampPlaces(
  place: Place,
  parsed: ParsedFile,
  only: Taal | undefined,
): { taal: Taal; field: FieldPath; range: [number, number] | undefined }[] {
  const talen = place.kind === 'entry' ? [place.taal] : vertaaltalen;
  return talen
    .filter((taal) => (only === undefined ? place.kind === 'entry' || isWrittenIn(taal, parsed) : taal === only))
    .map((taal) => {
      const field = place.kind === 'entry' ? ['vertaling', 'van'] : ['vertaling', taal, 'van'];
      return { taal, field, range: parsed.rangeOf(field) };
    });
}

/** A gemeente need not show every language: a file without a language needs no stamp for it. */
function isWrittenIn(taal: Taal, { data }: ParsedFile): boolean {
  const holds = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (taal in value || Object.values(value).some(holds));
  return holds(data);
}

function noRoom(path: string, field: FieldPath): Bevinding {
  return {
    gewicht: 'fout',
    regel: 'veld-ontbreekt',
    bestand: path,
    veld: field.join('.'),
    wat: 'Er is geen plek voor het stempel.',
    herstel: `Zet dit erbij: ${field.slice(0, -1).join(': { ')}: { van: "", nagelezen: nee }${field.length > 2 ? ' }' : ''}`,
  };
}
