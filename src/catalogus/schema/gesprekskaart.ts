import { z } from 'astro/zod';
import { gedateerd, slug, tekst } from './velden.ts';

/** A few lines under one heading of a card. More does not fit on half an A4. */
const regels = (min: number, wat: string) => z.array(tekst()).min(min, { error: 'leeg' }).max(3).describe(wat);

/** Cards for a talk without a screen or paper between people: content/gesprekskaarten.yml. For gidsen, in Dutch alone. */
export const gesprekskaartenSchema = z.strictObject({
  nl: z
    .strictObject({
      elastiek: tekst().describe('De vraag onder aan elke kaart: welk probleem houdt iemand het meest vast?'),
      kaarten: z
        .record(
          slug(),
          z.strictObject({
            titel: tekst().describe('Waar gaat de kaart over?'),
            wanneer: tekst().describe('Wanneer pakt een gids deze kaart, in één korte zin'),
            vragen: regels(3, 'Drie vragen om mee te beginnen, die op geen formulier staan'),
            luister: regels(2, 'Waar let u op?'),
            tafel: regels(1, 'Wat ligt er op tafel, en wat blijft er liggen?'),
            stappen: regels(2, 'Kleine stappen die u samen kunt zetten'),
            'zeg-niet': regels(2, 'Wat zegt u liever niet?'),
          }),
        )
        .describe('De kaarten. Een kaart met de naam van een antwoord op de vraag "Waar gaat het over?" hoort bij dat onderwerp.'),
    })
    .describe('Alleen Nederlands: de kaarten zijn voor gidsen'),
  ...gedateerd,
});
