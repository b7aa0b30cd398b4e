import { talen } from '../../i18n/locales.ts';
import { isSlug, placeOf } from '../../catalogus/bestanden/layout.ts';
import { loadCatalogus } from '../../catalogus/load-catalogus.ts';
import { schemaOf } from '../../catalogus/bestanden/read-file.ts';
import { editDistance } from '../../catalogus/edit-distance.ts';
import { suggestion } from '../../catalogus/nearest.ts';
import { vulIn } from '../../catalogus/bestanden/nog-invullen.ts';
import type { EntrySoort } from '../../catalogus/schema/soorten.ts';
import { voorzieningMappen } from '../../catalogus/schema/voorziening.ts';
import { eenGemeente, gemeentenIn } from '../../site/kies-gemeente.ts';
import type { SourceFile } from '../../catalogus/bestanden/source-files.ts';
import { writeTemplate } from '../../catalogus/bestanden/template.ts';
import { folderOf, soorten, type Soort } from './soorten.ts';
import { contactOfNew, startFor } from './start-values.ts';

/** Why nothing was made, in words for an editor. */
export class NieuwFout extends Error {
  override name = 'NieuwFout';
  /** Exit code: 1 when it cannot be, 2 when it was asked wrongly. */
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

export interface NieuwVraag {
  soort: string;
  slug: string;
  /** Of which gemeente it is. */
  gemeente?: string | undefined;
  /** The gemeente for what can only be of a gemeente, when `gemeente` names none: as in GEMEENTE. */
  anders?: string | undefined;
  /** Today, as YYYY-MM-DD. */
  peildatum: string;
}

/**
 * Makes the text of a new entry or file, every field explained.
 * @param sources all content files there are
 * @returns the files to write, for which gemeente they are when not for all, and what the editor does next
 * @throws {NieuwFout} when the name cannot be, or is there already
 */
export function newContent(
  sources: readonly SourceFile[],
  asked: NieuwVraag,
): { files: SourceFile[]; gemeente: string | undefined; steps: string[] } {
  const soort = readSoort(asked.soort);
  const { folder, slug } = readName(sources, soort, asked.slug);
  const gemeente = readGemeente(sources, soort, asked);
  const catalogus = loadCatalogus(sources, gemeente !== undefined && hasGemeente(sources, gemeente) ? gemeente : undefined).catalogus;
  const paths = pathsFor(soort, slug, gemeente, folder);
  refuseTaken(sources, soort, slug, paths);
  const start = startFor(soort, slug, asked.peildatum, catalogus, sources, gemeente);
  const files = paths.map((path): SourceFile => {
    const place = placeOf(path);
    if (!place) throw new Error(`Nothing belongs at ${path}`);
    const yaml = writeTemplate(schemaOf(place), {
      ...start,
      ...(place.kind === 'contact' && soort === 'gemeente' ? contactOfNew(place.slug) : {}),
    });
    return { path, text: path.endsWith('.md') ? `---\n${yaml}---\n` : yaml };
  });
  return { files, gemeente: soort === 'gemeente' ? slug : gemeente, steps: stepsFor(soort, slug, gemeente, paths) };
}

/** @returns a name that can stand in an address, as near as possible to what was written. */
export function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function readSoort(text: string): Soort {
  if (Object.hasOwn(soorten, text)) return text as Soort;
  const known = Object.keys(soorten).sort((a, b) => editDistance(text, a) - editDistance(text, b));
  throw new NieuwFout(2, `De soort "${text}" bestaat niet. Kies uit: ${known.join(', ')}.`);
}

/** An aanvulling takes the name of the national entry it belongs to: with or without its folder. */
function readName(sources: readonly SourceFile[], soort: Soort, text: string): { folder?: EntrySoort; slug: string } {
  const parts = text.split('/');
  const [folder, slug] = soort === 'aanvulling' && parts.length === 2 ? [parts[0], parts[1] ?? ''] : [undefined, text];
  if (!isSlug(slug)) {
    const better = toSlug(slug);
    throw new NieuwFout(
      2,
      `"${slug}" kan niet als naam. Gebruik kleine letters, cijfers en streepjes.${better ? ` Bijvoorbeeld: ${better}` : ''}`,
    );
  }
  if (soort !== 'aanvulling') return { slug };
  const national = sources.flatMap(({ path }) => {
    const place = placeOf(path);
    return place?.kind === 'entry' && place.taal === 'nl' && place.gemeente === undefined ? [place] : [];
  });
  const found = national.filter((place) => place.slug === slug && (folder === undefined || place.soort === folder));
  if (found.length > 1) {
    throw new NieuwFout(
      2,
      `Er zijn er meer die "${slug}" heten. Kies: ${found.map((place) => `${place.soort}/${place.slug}`).join(' of ')}.`,
    );
  }
  if (!found[0])
    throw new NieuwFout(
      1,
      `Er is geen landelijk stuk "${text}" om aan te vullen.${suggestion(
        slug,
        national.map((place) => place.slug),
      )}`,
    );
  return { folder: found[0].soort, slug };
}

function readGemeente(sources: readonly SourceFile[], soort: Soort, asked: NieuwVraag): string | undefined {
  const needed = soort === 'contact' || soort === 'aanvulling';
  if (asked.gemeente !== undefined && !needed && folderOf(soort) === undefined)
    throw new NieuwFout(2, `Bij ${soort} hoort geen --gemeente.`);
  if (asked.gemeente === undefined && !needed) return undefined;
  return eenGemeente({ GEMEENTE: asked.gemeente ?? asked.anders }, gemeentenIn(sources), 'Zet --gemeente en de naam erbij.');
}

function hasGemeente(sources: readonly SourceFile[], gemeente: string): boolean {
  return gemeentenIn(sources).includes(gemeente);
}

function pathsFor(soort: Soort, slug: string, gemeente: string | undefined, folder: EntrySoort | undefined): string[] {
  const base = gemeente === undefined ? 'content' : `content/gemeenten/${gemeente}`;
  switch (soort) {
    case 'behoefte':
      return [`content/behoeften/${slug}.yml`];
    case 'vraag':
      return [`content/wegwijzer/vragen/${slug}.yml`];
    case 'voorbeeld':
      return [`content/wegwijzer/voorbeelden/${slug}.yml`];
    case 'contact':
      return [`${base}/contacten/${slug}.yml`];
    case 'aanvulling':
      return [`${base}/aanvullingen/${folder}/${slug}.yml`];
    case 'gemeente':
      // Two people, because everybody has somebody who replaces them.
      return [
        `content/gemeenten/${slug}/gemeente.yml`,
        `content/gemeenten/${slug}/contacten/gids.yml`,
        `content/gemeenten/${slug}/contacten/collega.yml`,
      ];
    default: {
      // Approaches are for professionals: Dutch only.
      const languages = soort === 'aanpak' ? ['nl'] : talen;
      return languages.map((taal) => `${base}/${folderOf(soort)}/${slug}/${taal}.md`);
    }
  }
}

function isVoorziening(folder: EntrySoort | undefined): boolean {
  return (voorzieningMappen as readonly (EntrySoort | undefined)[]).includes(folder);
}

function refuseTaken(sources: readonly SourceFile[], soort: Soort, slug: string, paths: readonly string[]): void {
  const folder = folderOf(soort);
  const taken = sources.find(({ path }) => {
    const place = placeOf(path);
    return (
      paths.includes(path) ||
      (soort === 'gemeente' && path.startsWith(`content/gemeenten/${slug}/`)) ||
      (place?.kind === 'entry' && place.slug === slug && (place.soort === folder || (isVoorziening(folder) && isVoorziening(place.soort))))
    );
  });
  if (taken) throw new NieuwFout(1, `De naam "${slug}" bestaat al: ${taken.path}. Kies een andere naam, of pas dat bestand aan.`);
}

function stepsFor(soort: Soort, slug: string, gemeente: string | undefined, paths: readonly string[]): string[] {
  const translated = soort !== 'aanpak' && soort !== 'voorbeeld';
  const target = paths.length > 1 ? (paths[0] ?? '').replace(/\/[^/]+$/, '') : (paths[0] ?? '');
  const extra: Partial<Record<Soort, string>> = {
    behoefte: `Zet ${slug} bij behoeften van een antwoord in content/wegwijzer/vragen, en bij helpt-bij van wat helpt.`,
    vraag: `Laat een antwoord van een andere vraag hierheen gaan: naar: ${slug}.`,
    contact: `Zet ${slug} bij een rol in content/gemeenten/${gemeente}/gemeente.yml.`,
  };
  return [
    `Zoek in ${target} naar ${vulIn} en schrijf daar wat er hoort.`,
    ...(extra[soort] === undefined ? [] : [extra[soort]]),
    ...(translated ? [`Klopt de vertaling? Doe dan: npm run stempel -- ${target}`] : []),
    soort === 'gemeente' ? `Kijk alles na met: GEMEENTE=${slug} npm run check` : 'Kijk alles na met: npm run check',
  ];
}
