import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import { deuren, type DeurNaam } from '../schema/na-de-stap.ts';
import { report } from './report.ts';

interface Deur {
  papieren: { papier: string }[];
  besluit?: { papieren: { papier: string }[]; stukken: string[] };
}

/** What the words after a step name exists: papers and entries. */
export function checkNaDeStap(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  return files.flatMap((file) => {
    const papier = (field: FieldPath, name: string): Bevinding[] =>
      catalogus.papieren.has(name) || onleesbaar('papier', name)
        ? []
        : [
            report(
              'fout',
              'onbekend-papier',
              file.parsed,
              field,
              `Het papier "${name}" bestaat niet.`,
              `Kies een naam uit content/papieren.${suggestion(name, catalogus.papieren.keys())}`,
            ),
          ];
    const stuk = (field: FieldPath, name: string): Bevinding[] =>
      catalogus.entries.has(name) || onleesbaar('entry', name)
        ? []
        : [
            report(
              'fout',
              'onbekend-stuk',
              file.parsed,
              field,
              `Het stuk "${name}" bestaat niet.`,
              `Schrijf soort/naam van een stuk dat er is.${suggestion(name, catalogus.entries.keys())}`,
            ),
          ];
    const papieren = (field: FieldPath, list: readonly { papier: string }[]) =>
      list.flatMap((one, index) => papier([...field, index, 'papier'], one.papier));
    switch (file.place.kind) {
      case 'na-de-stap': {
        const all = file.data['deuren'] as Record<DeurNaam, Deur>;
        const { papieren: own } = file.data['al-iemand'] as Deur;
        return [
          ...deuren.flatMap((naam) => [
            ...papieren(['deuren', naam, 'papieren'], all[naam].papieren),
            ...papieren(['deuren', naam, 'besluit', 'papieren'], all[naam].besluit?.papieren ?? []),
            ...(all[naam].besluit?.stukken ?? []).flatMap((ref, index) => stuk(['deuren', naam, 'besluit', 'stukken', index], ref)),
          ]),
          ...papieren(['al-iemand', 'papieren'], own),
        ];
      }
      case 'entry': {
        const naam = file.data['wacht-papier'];
        return naam === undefined ? [] : papier(['wacht-papier'], String(naam));
      }
      case 'papier':
        return file.data['stuk'] === undefined ? [] : stuk(['stuk'], String(file.data['stuk']));
      default:
        return [];
    }
  });
}
