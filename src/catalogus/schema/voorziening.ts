import { z } from 'astro/zod';
import { contactVerwijzing } from './contact-verwijzing.ts';
import { eersteStapFeit, eersteStapWoorden, gedateerd, helptBij, laatWeg, slug, stoptOp, tekst, voorwaarde } from './velden.ts';

/** Facts of a regeling, fonds or initiatief: written once, in nl.md, the same in every language. */
const voorzieningFeiten = {
  'helpt-bij': helptBij(),
  volgorde: z.int().min(1).max(99).default(50).describe('Plaats in een route: laag komt eerst. Gewoon is 50.'),
  voorwaarden: z.array(voorwaarde()).default([]).describe('Alleen voor wie? Met kenmerken, voor de wegwijzer. Leeg laten = voor iedereen.'),
  'wie-vraagt-aan': z
    .enum(['zelf', 'samen', 'alleen-via-intermediair'])
    .describe('Wie mag dit aanvragen? zelf, samen (met hulp) of alleen-via-intermediair'),
  intermediair: z
    .strictObject({
      nodig: tekst().describe('Wat heeft de gids of de organisatie ervoor nodig? Een account, een erkenning, een machtiging, een brief.'),
      duur: tekst().optional().describe('Hoe lang duurt het, voor wie het aanvraagt?'),
    })
    .optional()
    .describe('Voor wie het aanvraagt, alleen Nederlands: staat op "Wat kan ik als gids aanvragen?". Leeg laten als u het niet weet.'),
  'eerste-stap': eersteStapFeit().describe('De eerste stap'),
  contact: contactVerwijzing(),
  'laat-weg': laatWeg(),
  uitkering: z
    .strictObject({
      doorgeven: z
        .enum(['nee', 'ja', 'soms', 'eerst-vragen'])
        .describe('Moet iemand dit doorgeven aan de gemeente? nee, ja, soms of eerst-vragen'),
    })
    .describe('Wat betekent dit voor de uitkering?'),
  wachten: z
    .enum(['kort', 'lang'])
    .default('kort')
    .describe('Hoe lang wacht iemand? lang = vaak meer dan vier weken. Dan hoort er ondertussen bij.'),
  'wacht-papier': slug().optional().describe('Papier om te laten zien zolang iemand wacht: een naam uit content/papieren'),
  ...gedateerd,
  'stopt-op': stoptOp(),
};

/** Words of a regeling, fonds or initiatief: in every language. */
export const voorzieningWoorden = {
  naam: tekst().describe('De naam. In een vertaling: de vertaling, de Nederlandse naam zet de pagina er zelf bij.'),
  kort: tekst().describe('Wat is het? Eén of twee korte zinnen.'),
  synoniemen: z.array(tekst()).default([]).describe('Andere namen die mensen gebruiken, voor het zoeken'),
  'voor-wie': tekst().describe('Voor wie is het? In gewone woorden.'),
  'wie-mag': tekst()
    .optional()
    .describe('Bij een intermediair: wie kan dit aanvragen? Bijvoorbeeld het wijkteam, de school of de huisarts.'),
  'eerste-stap': eersteStapWoorden().describe('De eerste stap'),
  'neem-mee': z.array(tekst()).default([]).describe('Wat neemt iemand mee? Elk ding op een eigen regel.'),
  termijn: tekst().describe('Hoe lang duurt het? Of: "Dat weten wij niet. Vraag het bij de eerste stap."'),
  ondertussen: z
    .strictObject({
      geldt: tekst().describe('Wat geldt er zolang iemand wacht? Wat kan al?'),
      wie: tekst().describe('Wie let op, en wat doet die?'),
      bel: tekst().describe('Wanneer belt iemand, en wat vraagt die dan?'),
    })
    .optional()
    .describe('Terwijl iemand wacht. Nodig bij wachten: lang.'),
  'geen-antwoord': tekst().describe('Wat doet iemand als er geen antwoord komt?'),
  bezwaar: tekst().optional().describe('Wat kan iemand doen als hij het niet eens is met het antwoord?'),
  kosten: tekst().optional().describe('Wat kost het? Leeg laten als het hier niet speelt.'),
  uitkering: z
    .strictObject({ uitleg: tekst().describe('Wat betekent dit voor de uitkering, in één of twee korte zinnen') })
    .describe('Wat betekent dit voor de uitkering?'),
};

/** A regeling: of a government. */
export const regelingFeiten = {
  ...voorzieningFeiten,
  upl: tekst().optional().describe('Uniforme productnaam, precies zoals in content/upl.yml'),
};

/** A fonds: of a charity. */
export const fondsFeiten = { ...voorzieningFeiten };

/** An initiatief: of volunteers; one can get help, join in, or both. */
export const initiatiefFeiten = {
  ...voorzieningFeiten,
  richting: z
    .array(z.enum(['hulp-krijgen', 'zelf-meedoen']))
    .min(1, { error: 'leeg' })
    .describe('hulp-krijgen, zelf-meedoen of allebei'),
  'uren-per-week': z
    .strictObject({ van: z.number().min(0).describe('Minstens zoveel uur'), tot: z.number().min(0).describe('Hooguit zoveel uur') })
    .optional()
    .describe('Hoeveel uur per week, voor wie zelf meedoet'),
  vog: z.enum(['nee', 'soms', 'ja']).optional().describe('Is een VOG nodig om mee te doen?'),
};

export const initiatiefWoorden = {
  ...voorzieningWoorden,
  vergoeding: tekst().optional().describe('Voor wie zelf meedoet: krijgt iemand reisgeld of een vergoeding?'),
};

/** The three kinds of voorziening, as folder names. */
export const voorzieningMappen = ['regelingen', 'fondsen', 'initiatieven'] as const;
