import type { Bevinding } from '../bevinding.ts';
import type { Gemeente } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import { report } from './report.ts';

/**
 * A promise is of a role that exists, is watched by somebody else than who made it, and stands on the site until its day.
 * @param peildatum today, as YYYY-MM-DD
 */
export function checkBeloften(files: readonly ValidFile[], peildatum: string): Bevinding[] {
  return files.flatMap((file) => {
    if (file.place.kind !== 'gemeente') return [];
    const { rollen, beloften = {} } = file.data as Pick<Gemeente, 'rollen' | 'beloften'>;
    return Object.entries(beloften).flatMap(([rol, { tot, bewaakt }]): Bevinding[] => {
      const mensen = rollen[rol];
      if (!mensen)
        return [
          report(
            'fout',
            'belofte-zonder-rol',
            file.parsed,
            ['beloften', rol],
            `Er is een belofte van de rol "${rol}", maar die rol is er niet.`,
            `Schrijf de rol zoals hij bij rollen staat.${suggestion(rol, Object.keys(rollen))}`,
          ),
        ];
      return [
        ...(mensen.includes(bewaakt)
          ? [
              report(
                'fout',
                'belofte-bewaakt-zichzelf',
                file.parsed,
                ['beloften', rol, 'bewaakt'],
                `"${bewaakt}" heeft zelf de rol "${rol}".`,
                'Kies iemand anders: die wordt gebeld als de belofte niet is gehouden.',
              ),
            ]
          : []),
        ...(tot < peildatum
          ? [
              report(
                'waarschuwing',
                'belofte-verlopen',
                file.parsed,
                ['beloften', rol, 'tot'],
                `De belofte van de rol "${rol}" gold tot ${tot}. Zij staat niet meer op de site.`,
                'Laat opnieuw tekenen en zet er een nieuwe dag bij, of haal de belofte weg.',
              ),
            ]
          : []),
      ];
    });
  });
}
