import { z } from 'astro/zod';
import { contactVerwijzing } from './contact-verwijzing.ts';
import { gedateerd, jaNee, tekst } from './velden.ts';

/** What a professional may know of somebody, and an approach may be made for. */
export const pastBij = ['ouders', 'klachten', 'weinig-nederlands'] as const;

/** An approach for professionals. Dutch only; the same columns for every approach (requirement R03). */
export const aanpakFeiten = {
  vooraan: jaNee().default(false).describe('ja = lees dit eerst: het staat boven de andere. Gewoon is nee.'),
  contact: contactVerwijzing().optional(),
  leeftijd: z
    .strictObject({
      van: z.int().min(0).optional().describe('Vanaf welke leeftijd?'),
      tot: z.int().min(0).optional().describe('Tot en met welke leeftijd?'),
    })
    .optional()
    .describe('Alleen voor een leeftijd? Leeg laten = voor elke leeftijd. Voor het zoeken op Aanpakken.'),
  'uren-per-week': z
    .strictObject({ van: z.number().min(0).describe('Minstens zoveel uur'), tot: z.number().min(0).describe('Hooguit zoveel uur') })
    .optional()
    .describe('Hoeveel uur per week doet iemand mee? Leeg laten als dat niet vaststaat.'),
  'past-bij': z
    .array(z.enum(pastBij))
    .default([])
    .describe('Gemaakt voor: ouders (met kinderen thuis), mensen met klachten, of met weinig-nederlands. Leeg laten = voor iedereen.'),
  ...gedateerd,
};

export const aanpakWoorden = {
  naam: tekst().describe('Naam van de aanpak'),
  kort: tekst().describe('Wat is het? Eén of twee korte zinnen.'),
  synoniemen: z.array(tekst()).default([]).describe('Waar gaat het over, in andere woorden? Voor het zoeken op Aanpakken.'),
  'voor-wie': tekst().describe('Voor wie?'),
  voorwaarden: tekst().describe('Wat is nodig om mee te doen?'),
  'duur-en-uren': tekst().describe('Hoe lang, en hoeveel uur?'),
  'wie-voert-uit': tekst().describe('Wie voert het uit?'),
  'levert-op': tekst().describe('Wat levert het op? Cijfers met jaar.'),
  'let-op': tekst().optional().describe('Waarschuwing bij de cijfers'),
  lessen: z.array(tekst()).min(1, { error: 'leeg' }).describe('Wat is geleerd?'),
};
