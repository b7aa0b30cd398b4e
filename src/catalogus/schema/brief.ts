import { z } from 'astro/zod';
import { contactVerwijzing } from './contact-verwijzing.ts';
import { eersteStapFeit, eersteStapWoorden, gedateerd, helptBij, laatWeg, stoptOp, tekst } from './velden.ts';

/** Facts of a kind of letter. */
export const briefFeiten = {
  afzender: z
    .enum([
      'gemeente',
      'toeslagen-en-belasting',
      'cjib',
      'uwv-svb-duo-ind',
      'zorgverzekeraar-en-cak',
      'energie-en-water',
      'verhuurder',
      'deurwaarder-en-incasso',
      'rechtbank',
      'waterschap',
      'onbekend',
    ])
    .describe('Wie stuurt de brief?'),
  'helpt-bij': helptBij(),
  volgorde: z.int().min(1).max(99).default(50).describe('Plaats in een route: laag komt eerst. Gewoon is 50.'),
  'eerste-stap': eersteStapFeit().describe('De eerste stap'),
  contact: contactVerwijzing(),
  'laat-weg': laatWeg(),
  termijn: z
    .strictObject({
      dagen: z.int().min(1).optional().describe('Aantal dagen, als dat vast is. 6 weken = 42.'),
      telt: z.enum(['vanaf-datum-brief', 'staat-in-brief', 'geen']).describe('Hoe telt iemand? vanaf-datum-brief, staat-in-brief of geen'),
    })
    .describe('Hoe lang heeft iemand de tijd?'),
  ...gedateerd,
  'stopt-op': stoptOp(),
};

/** Words of a kind of letter. */
export const briefWoorden = {
  naam: tekst().describe('Hoe heet de brief? In een vertaling: de vertaling, de Nederlandse naam zet de pagina er zelf bij.'),
  kort: tekst().describe('Wat betekent de brief? Eén of twee korte zinnen.'),
  synoniemen: z.array(tekst()).default([]).describe('Andere woorden die mensen gebruiken, voor het zoeken'),
  herken: tekst().describe('Waaraan herkent iemand deze brief?'),
  'wat-niet': tekst().describe('Wat betekent de brief níet? Dat stelt gerust.'),
  termijn: z.strictObject({ uitleg: tekst().describe('Hoe telt iemand de tijd?') }).describe('Hoe lang heeft iemand de tijd?'),
  'eerste-stap': eersteStapWoorden().describe('De eerste stap'),
  'neem-mee': z.array(tekst()).default([]).describe('Wat neemt iemand mee? Elk ding op een eigen regel.'),
  'niets-doen': tekst().describe('Wat gebeurt er als iemand niets doet? Feitelijk, zonder te dreigen.'),
};
