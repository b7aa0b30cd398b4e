import { z } from 'astro/zod';
import type { Taal } from '../i18n/locales.ts';
import type { Bevinding } from './bevinding.ts';
import type { Catalogus, Contact, Entry, Vertaling } from './catalogus.ts';
import { digest, dutchWords } from './digest.ts';
import { isSlug, placeOf, requiredFiles, type Place } from './layout.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { voorzieningMappen } from './schema/voorziening.ts';
import { entrySoorten, nlSchema, pick, vertalingSchema } from './schema/soorten.ts';
import { issuesToBevindingen } from './schema/issues.ts';
import { geluidSchema } from './schema/geluid.ts';
import * as gemeenteSchemas from './schema/gemeente.ts';
import * as wegwijzerSchemas from './schema/wegwijzer.ts';
import { nearest, suggestion } from './nearest.ts';
import { onleesbaarOf, type Onleesbaar } from './onleesbaar.ts';
import type { SourceFile } from './source-files.ts';

/** A file that is where it should be and has the right form. */
export interface ValidFile {
  place: Place;
  parsed: ParsedFile;
  /** What the schema made of the data. */
  data: Record<string, unknown>;
}

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
  gemeente: gemeenteSchemas.gemeenteSchema,
  contact: gemeenteSchemas.contactSchema,
  aanvulling: gemeenteSchemas.aanvullingSchema,
  geluid: geluidSchema,
  opname: z.object({}),
};

/** @returns the schema a file must follow. */
export function schemaOf(place: Place): z.ZodObject {
  if (place.kind !== 'entry') return schemas[place.kind];
  return place.taal === 'nl' ? nlSchema(place.soort) : vertalingSchema(place.soort);
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
  const files = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1)).flatMap((source) => {
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
      bevindingen.push({ gewicht: 'fout', regel: 'bestand-ontbreekt', bestand: path, wat: 'Dit bestand ontbreekt.', herstel: 'Zet het terug. Zonder dit bestand werkt de site niet.' });
    }
  }
  const slugs = files.flatMap(({ place }) => (place.kind === 'gemeente' ? [place.gemeente] : []));
  const chosen = gemeente ?? slugs[0];
  if (chosen === undefined || !slugs.includes(chosen)) {
    if (!sources.some((source) => /^content\/gemeenten\/[^/]+\/gemeente\.yml$/.test(source.path)) || gemeente !== undefined) {
      const near = gemeente === undefined ? undefined : nearest(gemeente, slugs);
      bevindingen.push({
        gewicht: 'fout',
        regel: 'geen-gemeente',
        bestand: `content/gemeenten/${gemeente ?? '<naam>'}/gemeente.yml`,
        wat: gemeente === undefined ? 'Er is geen gemeente.' : `De gemeente "${gemeente}" is er niet, of heeft een fout.`,
        herstel: near ? `Bedoelde u "${near}"?` : 'Maak er een met npm run nieuw -- gemeente <naam>.',
      });
    }
    const half = broken.find((place) => place.kind === 'gemeente' && (gemeente === undefined || place.slug === gemeente));
    if (!half) return { files, onleesbaar: onleesbaarOf(broken), bevindingen };
    const mine = files.filter(({ place }) => ofGemeente(place, half.slug));
    const onleesbaar = onleesbaarOf(broken.filter((place) => ofGemeente(place, half.slug)));
    const merged = merge(mine, half.slug, onleesbaar);
    return { voorlopig: merged.catalogus, files: mine, onleesbaar, bevindingen: [...bevindingen, ...merged.bevindingen] };
  }
  const onleesbaar = onleesbaarOf(broken.filter((place) => ofGemeente(place, chosen)));
  const own = files.filter(({ place }) => ofGemeente(place, chosen));
  const merged = merge(own, chosen, onleesbaar);
  return { catalogus: merged.catalogus, files: own, onleesbaar, bevindingen: [...bevindingen, ...merged.bevindingen] };
}

/**
 * Reads one file and holds it against its schema.
 * @returns the file when it can be used, and what is wrong with its form
 */
export function readFile(source: SourceFile): { file?: ValidFile; bevindingen: Bevinding[] } {
  const place = placeOf(source.path);
  if (!place) {
    return {
      bevindingen: [
        {
          gewicht: 'fout',
          regel: 'onbekend-bestand',
          bestand: source.path,
          wat: 'Op deze plek hoort dit bestand niet.',
          herstel: 'Kijk in content/LEESMIJ.md waar het hoort. Een nieuw bestand maakt u met npm run nieuw.',
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
          herstel: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld bed-en-meubels.',
        },
      ],
    };
  }
  const { parsed, bevindingen } = parseFile(source);
  if (!parsed) return { bevindingen };
  const schema = schemaOf(place);
  const result = schema.safeParse(parsed.data);
  if (!result.success) {
    const found = issuesToBevindingen(result.error.issues, parsed, schema);
    const rest = schema.safeParse(withoutUnknown(parsed.data, result.error.issues));
    // Fields that do not exist are told, and the rest is checked all the same.
    return rest.success ? { file: { place, parsed, data: rest.data }, bevindingen: found } : { bevindingen: found };
  }
  return { file: { place, parsed, data: result.data }, bevindingen: [] };
}

/** A gemeente of which nothing is known but its name. */
function standIn(slug: string): Catalogus['gemeente'] {
  return { slug, naam: slug, voorbeeld: true, site: '', 'snel-weg': '', wijken: {}, rollen: {}, bestand: `content/gemeenten/${slug}/gemeente.yml`, vertaling: {} };
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

/** National, or of this gemeente. */
function ofGemeente(place: Place, gemeente: string): boolean {
  return !('gemeente' in place) || place.gemeente === undefined || place.gemeente === gemeente;
}

function merge(files: ValidFile[], gemeenteSlug: string, onleesbaar: Onleesbaar): { catalogus: Catalogus; bevindingen: Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const of = (kind: Place['kind']) => files.filter(({ place }) => place.kind === kind);
  const named = <T>(kind: Place['kind']) =>
    new Map(of(kind).map((file) => [file.place.slug, { ...file.data, ...nameOf(file, file.place.slug) } as T]));
  const table = <T>(kind: Place['kind'], key: string) => {
    const file = of(kind)[0];
    const rows = (file?.data[key] ?? {}) as Record<string, object>;
    return new Map(Object.entries(rows).map(([slug, row]) => [slug, { ...row, ...(file ? nameOf(file, slug) : {}) } as T]));
  };
  const entries = mergeEntries(files, bevindingen);
  for (const file of of('aanvulling')) {
    const { place, parsed, data } = file;
    if (place.kind !== 'aanvulling') continue;
    const entry = entries.get(`${place.soort}/${place.slug}`);
    if (entry && !entry.plaatselijk) {
      entry.aanvulling = { ...data, ...nameOf(file, place.slug) } as NonNullable<Entry['aanvulling']>;
    } else if (!onleesbaar('entry', `${place.soort}/${place.slug}`)) {
      const names = [...entries.values()].filter(({ soort, plaatselijk }) => soort === place.soort && !plaatselijk).map(({ slug }) => slug);
      bevindingen.push({
        gewicht: 'fout',
        regel: 'aanvulling-zonder-landelijk',
        bestand: parsed.path,
        wat: `Er is geen landelijk stuk ${place.soort}/${place.slug} om aan te vullen.`,
        herstel: `Geef het bestand de naam van een stuk dat er is.${suggestion(place.slug, names)}`,
      });
    }
  }
  const gemeente = named<Catalogus['gemeente']>('gemeente').get(gemeenteSlug) ?? standIn(gemeenteSlug);
  return {
    catalogus: {
      gemeente,
      entries,
      behoeften: named('behoefte'),
      vragen: named('vraag'),
      voorbeelden: named('voorbeeld'),
      contacten: named<Contact>('contact'),
      vasteAntwoorden: table('vaste-antwoorden', 'antwoorden'),
      kenmerken: table('kenmerken', 'kenmerken'),
      hulplijnen: table('hulplijnen', 'hulplijnen'),
      bedragen: table('bedragen', 'bedragen'),
      begrippen: table('begrippen', 'begrippen'),
      geluid: of('geluid').flatMap((file) => file.data['geluid'] as Catalogus['geluid']),
      upl: new Map(Object.entries((of('upl')[0]?.data['namen'] ?? {}) as Record<string, string>)),
    },
    bevindingen,
  };
}

function mergeEntries(files: ValidFile[], bevindingen: Bevinding[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryFiles = files.flatMap((file) => (file.place.kind === 'entry' ? [{ ...file, place: file.place }] : []));
  // National first: of two with one name, the one of the gemeente is the newcomer.
  const dutch = entryFiles.filter((file) => file.place.taal === 'nl').sort((a, b) => Number(a.place.gemeente !== undefined) - Number(b.place.gemeente !== undefined));
  for (const { place, parsed, data } of dutch) {
    const ref = `${place.soort}/${place.slug}`;
    const taken = entries.get(ref);
    const namesake = voorzieningMappen.map((soort) => entries.get(`${soort}/${place.slug}`)).find((entry) => entry !== undefined && entry.soort !== place.soort);
    if (namesake && (voorzieningMappen as readonly string[]).includes(place.soort)) {
      bevindingen.push({
        gewicht: 'fout',
        regel: 'dubbele-naam',
        bestand: parsed.path,
        wat: `De naam "${place.slug}" bestaat al: ${namesake.bestand}.`,
        herstel: 'Geef een van de twee mappen een andere naam, zodat niemand ze verwart. Is het hetzelfde? Gooi er dan een weg.',
      });
    }
    if (taken) {
      bevindingen.push({
        gewicht: 'fout',
        regel: 'dubbele-naam',
        bestand: parsed.path,
        wat: `De naam "${place.slug}" bestaat al: ${taken.bestand}.`,
        herstel: 'Geef dit een andere naam. Wilt u iets toevoegen aan het landelijke stuk? Maak dan een aanvulling.',
      });
      continue;
    }
    entries.set(ref, {
      soort: place.soort,
      slug: place.slug,
      ref,
      feiten: pick(data, entrySoorten[place.soort].feiten),
      ...dutchOf({ place, parsed, data }),
      vertaling: {},
      bestand: parsed.path,
      plaatselijk: place.gemeente !== undefined,
    } as unknown as Entry);
  }
  for (const { place, parsed, data } of entryFiles.filter((file) => file.place.taal !== 'nl')) {
    const entry = entries.get(`${place.soort}/${place.slug}`);
    if (!entry) continue;
    const { vertaling, ...woorden } = data as { vertaling: { van: string; nagelezen: string } };
    entry.woorden[place.taal] = woorden as never;
    entry.lichaam[place.taal] = parsed.body;
    entry.vertaling[place.taal] = { verouderd: vertaling.van !== '' && vertaling.van !== entryDigest(entry), nagelezen: vertaling.nagelezen };
  }
  return entries;
}

/** @returns the Dutch words and body in an nl.md. */
export function dutchOf(file: ValidFile & { place: { kind: 'entry' } }): { woorden: { nl: Record<string, unknown> }; lichaam: { nl: string } } {
  return { woorden: { nl: pick(file.data, entrySoorten[file.place.soort].woorden) }, lichaam: { nl: file.parsed.body } };
}

/** @returns the fingerprint of an entry's Dutch words. */
export function entryDigest(entry: { woorden: { nl: unknown }; lichaam: { nl: string } }): string {
  return digest([entry.woorden.nl, entry.lichaam.nl]);
}

/** @returns the fingerprint of the Dutch words in a YAML file. */
export function yamlDigest(parsed: Pick<ParsedFile, 'data'>): string {
  return digest(dutchWords(parsed.data));
}

function nameOf(file: ValidFile, slug: string) {
  return { slug, bestand: file.parsed.path, vertaling: yamlVertaling(file) };
}

function yamlVertaling(file: ValidFile): Partial<Record<Taal, Vertaling>> {
  const stand = (file.data['vertaling'] ?? {}) as Partial<Record<Taal, { van: string; nagelezen: string }>>;
  const dutch = yamlDigest(file.parsed);
  return Object.fromEntries(
    Object.entries(stand).map(([taal, { van, nagelezen }]) => [taal, { verouderd: van !== '' && van !== dutch, nagelezen }]),
  );
}
