import { z } from 'astro/zod';
import { talen as alleTalen, type Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import { fillTalen } from './fill-talen.ts';
import { isSlug, placeOf, type Place } from './layout.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { gevaarzinnenSchema } from '../schema/gevaarzinnen.ts';
import { dossierSchema } from '../schema/dossier.ts';
import { gesprekskaartenSchema } from '../schema/gesprekskaart.ts';
import { geluidSchema } from '../schema/geluid.ts';
import * as gemeenteSchemas from '../schema/gemeente.ts';
import { principesAvondSchema, principesSchema } from '../schema/principes.ts';
import { issuesToBevindingen } from '../schema/issues.ts';
import * as naSchemas from '../schema/na-de-stap.ts';
import { nlSchema, vertalingSchema } from '../schema/soorten.ts';
import * as wegwijzerSchemas from '../schema/wegwijzer.ts';
import * as woordenSchemas from '../schema/woorden.ts';
import type { SourceFile } from './source-files.ts';

/** A file that is where it should be and has the right form. */
export interface ValidFile {
  place: Place;
  parsed: ParsedFile;
  /** What the schema made of the data. */
  data: Record<string, unknown>;
}

const schemas: Record<Exclude<Place['kind'], 'entry'>, z.ZodObject> = {
  behoefte: wegwijzerSchemas.behoefteSchema,
  vraag: wegwijzerSchemas.vraagSchema,
  voorbeeld: wegwijzerSchemas.voorbeeldSchema,
  'vaste-antwoorden': wegwijzerSchemas.vasteAntwoordenSchema,
  kenmerken: wegwijzerSchemas.kenmerkenSchema,
  bedragen: gemeenteSchemas.bedragenSchema,
  hulplijnen: gemeenteSchemas.hulplijnenSchema,
  begrippen: gemeenteSchemas.begrippenSchema,
  upl: gemeenteSchemas.uplSchema,
  dossier: dossierSchema,
  gesprekskaarten: gesprekskaartenSchema,
  woordenlijst: woordenSchemas.woordenlijstSchema,
  gevaarzinnen: gevaarzinnenSchema,
  kantoor: woordenSchemas.kantoorSchema,
  dreiging: woordenSchemas.dreigingSchema,
  plaatjes: woordenSchemas.plaatjesSchema,
  gemeente: gemeenteSchemas.gemeenteSchema,
  contact: gemeenteSchemas.contactSchema,
  aanvulling: gemeenteSchemas.aanvullingSchema,
  geluid: geluidSchema,
  principes: principesSchema,
  'principes-avond': principesAvondSchema,
  opname: z.object({}),
  'na-de-stap': naSchemas.naDeStapSchema,
  'voor-een-ander': naSchemas.voorEenAnderSchema,
  papier: naSchemas.papierSchema,
};

/** @returns the schema a file must follow. */
export function schemaOf(place: Place): z.ZodObject {
  if (place.kind !== 'entry') return schemas[place.kind];
  return place.taal === 'nl' ? nlSchema(place.soort) : vertalingSchema(place.soort);
}

/**
 * Reads one file and holds it against its schema.
 * @param talen the languages the site shows; all there are when left out
 * @returns the file when it can be used, and what is wrong with its form
 */
export function readFile(source: SourceFile, talen: readonly Taal[] = alleTalen): Read {
  const key = talen.join(' ');
  const known = read.get(source) ?? new Map<string, Read>();
  const result = known.get(key) ?? readAnew(source, talen);
  read.set(source, known.set(key, result));
  return result;
}

interface Read {
  file?: ValidFile;
  bevindingen: Bevinding[];
}

/** What was read before: who checks the same content again and again, with one file changed, reads that one only. */
const read = new WeakMap<SourceFile, Map<string, Read>>();

function readAnew(source: SourceFile, talen: readonly Taal[]): Read {
  if (source.mankeert !== undefined) return { bevindingen: parseFile(source).bevindingen };
  const place = placeOf(source.path);
  if (!place) {
    return {
      bevindingen: [
        {
          gewicht: 'fout',
          regel: 'onbekend-bestand',
          bestand: source.path,
          wat: 'Op deze plek hoort dit bestand niet.',
          herstel: betterName(source.path) ?? 'Kijk in content/LEESMIJ.md waar het hoort. Een nieuw bestand maakt u met npm run nieuw.',
        },
      ],
    };
  }
  if (place.slug !== '' && !isSlug(place.slug)) {
    return {
      bevindingen: [
        {
          gewicht: 'fout',
          regel: 'naam-van-bestand',
          bestand: source.path,
          wat: `De naam "${place.slug}" kan niet in een adres staan.`,
          herstel: betterName(source.path) ?? 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld bed-en-meubels.',
        },
      ],
    };
  }
  const { parsed, bevindingen } = parseFile(source);
  if (!parsed) return { bevindingen };
  const schema = schemaOf(place);
  const filled = fillTalen(parsed.data, schema, talen);
  const result = schema.safeParse(filled);
  if (!result.success) {
    const found = issuesToBevindingen(result.error.issues, parsed, schema);
    const rest = schema.safeParse(withoutUnknown(filled, result.error.issues));
    // Fields that do not exist are told, and the rest is checked all the same.
    const all = [...bevindingen, ...found];
    return rest.success ? { file: { place, parsed, data: rest.data }, bevindingen: all } : { bevindingen: all };
  }
  return { file: { place, parsed, data: result.data }, bevindingen };
}

/** The data without the fields that the schema does not know. */
function withoutUnknown(data: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const copy = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const block = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], copy);
    if (typeof block === 'object' && block !== null) for (const key of issue.keys) Reflect.deleteProperty(block, key);
  }
  return copy;
}

/** What to do with a file whose name is nearly right: a copy, capitals, another ending. */
function betterName(path: string): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const plain = name.replace(/(?: - (?:kopie|copy)| ?\(\d+\)| copy)+(?=\.[^.]+$)/i, '');
  const better = plain
    .toLowerCase()
    .replace(/\.yaml$/, '.yml')
    .replace(/\.markdown$|\.md\.txt$|\.txt$/, '.md');
  const place = placeOf(folder + better);
  if (better === name || !place || (place.slug !== '' && !isSlug(place.slug))) return undefined;
  return plain === name
    ? `Noem het bestand ${better}.`
    : `Dit lijkt een kopie van ${better}. Gooi het weg. Is dit de goede? Gooi dan ${better} weg en noem dit bestand zo.`;
}
