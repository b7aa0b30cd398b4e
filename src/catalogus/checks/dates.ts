import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import { report } from './report.ts';

/**
 * Judges dates at the peildatum. What is past its date is reported, never dropped (promise 6).
 * @param peildatum today, as YYYY-MM-DD
 */
export function checkDates(files: readonly ValidFile[], peildatum: string): Bevinding[] {
  return files.flatMap((file) => {
    const { data } = file;
    switch (file.place.kind) {
      case 'entry':
        return file.place.taal === 'nl' ? checkDated(file, data as unknown as Dated, [], peildatum) : [];
      case 'aanvulling':
        return checkDated(file, data as unknown as Dated, [], peildatum);
      case 'hulplijnen':
        return Object.entries(data['hulplijnen'] as Record<string, Dated & { 'zonder-naam'?: Dated }>).flatMap(([name, row]) => [
          ...checkDated(file, row, ['hulplijnen', name], peildatum),
          ...checkBron(file, row['zonder-naam']?.bron, ['hulplijnen', name, 'zonder-naam', 'bron'], peildatum),
        ]);
      case 'bedragen':
        return Object.entries(data['bedragen'] as Record<string, { verandert: string; bron: Dated['bron'] }>).flatMap(([name, row]) => [
          ...checkBron(file, row.bron, ['bedragen', name, 'bron'], peildatum),
          ...(row.verandert <= peildatum
            ? [
                report(
                  'waarschuwing',
                  'bedrag-verlopen',
                  file.parsed,
                  ['bedragen', name, 'verandert'],
                  `Het bedrag "${name}" is waarschijnlijk veranderd op ${row.verandert}.`,
                  'Zoek het nieuwe bedrag op. Pas centen, peildatum en verandert aan.',
                ),
              ]
            : []),
        ]);
      case 'contact':
        return String(data['toestemming']) > peildatum
          ? [
              report(
                'fout',
                'toestemming-in-toekomst',
                file.parsed,
                ['toestemming'],
                `De toestemming begint pas op ${String(data['toestemming'])}.`,
                'Vul de dag in waarop deze persoon ja zei. Zonder toestemming hoort het bestand er niet.',
              ),
            ]
          : [];
      default:
        return [];
    }
  });
}

interface Dated {
  nagekeken: string;
  'nakijken-voor': string;
  'stopt-op'?: string;
  bronnen?: { peildatum: string }[];
  bron?: { peildatum: string };
}

function checkDated(file: ValidFile, dated: Dated, field: FieldPath, peildatum: string): Bevinding[] {
  const at = (name: string) => [...field, name];
  const bevindingen = (dated.bronnen ?? []).flatMap((bron, index) => checkBron(file, bron, [...field, 'bronnen', index], peildatum));
  bevindingen.push(...checkBron(file, dated.bron, at('bron'), peildatum));
  if (dated.nagekeken > peildatum) {
    bevindingen.push(
      report(
        'fout',
        'nagekeken-in-toekomst',
        file.parsed,
        at('nagekeken'),
        `${dated.nagekeken} moet nog komen.`,
        'Vul de dag in waarop iemand het echt heeft nagekeken.',
      ),
    );
  }
  if (dated['nakijken-voor'] <= dated.nagekeken) {
    bevindingen.push(
      report(
        'fout',
        'nakijken-te-vroeg',
        file.parsed,
        at('nakijken-voor'),
        'Deze dag ligt niet na de dag van nakijken.',
        'Kies een dag die later is dan nagekeken.',
      ),
    );
  } else if (dated['nakijken-voor'] <= peildatum) {
    bevindingen.push(
      report(
        'waarschuwing',
        'over-datum',
        file.parsed,
        at('nakijken-voor'),
        `Dit had vóór ${dated['nakijken-voor']} nagekeken moeten worden.`,
        'Kijk de feiten na. Pas daarna nagekeken en nakijken-voor aan. Tot die tijd staat op de site dat dit nog niet opnieuw is nagekeken.',
      ),
    );
  }
  const stoptOp = dated['stopt-op'];
  if (stoptOp !== undefined && stoptOp <= peildatum) {
    bevindingen.push(
      report(
        'waarschuwing',
        'gestopt',
        file.parsed,
        at('stopt-op'),
        `Dit is gestopt op ${stoptOp}.`,
        'Haal de map weg. Bestaat het toch nog? Haal dan stopt-op weg.',
      ),
    );
  }
  return bevindingen;
}

function checkBron(file: ValidFile, bron: { peildatum: string } | undefined, field: FieldPath, peildatum: string): Bevinding[] {
  return bron && bron.peildatum > peildatum
    ? [
        report(
          'fout',
          'bron-in-toekomst',
          file.parsed,
          [...field, 'peildatum'],
          `De peildatum ${bron.peildatum} moet nog komen.`,
          'Vul de dag in waarop de bron dit zei.',
        ),
      ]
    : [];
}
