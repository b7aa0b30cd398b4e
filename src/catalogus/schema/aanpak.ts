import { z } from 'astro/zod';
import { gedateerd, jaNee, tekst } from './velden.ts';

/** An approach for professionals. Dutch only; the same columns for every approach (requirement R03). */
export const aanpakFeiten = {
  vooraan: jaNee().default(false).describe('ja = lees dit eerst: het staat boven de andere. Gewoon is nee.'),
  ...gedateerd,
};

export const aanpakWoorden = {
  naam: tekst().describe('Naam van de aanpak'),
  kort: tekst().describe('Wat is het? Eén of twee korte zinnen.'),
  'voor-wie': tekst().describe('Voor wie?'),
  voorwaarden: tekst().describe('Wat is nodig om mee te doen?'),
  'duur-en-uren': tekst().describe('Hoe lang, en hoeveel uur?'),
  'wie-voert-uit': tekst().describe('Wie voert het uit?'),
  'levert-op': tekst().describe('Wat levert het op? Cijfers met jaar.'),
  'let-op': tekst().optional().describe('Waarschuwing bij de cijfers'),
  lessen: z.array(tekst()).min(1, { error: 'leeg' }).describe('Wat is geleerd?'),
};
