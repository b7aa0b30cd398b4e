import tabler from '@iconify-json/tabler/icons.json' with { type: 'json' };
import type { Bevinding } from '../bevinding.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import { gevaren } from '../schema/gevaar.ts';
import type { Woordenlijst } from '../schema/woorden.ts';
import { report } from './report.ts';

/** Pictograms that the site shows by itself: a letter, a person, a word of the field, and what has none of its own. */
const vastePlaatjes = ['brief', 'praten', 'taal', 'vraag'];

/** What the lists of content/woorden name exists, and no word stands in a list twice. */
export function checkLijsten(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  return files.flatMap((file) => {
    switch (file.place.kind) {
      case 'woordenlijst':
        return [...checkWoordenlijst(file), ...checkGroepen(catalogus, file, onleesbaar)];
      case 'plaatjes':
        return checkPlaatjes(file, catalogus.lijsten.plaatjes);
      default:
        return [];
    }
  });
}

function checkWoordenlijst(file: ValidFile): Bevinding[] {
  const lijst = file.data as unknown as Woordenlijst;
  const wordsOf = (line: string) => line.split(/\s+/);
  return [
    ...checkTwice(file, ['stopwoorden'], lijst.stopwoorden.map(wordsOf)),
    ...checkTwice(file, ['kleine-woorden'], lijst['kleine-woorden'].map(wordsOf)),
    ...lijst['zelfde-woorden'].flatMap((line, index) => [
      // A word may stand in more than one group, but only once in each.
      ...checkTwice(file, ['zelfde-woorden'], [wordsOf(line)], index),
      ...(wordsOf(line).length > 1
        ? []
        : [
            report(
              'fout',
              'woord-alleen',
              file.parsed,
              ['zelfde-woorden', index],
              `"${line}" staat hier alleen.`,
              'Zet op deze regel ook de andere woorden voor hetzelfde, met een spatie ertussen. Of haal de regel weg.',
            ),
          ]),
    ]),
    ...gevaren.flatMap((gevaar) =>
      checkTwice(
        file,
        ['gevaar', gevaar],
        lijst.gevaar[gevaar].map((phrase) => [phrase]),
      ),
    ),
    ...Object.entries(lijst.dreigend).flatMap(([groep, words]) =>
      checkTwice(
        file,
        ['dreigend', groep],
        words.map((word) => [word]),
      ),
    ),
  ];
}

/** @param lines per line of a list the words on it @param first number of the first of these lines */
function checkTwice(file: ValidFile, field: FieldPath, lines: readonly (readonly string[])[], first = 0): Bevinding[] {
  const seen = new Set<string>();
  return lines.flatMap((words, index) =>
    words.flatMap((word) => {
      if (!seen.has(word)) {
        seen.add(word);
        return [];
      }
      return [
        report(
          'fout',
          'woord-dubbel',
          file.parsed,
          [...field, first + index],
          `"${word}" staat twee keer in deze lijst.`,
          'Laat er één staan.',
        ),
      ];
    }),
  );
}

function checkGroepen({ lijsten }: Catalogus, file: ValidFile, onleesbaar: Onleesbaar): Bevinding[] {
  if (onleesbaar('dreiging')) return [];
  const groepen = Object.keys(lijsten.dreiging.groepen);
  return Object.keys((file.data as unknown as Woordenlijst).dreigend)
    .filter((groep) => !groepen.includes(groep))
    .map((groep) =>
      report(
        'fout',
        'onbekende-groep',
        file.parsed,
        ['dreigend', groep],
        `De groep "${groep}" bestaat niet.`,
        `Kies een groep uit content/woorden/dreiging.yml, of zet hem daar bij.${suggestion(groep, groepen)}`,
      ),
    );
}

function checkPlaatjes(file: ValidFile, plaatjes: ReadonlyMap<string, string>): Bevinding[] {
  return [
    ...[...plaatjes]
      .filter(([, tekening]) => !Object.hasOwn(tabler.icons, tekening) && !Object.hasOwn(tabler.aliases, tekening))
      .map(([naam, tekening]) =>
        report(
          'fout',
          'onbekende-tekening',
          file.parsed,
          ['plaatjes', naam],
          `De tekening "${tekening}" is er niet.`,
          `Zoek een tekening op tabler.io/icons en schrijf de naam die daar staat.${suggestion(tekening, Object.keys(tabler.icons))}`,
        ),
      ),
    ...vastePlaatjes
      .filter((naam) => !plaatjes.has(naam))
      .map((naam) =>
        report(
          'fout',
          'plaatje-ontbreekt',
          file.parsed,
          ['plaatjes'],
          `Het plaatje "${naam}" ontbreekt. De site gebruikt het zelf.`,
          'Zet het terug, met een tekening erbij.',
        ),
      ),
  ];
}
