import { z } from 'astro/zod';
import { talen } from '../../i18n/locales.ts';
import { tekst } from './velden.ts';

/** Recordings, for languages in which devices have no voice: content/gemeenten/<slug>/geluid.yml */
export const geluidSchema = z.strictObject({
  geluid: z
    .array(
      z.strictObject({
        tekst: tekst().describe(
          'Welke tekst leest iemand voor? Map en naam, bijvoorbeeld vragen/huis, behoeften/bed-en-meubels of regelingen/bijzondere-bijstand',
        ),
        taal: z.enum(talen).describe(`In welke taal? ${talen.slice(0, -1).join(', ')} of ${talen.at(-1)}`),
        bestand: tekst().describe('Naam van het bestand in de map geluid hiernaast, mp3 of m4a: huis-ar.mp3'),
      }),
    )
    .describe('De opnamen'),
});
