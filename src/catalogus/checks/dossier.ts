import { formatBedrag } from '../../i18n/format.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import type { Dossier } from '../schema/dossier.ts';
import { niveausVanZekerheid } from '../schema/velden.ts';
import { report } from './report.ts';

/**
 * Holds the facts of the content against the dossier, in which they were written down apart from the texts.
 * A slip of the pen in one of the two is a finding; so is a fact that only one of them knows.
 */
export function checkDossier(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  const file = files.find(({ place }) => place.kind === 'dossier');
  if (!file) return [];
  const dossier = file.data as unknown as Dossier;
  return [...files.flatMap((other) => checkFile(dossier, other)), ...checkNames(catalogus, dossier, file, onleesbaar)];
}

function checkFile(dossier: Dossier, file: ValidFile): Bevinding[] {
  const { place, data } = file;
  switch (place.kind) {
    case 'bedragen':
      return Object.entries(data['bedragen'] as Record<string, { centen: number }>).flatMap(([name, { centen }]) => {
        const euro = dossier.bedragen[name];
        if (euro === undefined) return unknown(file, ['bedragen', name], `Het bedrag "${name}"`, 'bedragen');
        return toCenten(euro) === centen
          ? []
          : differs(file, ['bedragen', name, 'centen'], formatBedrag(toCenten(euro), 'nl'), formatBedrag(centen, 'nl'));
      });
    case 'hulplijnen':
      return Object.entries(data['hulplijnen'] as Record<string, { nummer: string; kosten: string }>).flatMap(
        ([name, { nummer, kosten }]) => {
          const known = dossier.hulplijnen[name];
          if (known === undefined) return unknown(file, ['hulplijnen', name], `De hulplijn "${name}"`, 'hulplijnen');
          return [
            ...(digits(known.nummer) === digits(nummer) ? [] : differs(file, ['hulplijnen', name, 'nummer'], known.nummer, nummer)),
            ...(known.kosten === kosten ? [] : differs(file, ['hulplijnen', name, 'kosten'], known.kosten, kosten)),
          ];
        },
      );
    case 'entry':
      return place.taal === 'nl'
        ? [...checkTermijn(dossier, file, place), ...checkZekerheid(dossier, file, `${place.soort}/${place.slug}`)]
        : [];
    default:
      return [];
  }
}

/** Of the national letters; what a gemeente writes itself is not in the dossier. */
function checkTermijn(
  dossier: Dossier,
  file: ValidFile,
  { soort, slug, gemeente }: { soort: string; slug: string; gemeente?: string },
): Bevinding[] {
  if (soort !== 'brieven' || gemeente !== undefined) return [];
  const { dagen } = file.data['termijn'] as { dagen?: number };
  const known = dossier.termijnen[slug];
  if (dagen === known) return [];
  const field = ['termijn', 'dagen'];
  return known === undefined
    ? unknown(file, field, `De termijn van ${dagen} dagen`, 'termijnen')
    : differs(file, field, `${known} dagen`, dagen === undefined ? 'geen vaste termijn' : `${dagen} dagen`);
}

function checkZekerheid(dossier: Dossier, file: ValidFile, ref: string): Bevinding[] {
  const hooguit = dossier.zekerheid[ref];
  const zekerheid = file.data['zekerheid'] as (typeof niveausVanZekerheid)[number];
  // From sure to unsure: whoever is more careful than the dossier is welcome to be.
  return hooguit === undefined || niveausVanZekerheid.indexOf(zekerheid) >= niveausVanZekerheid.indexOf(hooguit)
    ? []
    : differs(file, ['zekerheid'], `hooguit ${hooguit}`, zekerheid);
}

/** What the dossier knows must be there. */
function checkNames({ bedragen, hulplijnen, entries }: Catalogus, dossier: Dossier, file: ValidFile, onleesbaar: Onleesbaar): Bevinding[] {
  const brieven = new Map([...entries.values()].filter(({ soort }) => soort === 'brieven').map(({ slug, ref }) => [slug, ref]));
  const lost = (block: keyof Dossier, names: ReadonlyMap<string, unknown>, isOnleesbaar: (name: string) => boolean) =>
    Object.keys(dossier[block])
      .filter((name) => !names.has(name) && !isOnleesbaar(name))
      .map((name) =>
        report(
          'fout',
          'dossier-zonder-stuk',
          file.parsed,
          [block, name],
          `Het dossier noemt "${name}", maar dat is er niet.`,
          `Schrijf de naam goed, of haal deze regel weg.${suggestion(name, names.keys())}`,
        ),
      );
  return [
    ...lost('bedragen', bedragen, () => onleesbaar('bedragen')),
    ...lost('hulplijnen', hulplijnen, () => onleesbaar('hulplijnen')),
    ...lost('termijnen', brieven, (name) => onleesbaar('entry', `brieven/${name}`)),
    ...lost('zekerheid', entries, (name) => onleesbaar('entry', name)),
  ];
}

const digits = (number: string) => number.replace(/\D/g, '');

/** @param euro as a source writes it: `1.419,46` */
const toCenten = (euro: string) => Number(digits(euro)) * (euro.includes(',') ? 1 : 100);

function differs(file: ValidFile, field: FieldPath, dossier: string, hier: string): Bevinding[] {
  return [
    report(
      'fout',
      'anders-dan-dossier',
      file.parsed,
      field,
      `Het dossier zegt: ${dossier}. Hier staat: ${hier}.`,
      'Kijk in de bron wat klopt. Is het veranderd? Pas dan ook content/dossier.yml aan.',
    ),
  ];
}

function unknown(file: ValidFile, field: FieldPath, what: string, block: keyof Dossier): Bevinding[] {
  return [
    report(
      'fout',
      'niet-in-dossier',
      file.parsed,
      field,
      `${what} staat niet in het dossier.`,
      `Lees het na in de bron, en zet het ook in content/dossier.yml, onder ${block}.`,
    ),
  ];
}
