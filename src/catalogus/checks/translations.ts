import { locales, type Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import { entryDigest, yamlDigest } from '../merge-catalogus.ts';
import type { ValidFile } from '../bestanden/read-file.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import type { SourceFile } from '../bestanden/source-files.ts';
import { placeOf } from '../bestanden/layout.ts';
import { isNogInTeVullen } from '../bestanden/nog-invullen.ts';
import { report, textsIn } from './report.ts';

/** Every entry has words in every language, made from the Dutch that stands there now (promise 5). */
export function checkTranslations(catalogus: Catalogus, files: readonly ValidFile[], sources: readonly SourceFile[]): Bevinding[] {
  return [
    ...checkMissing(catalogus, sources),
    ...files.flatMap((file) => [...checkStamp(catalogus, file), ...checkLists(catalogus, file)]),
  ];
}

function checkMissing(catalogus: Catalogus, sources: readonly SourceFile[]): Bevinding[] {
  const paths = new Set(sources.map(({ path }) => path));
  const missing = [...catalogus.entries.values()]
    .filter((entry) => entry.soort !== 'aanpakken')
    .flatMap((entry) =>
      catalogus.talen
        .filter((taal) => taal !== 'nl')
        .map((taal) => ({ taal, path: entry.bestand.replace(/nl\.md$/, `${taal}.md`) }))
        .filter(({ path }) => !paths.has(path))
        .map(({ taal, path }): Bevinding => ({
          gewicht: 'waarschuwing',
          regel: 'vertaling-ontbreekt',
          bestand: path,
          wat: `De ${locales[taal].bijvoeglijk} woorden ontbreken. De pagina toont nu Nederlands.`,
          herstel: `Laat ${entry.bestand} vertalen.`,
        })),
    );
  const orphans = sources.flatMap(({ path }): Bevinding[] => {
    const place = placeOf(path);
    if (place?.kind !== 'entry' || place.taal === 'nl' || paths.has(path.replace(/[^/]+$/, 'nl.md'))) return [];
    return [
      {
        gewicht: 'fout',
        regel: 'nl-ontbreekt',
        bestand: path,
        wat: 'Bij deze vertaling ontbreekt het Nederlands.',
        herstel: 'Zet nl.md in dezelfde map. Daar staan de feiten.',
      },
    ];
  });
  return [...missing, ...orphans];
}

function checkStamp(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const { place } = file;
  // There is nothing to compare yet.
  if ([...textsIn(file.data)].some(({ text }) => isNogInTeVullen(text))) return [];
  if (place.kind === 'entry') {
    const entry = catalogus.entries.get(`${place.soort}/${place.slug}`);
    if (place.taal === 'nl' || !entry) return [];
    return judge(file, ['vertaling', 'van'], (file.data['vertaling'] as Stand).van, entryDigest(entry));
  }
  const stand = file.data['vertaling'] as Record<string, Stand> | undefined;
  if (!stand) return [];
  return Object.entries(stand)
    .filter(([taal]) => catalogus.talen.includes(taal as Taal))
    .flatMap(([taal, { van }]) => judge(file, ['vertaling', taal, 'van'], van, yamlDigest(file.parsed)));
}

interface Stand {
  van: string;
}

function judge(file: ValidFile, field: FieldPath, van: string, dutch: string): Bevinding[] {
  if (van === dutch) return [];
  // A YAML file holds more languages than this one.
  const taal = field.length > 2 ? `--taal ${String(field[1])} ` : '';
  return van === ''
    ? [
        report(
          'waarschuwing',
          'vertaling-zonder-stempel',
          file.parsed,
          field,
          'Er staat niet bij welk Nederlands deze vertaling hoort.',
          `Klopt de vertaling met het Nederlands? Doe dan: npm run stempel -- ${taal}${file.parsed.path}`,
        ),
      ]
    : [
        report(
          'waarschuwing',
          'vertaling-verouderd',
          file.parsed,
          field,
          'Het Nederlands is veranderd nadat deze vertaling is gemaakt.',
          `Pas de vertaling aan. Doe daarna: npm run stempel -- ${taal}${file.parsed.path}`,
        ),
      ];
}

/** A list with fewer things in one language is a thing somebody forgets to bring. */
function checkLists(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const { place } = file;
  if (place.kind !== 'entry' || place.taal === 'nl') return [];
  const dutch = catalogus.entries.get(`${place.soort}/${place.slug}`)?.woorden.nl as Record<string, unknown> | undefined;
  if (!dutch) return [];
  const bevindingen: Bevinding[] = [];
  const here = (file.data['neem-mee'] ?? []) as string[];
  const there = (dutch['neem-mee'] ?? []) as string[];
  if (here.length !== there.length) {
    bevindingen.push(
      report(
        'fout',
        'lijst-ongelijk',
        file.parsed,
        ['neem-mee'],
        `Deze lijst is hier ${here.length} lang, en in het Nederlands ${there.length}.`,
        'Zet in elke taal dezelfde dingen, in dezelfde volgorde.',
      ),
    );
  }
  for (const name of ['wie-mag', 'bezwaar', 'kosten', 'vergoeding', 'niet-doorgeven', 'ondertussen']) {
    if ((file.data[name] === undefined) !== (dutch[name] === undefined)) {
      bevindingen.push(
        report(
          'fout',
          'veld-ongelijk',
          file.parsed,
          [name],
          dutch[name] === undefined
            ? `"${name}" staat hier wel en in het Nederlands niet.`
            : `"${name}" staat in het Nederlands wel en hier niet.`,
          'Zet het in elke taal, of in geen enkele.',
        ),
      );
    }
  }
  return bevindingen;
}
