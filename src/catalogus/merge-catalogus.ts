import type { Taal } from '../i18n/locales.ts';
import type { Bevinding } from './bevinding.ts';
import type { Catalogus, Contact, Entry, Lijsten, Vertaling } from './catalogus.ts';
import { digest, dutchWords } from './bestanden/digest.ts';
import type { Place } from './bestanden/layout.ts';
import { suggestion } from './nearest.ts';
import type { Onleesbaar } from './bestanden/onleesbaar.ts';
import type { ParsedFile } from './bestanden/parse-file.ts';
import type { ValidFile } from './bestanden/read-file.ts';
import { entrySoorten, pick } from './schema/soorten.ts';
import { voorzieningMappen } from './schema/voorziening.ts';
import type { Gevaarzinnen } from './schema/gevaarzinnen.ts';
import type { Woordenlijst } from './schema/woorden.ts';

/** Merges the files of one gemeente and the national ones: facts once, words per language. */
export function mergeCatalogus(
  files: readonly ValidFile[],
  gemeenteSlug: string,
  talen: Taal[],
  onleesbaar: Onleesbaar,
): { catalogus: Catalogus; bevindingen: Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const of = (kind: Place['kind']) => files.filter(({ place }) => place.kind === kind);
  const named = <T>(kind: Place['kind']) =>
    new Map(of(kind).map((file) => [file.place.slug, { ...file.data, ...nameOf(file, file.place.slug) } as T]));
  const table = <T>(kind: Place['kind'], key: string) => {
    const file = of(kind)[0];
    const rows = (file?.data[key] ?? {}) as Record<string, object>;
    return new Map(Object.entries(rows).map(([slug, row]) => [slug, { ...row, ...(file ? nameOf(file, slug) : {}) } as T]));
  };
  const one = (key: 'naDeStap' | 'voorEenAnder' | 'gesprekskaarten', kind: Place['kind']) => {
    const file = of(kind)[0];
    return file ? { [key]: { ...file.data, ...nameOf(file, '') } } : {};
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
  const [principes] = of('principes');
  const [avond] = of('principes-avond');
  const gemeente = named<Catalogus['gemeente']>('gemeente').get(gemeenteSlug) ?? standIn(gemeenteSlug);
  return {
    catalogus: {
      gemeente,
      talen,
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
      ...(principes ? { principes: principes.data as unknown as NonNullable<Catalogus['principes']> } : {}),
      ...(avond ? { principesAvond: avond.data as unknown as NonNullable<Catalogus['principesAvond']> } : {}),
      lijsten: mergeLijsten(files),
      papieren: named('papier'),
      ...one('naDeStap', 'na-de-stap'),
      ...one('voorEenAnder', 'voor-een-ander'),
      ...one('gesprekskaarten', 'gesprekskaarten'),
    },
    bevindingen,
  };
}

/** What could not be read is empty: the check says so, and the rest goes on. */
function mergeLijsten(files: readonly ValidFile[]): Lijsten {
  const data = (kind: Place['kind']) => files.find(({ place }) => place.kind === kind)?.data ?? {};
  const rows = (kind: Place['kind'], key: string) => new Map(Object.entries((data(kind)[key] ?? {}) as Record<string, string>));
  return {
    perTaal: new Map(
      files.flatMap(({ place, data: lijst }) => (place.kind === 'woordenlijst' ? [[place.slug, lijst as Woordenlijst] as const] : [])),
    ),
    gevaarzinnen: new Map(
      files.flatMap(({ place, data: zinnen }) => (place.kind === 'gevaarzinnen' ? [[place.slug, zinnen as Gevaarzinnen] as const] : [])),
    ),
    kantoor: rows('kantoor', 'woorden'),
    dreiging: { groepen: {}, namen: [], ...data('dreiging') },
    plaatjes: rows('plaatjes', 'plaatjes'),
  };
}

function mergeEntries(files: readonly ValidFile[], bevindingen: Bevinding[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryFiles = files.flatMap((file) => (file.place.kind === 'entry' ? [{ ...file, place: file.place }] : []));
  // National first: of two with one name, the one of the gemeente is the newcomer.
  const dutch = entryFiles
    .filter((file) => file.place.taal === 'nl')
    .sort((a, b) => Number(a.place.gemeente !== undefined) - Number(b.place.gemeente !== undefined));
  for (const { place, parsed, data } of dutch) {
    const ref = `${place.soort}/${place.slug}`;
    const taken = entries.get(ref);
    const namesake = voorzieningMappen
      .map((soort) => entries.get(`${soort}/${place.slug}`))
      .find((entry) => entry !== undefined && entry.soort !== place.soort);
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
    entry.vertaling[place.taal] = {
      verouderd: vertaling.van !== '' && vertaling.van !== entryDigest(entry),
      nagelezen: vertaling.nagelezen,
    };
  }
  return entries;
}

/** @returns the Dutch words and body in an nl.md. */
export function dutchOf(file: ValidFile & { place: { kind: 'entry' } }): {
  woorden: { nl: Record<string, unknown> };
  lichaam: { nl: string };
} {
  return { woorden: { nl: pick(file.data, entrySoorten[file.place.soort].woorden) }, lichaam: { nl: file.parsed.body } };
}

/** @returns the fingerprint of an entry's Dutch words. */
export function entryDigest(entry: { woorden: { nl: unknown }; lichaam: { nl: string } }): string {
  // A space at the end of a line is no other word.
  return digest([entry.woorden.nl, entry.lichaam.nl.replace(/[ \t]+$/gm, '')]);
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

/** A gemeente of which nothing is known but its name. */
function standIn(slug: string): Catalogus['gemeente'] {
  return {
    slug,
    naam: slug,
    voorbeeld: true,
    site: '',
    'snel-weg': '',
    wijken: {},
    rollen: {},
    aangemeld: [],
    bestand: `content/gemeenten/${slug}/gemeente.yml`,
    vertaling: {},
  };
}
