import type { Bevinding } from '../bevinding.ts';
import type { Catalogus, PrincipesAvond } from '../catalogus.ts';
import type { Place } from '../bestanden/layout.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { ContactVerwijzing } from '../schema/contact-verwijzing.ts';
import { suggestion } from '../nearest.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import { report } from './report.ts';

/** Every name in content must be the name of something. */
export function checkReferences(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  return files.flatMap((file) => checkFile(catalogus, file, onleesbaar));
}

function checkFile(catalogus: Catalogus, file: ValidFile, onleesbaar: Onleesbaar): Bevinding[] {
  const data = file.data as Record<string, never>;
  const known =
    (regel: string, kind: Place['kind'], what: string, where: string, map: { has(key: string): boolean; keys(): Iterable<string> }) =>
    (field: FieldPath, name: string): Bevinding[] =>
      map.has(name) || onleesbaar(kind, kind === 'gemeente' ? undefined : name)
        ? []
        : [
            report(
              'fout',
              regel,
              file.parsed,
              field,
              `${what} "${name}" bestaat niet.`,
              `Kies een naam uit ${where}.${suggestion(name, map.keys())}`,
            ),
          ];
  const behoefte = known('onbekende-behoefte', 'behoefte', 'De behoefte', 'content/behoeften', catalogus.behoeften);
  const kenmerk = known('onbekend-kenmerk', 'kenmerken', 'Het kenmerk', 'content/wegwijzer/kenmerken.yml', catalogus.kenmerken);
  const vraag = known('onbekende-vraag', 'vraag', 'De vraag', 'content/wegwijzer/vragen', catalogus.vragen);
  const contact = known('onbekend-contact', 'contact', 'Het contact', 'de map contacten van deze gemeente', catalogus.contacten);
  const wijk = known('onbekende-wijk', 'gemeente', 'De wijk', 'gemeente.yml', new Map(Object.entries(catalogus.gemeente.wijken)));
  const waarde = (field: FieldPath, name: string, value: string): Bevinding[] => {
    const waarden = Object.keys(catalogus.kenmerken.get(name)?.waarden ?? {});
    return waarden.length === 0 || waarden.includes(value)
      ? []
      : [
          report(
            'fout',
            'onbekende-waarde',
            file.parsed,
            field,
            `Het kenmerk "${name}" kan niet "${value}" zijn.`,
            `Kies uit: ${waarden.join(', ')}.${suggestion(value, waarden)}`,
          ),
        ];
  };

  switch (file.place.kind) {
    case 'entry': {
      if (file.place.taal !== 'nl') return [];
      const entry = data as unknown as EntryData;
      return [
        ...(entry['helpt-bij'] ?? []).flatMap((item, index) => behoefte(['helpt-bij', index], item.behoefte)),
        ...(Array.isArray(entry.voorwaarden) ? entry.voorwaarden : []).flatMap((item, index) => [
          ...kenmerk(['voorwaarden', index, 'kenmerk'], item.kenmerk),
          ...item.is.flatMap((value, at) => waarde(['voorwaarden', index, 'is', at], item.kenmerk, value)),
        ]),
        ...(entry.contact === undefined ? [] : checkRol(catalogus, file, entry.contact, onleesbaar)),
        ...(entry.upl === undefined
          ? []
          : known('onbekende-upl', 'upl', 'De uniforme productnaam', 'content/upl.yml', catalogus.upl)(['upl'], entry.upl)),
      ];
    }
    case 'vraag': {
      const antwoorden = data['antwoorden'] as unknown as Record<string, AntwoordData>;
      return Object.entries(antwoorden).flatMap(([key, antwoord]) => [
        ...(antwoord.naar === undefined ? [] : vraag(['antwoorden', key, 'naar'], antwoord.naar)),
        ...antwoord.behoeften.flatMap((name, index) => behoefte(['antwoorden', key, 'behoeften', index], name)),
        ...Object.entries(antwoord.kenmerken).flatMap(([name, value]) => [
          ...kenmerk(['antwoorden', key, 'kenmerken', name], name),
          ...waarde(['antwoorden', key, 'kenmerken', name], name, value),
        ]),
      ]);
    }
    case 'vaste-antwoorden': {
      const antwoorden = data['antwoorden'] as unknown as Record<string, AntwoordData>;
      return Object.entries(antwoorden).flatMap(([key, antwoord]) =>
        antwoord.behoeften.flatMap((name, index) => behoefte(['antwoorden', key, 'behoeften', index], name)),
      );
    }
    case 'gemeente': {
      const rollen = data['rollen'] as unknown as Record<string, string[]>;
      const stuk = known('onbekend-stuk', 'entry', 'Het stuk', 'regelingen, fondsen of initiatieven', catalogus.entries);
      const beloften = (data['beloften'] ?? {}) as unknown as Record<string, { bewaakt: string }>;
      return [
        ...Object.entries(rollen).flatMap(([rol, names]) => names.flatMap((name, index) => contact(['rollen', rol, index], name))),
        ...(data['aangemeld'] as unknown as string[]).flatMap((ref, index) => stuk(['aangemeld', index], ref)),
        ...Object.entries(beloften).flatMap(([rol, { bewaakt }]) => contact(['beloften', rol, 'bewaakt'], bewaakt)),
      ];
    }
    case 'contact': {
      const wijken = data['wijken'] as unknown as string[];
      const vervanger = data['vervanger'] as unknown as string;
      return [
        ...wijken.flatMap((name, index) => wijk(['wijken', index], name)),
        ...(vervanger === file.place.slug
          ? [
              report(
                'fout',
                'vervangt-zichzelf',
                file.parsed,
                ['vervanger'],
                'Deze persoon vervangt zichzelf.',
                'Kies iemand anders die waarneemt.',
              ),
            ]
          : contact(['vervanger'], vervanger)),
      ];
    }
    case 'voor-een-ander':
      return checkRol(catalogus, file, data['contact'] as unknown as ContactVerwijzing, onleesbaar);
    case 'na-de-stap': {
      const deuren = data['deuren'] as unknown as Record<string, { contact?: ContactVerwijzing }>;
      return Object.entries(deuren).flatMap(([naam, { contact: wie }]) =>
        wie === undefined ? [] : checkRol(catalogus, file, wie, onleesbaar, ['deuren', naam, 'contact']),
      );
    }
    case 'principes-avond': {
      const { bronnen, zinnen } = data as unknown as PrincipesAvond;
      const bron = known('onbekende-bron', 'principes-avond', 'De bron', 'bronnen, bovenaan dit bestand', new Map(Object.entries(bronnen)));
      return zinnen.flatMap((zin, index) => bron(['zinnen', index, 'bron'], zin.bron));
    }
    default:
      return [];
  }
}

interface EntryData {
  'helpt-bij'?: { behoefte: string }[];
  /** Conditions; in an aanpak a text. */
  voorwaarden?: { kenmerk: string; is: string[] }[] | string;
  contact?: ContactVerwijzing;
  upl?: string;
}

interface AntwoordData {
  naar?: string;
  behoeften: string[];
  kenmerken: Record<string, string>;
}

function checkRol(
  catalogus: Catalogus,
  file: ValidFile,
  { soort, naam: name }: ContactVerwijzing,
  onleesbaar: Onleesbaar,
  field: FieldPath = ['contact'],
): Bevinding[] {
  if (soort === 'hulplijn') {
    return catalogus.hulplijnen.has(name) || onleesbaar('hulplijnen')
      ? []
      : [
          report(
            'fout',
            'onbekende-hulplijn',
            file.parsed,
            field,
            `De hulplijn "${name}" bestaat niet.`,
            `Kies een naam uit content/hulplijnen.yml.${suggestion(name, catalogus.hulplijnen.keys())}`,
          ),
        ];
  }
  const rollen = Object.keys(catalogus.gemeente.rollen);
  return rollen.includes(name) || onleesbaar('gemeente')
    ? []
    : [
        report(
          'fout',
          'onbekende-rol',
          file.parsed,
          field,
          `In ${catalogus.gemeente.naam} heeft niemand de rol "${name}".`,
          `Kies een rol uit gemeente.yml (${rollen.join(', ')}), of zet daar iemand bij deze rol.${suggestion(name, rollen)}`,
        ),
      ];
}
