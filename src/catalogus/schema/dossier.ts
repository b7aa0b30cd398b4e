import { z } from 'astro/zod';
import { kosten, niveausVanZekerheid, slug, tekst } from './velden.ts';

/** The facts as they were collected, apart from the texts: content/dossier.yml. What the other files say is held against it. */
export const dossierSchema = z.strictObject({
  bedragen: z
    .record(slug(), z.string().regex(/^\d{1,3}(\.\d{3})*(,\d{2})?$/, { error: 'euro' }))
    .describe('Elk bedrag van bedragen.yml in euro, zoals het in de bron staat: "1.200" of "129,50"'),
  hulplijnen: z
    .record(slug(), z.strictObject({ nummer: tekst().describe('Telefoonnummer'), kosten: kosten() }))
    .describe('Elk nummer van hulplijnen.yml'),
  termijnen: z.record(slug(), z.int().min(1)).describe('Brieven met een vaste termijn: aantal dagen. 6 weken = 42.'),
  zekerheid: z
    .record(z.string(), z.enum(niveausVanZekerheid))
    .describe('Hoe zeker de feiten van een stuk hooguit zijn: regelingen/naam: hoog, middel of laag'),
});

export type Dossier = z.output<typeof dossierSchema>;
