import { z } from 'astro/zod';
import { contactVerwijzing } from './contact-verwijzing.ts';
import { meertalig, slug, tekst, vertalingen } from './velden.ts';

/** What may have happened after a step, in the order in which the page shows it. */
export const deuren = ['gelukt', 'nee', 'niets', 'niet-gegaan'] as const;
export type DeurNaam = (typeof deuren)[number];

const zinnen = () => z.array(meertalig()).min(1, { error: 'leeg' });

/** What somebody says to a person they know already. */
const wieEnZeg = () =>
  z.strictObject({
    wie: meertalig().describe('Wie is het? Bijvoorbeeld "Een klantmanager"'),
    zeg: meertalig().describe('Wat kan iemand letterlijk zeggen?'),
  });

/** A papier of content/papieren, with the words of the link to it. */
const naarPapier = () =>
  z.strictObject({
    papier: slug().describe('Naam van een papier uit content/papieren'),
    tekst: meertalig().describe('De woorden van de link'),
  });

const deur = () =>
  z.strictObject({
    tekst: meertalig().describe('De deur, in de woorden van de bezoeker: "Ik kreeg nee"'),
    pictogram: slug().describe('Naam van het plaatje'),
    zinnen: zinnen().describe('Wat iemand dan leest: korte zinnen, elk op een eigen regel'),
    zeg: meertalig().optional().describe('Wat kan iemand letterlijk zeggen?'),
    papieren: z.array(naarPapier()).default([]).describe('Papieren om te printen'),
    besluit: z
      .strictObject({
        zinnen: zinnen().describe('Wat iemand dan ook leest'),
        papieren: z.array(naarPapier()).default([]).describe('Papieren die dan passen'),
        stukken: z.array(tekst()).default([]).describe('Stukken die meer vertellen: soort/naam, bijvoorbeeld regelingen/bezwaar'),
      })
      .optional()
      .describe('Alleen als een overheid beslist: bij stukken waar bezwaar kan'),
    contact: contactVerwijzing().optional().describe('Wie helpt dan? Een rol uit gemeente.yml. Leeg = de vaste persoon van de stap.'),
    meegaan: meertalig().optional().describe('Als deze persoon meegaat of thuis komt: de zin daarover'),
    'niemand-gaat-mee': meertalig().optional().describe('Als deze persoon dat niet kan: wat iemand dan vraagt'),
  });

/** What comes after a step: content/na-de-stap.yml */
export const naDeStapSchema = z.strictObject({
  titel: meertalig().describe('De vraag boven de bladzijde: "Hoe ging het?"'),
  uitleg: meertalig().describe('Eén korte zin onder de vraag'),
  'waar-nog': meertalig().describe('Kop boven waar iemand na een nee nog kan vragen'),
  deuren: z
    .strictObject({
      gelukt: deur().describe('Het lukte'),
      nee: deur().describe('Iemand kreeg nee'),
      niets: deur().describe('Iemand hoort niets'),
      'niet-gegaan': deur().describe('Iemand durfde niet, of ging niet'),
    })
    .describe('De vier deuren'),
  'al-iemand': z
    .strictObject({
      kop: meertalig().describe('De kop: "Heeft u al iemand?"'),
      uitleg: meertalig().describe('Eén of twee korte zinnen'),
      mensen: z.array(wieEnZeg()).min(1, { error: 'leeg' }).describe('Wie kan dat zijn, en wat zegt u dan?'),
      papieren: z.array(naarPapier()).default([]).describe('Papieren om te printen'),
    })
    .describe('Voor wie al een begeleider heeft'),
  vertaling: vertalingen(),
});

/** For who worries about somebody else: content/voor-een-ander.yml */
export const voorEenAnderSchema = z.strictObject({
  titel: meertalig().describe('De kop van de bladzijde'),
  uitleg: meertalig().describe('Eén korte zin onder de kop'),
  regel: meertalig().describe('De regel op de eerste bladzijde, die hierheen leidt'),
  stappen: z
    .array(z.strictObject({ kop: meertalig().describe('De stap'), zinnen: zinnen().describe('Hoe doet iemand dat?') }))
    .min(1, { error: 'leeg' })
    .describe('De stappen, op volgorde'),
  mensen: z.array(wieEnZeg()).min(1, { error: 'leeg' }).describe('Wie maakt zich zorgen, en wat kan die zeggen?'),
  gevaar: meertalig().describe('Wat iemand doet als er nu gevaar is, met {hulplijn:naam}'),
  contact: contactVerwijzing(),
  zeg: meertalig().describe('Wat kan iemand letterlijk zeggen tegen deze persoon?'),
  vertaling: vertalingen(),
});

/** A paper to fill in by hand, or to send: content/papieren/<slug>.yml */
export const papierSchema = z.strictObject({
  titel: meertalig().describe('De kop op het papier'),
  uitleg: meertalig().describe('Op het scherm: waar is dit papier voor?'),
  formaat: z.enum(['a5', 'a4']).describe('Hoe groot is het papier? a5 of a4'),
  volgorde: z.int().min(1).max(99).default(50).describe('Plaats in de lijst: laag komt eerst'),
  delen: z
    .array(
      z.strictObject({
        tekst: meertalig().describe('Wat er staat'),
        lijnen: z.int().min(0).max(9).default(0).describe('Hoeveel lege lijnen komen eronder, om op te schrijven?'),
      }),
    )
    .min(1, { error: 'leeg' })
    .describe('Wat er op het papier staat, van boven naar onder'),
  stuk: tekst().optional().describe('Het stuk waar de feiten staan: soort/naam, bijvoorbeeld brieven/gemeente-is-te-laat'),
  vertaling: vertalingen(),
});
