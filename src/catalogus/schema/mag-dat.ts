import { z } from 'astro/zod';
import { contactVerwijzing } from './contact-verwijzing.ts';
import { eersteStapFeit, eersteStapWoorden, gedateerd, helptBij, laatWeg, stoptOp, tekst, voorwaarde } from './velden.ts';

/** Facts of a rule people are afraid of. */
export const magDatFeiten = {
  antwoord: z
    .enum(['ja', 'ja-maar-meld', 'vraag-eerst', 'nee'])
    .describe('Het antwoord in één woord: ja, ja-maar-meld, vraag-eerst of nee'),
  onderwerp: z
    .enum(['geld-en-spullen', 'wonen', 'zorgen-voor-iemand', 'werk-en-leren', 'afspraken', 'controle', 'fouten', 'reizen-en-verhuizen'])
    .describe('Onderwerp, voor het overzicht'),
  'helpt-bij': helptBij(),
  volgorde: z.int().min(1).max(99).default(50).describe('Plaats in een route: laag komt eerst. Gewoon is 50.'),
  voorwaarden: z.array(voorwaarde()).default([]).describe('Alleen voor wie? Met kenmerken, voor de wegwijzer. Leeg laten = voor iedereen.'),
  'eerste-stap': eersteStapFeit().describe('De eerste stap'),
  contact: contactVerwijzing(),
  'laat-weg': laatWeg(),
  doorgeven: z
    .strictObject({ moet: z.enum(['nee', 'ja', 'soms']).describe('Moet iemand dit doorgeven aan de gemeente?') })
    .describe('Wat geeft iemand door?'),
  'regel-van': z
    .enum(['wet', 'gemeente'])
    .describe('Van wie is de regel? wet = staat in de wet, met een bron van wetten.overheid.nl. gemeente = verschilt per gemeente.'),
  ...gedateerd,
  'stopt-op': stoptOp(),
};

/** Words of a rule. */
export const magDatWoorden = {
  naam: tekst().describe('De vraag: "Mag ik een cadeau krijgen?"'),
  kort: tekst().describe('Het antwoord in één of twee korte zinnen'),
  synoniemen: z.array(tekst()).default([]).describe('Andere woorden die mensen gebruiken, voor het zoeken'),
  doorgeven: z.strictObject({ uitleg: tekst().describe('Wat geeft iemand door, en wat niet?') }).describe('Wat geeft iemand door?'),
  'niet-doorgeven': tekst().optional().describe('Wat hoeft iemand juist niet te melden? Staat even groot op het kaartje.'),
  'eerste-stap': eersteStapWoorden().describe('De eerste stap'),
};
