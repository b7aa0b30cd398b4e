import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { report } from './report.ts';

/** Which languages a gemeente shows: Dutch is always one of them, and each stands there once. */
export function checkTalen(files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => {
    const gekozen = file.place.kind === 'gemeente' ? (file.data['talen'] as string[] | undefined) : undefined;
    if (!gekozen) return [];
    return [
      ...(gekozen.includes('nl')
        ? []
        : [
            report(
              'fout',
              'talen-zonder-nl',
              file.parsed,
              ['talen'],
              'Het Nederlands staat er niet bij.',
              'Zet nl erbij. Alles wordt eerst in het Nederlands geschreven, en de mensen van de gemeente lezen dat.',
            ),
          ]),
      ...gekozen.flatMap((taal, index) =>
        gekozen.indexOf(taal) === index
          ? []
          : [report('fout', 'taal-dubbel', file.parsed, ['talen', index], `"${taal}" staat er twee keer.`, 'Laat één van de twee staan.')],
      ),
    ];
  });
}
