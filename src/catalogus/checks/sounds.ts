import type { Bevinding } from '../bevinding.ts';
import type { Catalogus, Opname } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import { baseName } from '../bestanden/source-files.ts';
import { report } from './report.ts';

/** Recordings: each belongs to a text that is there, each file is there, and none lies there for nothing. */
export function checkSounds(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  const sounds = new Map(files.filter(({ place }) => place.kind === 'opname').map((file) => [baseName(file.parsed.path), file]));
  const lists = files.filter(({ place }) => place.kind === 'geluid');
  const opnamen = lists.flatMap((file) => (file.data['geluid'] as Opname[]).map((opname, index) => ({ file, opname, index })));
  const found = opnamen.flatMap(({ file, opname: { tekst, taal, bestand }, index }) => [
    ...(isText(catalogus, onleesbaar, tekst)
      ? []
      : [
          report(
            'fout',
            'geluid-zonder-tekst',
            file.parsed,
            ['geluid', index, 'tekst'],
            `De tekst "${tekst}" bestaat niet.`,
            `Schrijf de map en de naam, bijvoorbeeld vragen/huis.${suggestion(tekst, textsOf(catalogus))}`,
          ),
        ]),
    ...(sounds.has(bestand)
      ? []
      : [
          report(
            'fout',
            'opname-ontbreekt',
            file.parsed,
            ['geluid', index, 'bestand'],
            `De opname "${bestand}" is er niet.`,
            `Zet het bestand in de map geluid naast geluid.yml, als mp3 of m4a.${suggestion(bestand, sounds.keys())}`,
          ),
        ]),
    ...(opnamen.findIndex(({ opname }) => opname.tekst === tekst && opname.taal === taal) === index
      ? []
      : [
          report(
            'fout',
            'geluid-dubbel',
            file.parsed,
            ['geluid', index],
            `"${tekst}" heeft al een opname in deze taal.`,
            'Laat één van de twee staan.',
          ),
        ]),
  ]);
  const used = new Set(opnamen.map(({ opname }) => opname.bestand));
  const idle = onleesbaar('geluid') ? [] : [...sounds].filter(([name]) => !used.has(name));
  return [
    ...found,
    ...idle.map(([name, { parsed }]) =>
      report(
        'waarschuwing',
        'opname-ongebruikt',
        parsed,
        [],
        `Niemand hoort de opname "${name}".`,
        'Zet de opname in geluid.yml, of gooi het bestand weg.',
      ),
    ),
  ];
}

/** Everything that has a page of its own to read aloud. */
function textsOf({ vragen, behoeften, entries }: Catalogus): string[] {
  const stukken = [...entries.values()].filter(({ soort }) => soort !== 'aanpakken').map(({ ref }) => ref);
  return [...[...vragen.keys()].map((slug) => `vragen/${slug}`), ...[...behoeften.keys()].map((slug) => `behoeften/${slug}`), ...stukken];
}

function isText(catalogus: Catalogus, onleesbaar: Onleesbaar, tekst: string): boolean {
  const [soort, slug] = tekst.split('/');
  if (soort === 'vragen' && onleesbaar('vraag', slug)) return true;
  if (soort === 'behoeften' && onleesbaar('behoefte', slug)) return true;
  return textsOf(catalogus).includes(tekst) || onleesbaar('entry', tekst);
}
