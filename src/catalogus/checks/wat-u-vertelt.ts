import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { terugval } from '../vaste-namen.ts';
import { watHijDoetVelden } from '../schema/wat-u-vertelt.ts';
import { report } from './report.ts';

/**
 * What a person does with what one tells them stands before their number, so of everybody it must be known (promise 12); and
 * who decides on the benefit is no gids.
 */
export function checkWatUVertelt(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => {
    switch (file.place.kind) {
      case 'contact':
        return checkVelden(catalogus, file);
      case 'gemeente':
        return checkGidsen(catalogus, file);
      default:
        return [];
    }
  });
}

function checkVelden(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const weg = watHijDoetVelden.filter((veld) => !(veld in file.parsed.data));
  if (weg.length === 0) return [];
  const found = report(
    'fout',
    'wat-u-vertelt-ontbreekt',
    file.parsed,
    [],
    `Er staat niet bij wat deze persoon doet met wat iemand vertelt: ${weg.join(', ')}.`,
    'Vraag het deze persoon en zet het erbij. Op de site staat het vóór het nummer.',
  );
  // Of a made-up person it is only something to do.
  return [{ ...found, gewicht: catalogus.gemeente.voorbeeld ? 'waarschuwing' : 'fout' }];
}

function checkGidsen({ gemeente, contacten }: Catalogus, file: ValidFile): Bevinding[] {
  return (gemeente.rollen[terugval] ?? []).flatMap((naam, index) =>
    contacten.get(naam)?.beslist.includes('uitkering')
      ? [
          report(
            'fout',
            'gids-beslist',
            file.parsed,
            ['rollen', terugval, index],
            `"${naam}" beslist over de uitkering en kan geen gids zijn: dat is de vaste persoon.`,
            'Zet hier iemand die niet over de uitkering beslist.',
          ),
        ]
      : [],
  );
}
