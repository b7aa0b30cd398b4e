import { z } from 'astro/zod';
import { bron, datum, slug, tekst } from './velden.ts';

/** What the people of a gemeente agreed on how they work: content/gemeenten/<slug>/principes.yml. In Dutch, for professionals. */
export const principesSchema = z.strictObject({
  gemaakt: datum().describe('Op welke dag zijn deze principes gemaakt?'),
  'samen-met': tekst().describe('Wie zaten er aan tafel? Noem ook de bewoners.'),
  principes: z
    .array(
      z.strictObject({
        zin: tekst().describe('Het principe, in één zin die begint met Wij'),
        'hoe-zichtbaar': tekst().describe('Waaraan ziet iemand dit in deze site?'),
        bladzijde: z
          .string()
          .regex(/^\/nl\/(?:[a-z0-9-]+\/)*$/, { error: 'bladzijde' })
          .describe('Adres van een bladzijde waar dit te zien is, bijvoorbeeld /nl/mensen/'),
      }),
    )
    .min(1, { error: 'leeg' })
    .describe('De principes, in volgorde van belang'),
});

/** Sentences to begin an evening with, on which people make such principes: content/principes-avond.yml */
export const principesAvondSchema = z.strictObject({
  bronnen: z.record(slug(), bron()).describe('Uit welke verslagen komen de zinnen?'),
  zinnen: z
    .array(
      z.strictObject({
        zin: tekst().describe('Wat iemand zei, woord voor woord. Iets weggelaten: schrijf […].'),
        wie: tekst().describe('Wie zei dit? Bijvoorbeeld: een bewoner'),
        bron: slug().describe('Naam van een van de bronnen hierboven'),
      }),
    )
    .describe('De zinnen op de kaarten'),
});
