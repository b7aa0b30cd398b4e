import { z } from 'astro/zod';
import { jaNee } from './velden.ts';

/** For whom somebody works. */
export const werkgevers = ['gemeente', 'buurtwerk', 'bibliotheek', 'vrijwilligers', 'opvang', 'zorg', 'sport'] as const;
/** What somebody decides about. */
export const besluiten = ['uitkering', 'schuldhulp', 'hulp-thuis', 'opvang'] as const;
/** What somebody writes down of what they hear. */
export const opschrijven = ['niets', 'naam-en-afspraak', 'dossier'] as const;
/** What somebody passes on of what they hear. */
export const doorgevenAan = ['niemand', 'met-uw-ja', 'met-uw-ja-of-gevaar', 'binnen-gemeente'] as const;

/**
 * What a person does with what one tells them (promise 12): fixed choices, so that it says the same in every language.
 * Whoever is a real contact has them all, see checks/wat-u-vertelt.ts.
 */
export const watHijDoet = {
  'werkt-voor': z
    .enum(werkgevers)
    .optional()
    .describe(`Voor wie werkt deze persoon? ${werkgevers.join(', ')}. buurtwerk = een welzijnsorganisatie of wijkteam buiten de gemeente.`),
  beslist: z
    .array(z.enum(besluiten))
    .default([])
    .describe(`Waarover beslist deze persoon? ${besluiten.join(', ')}, of leeg. Wie over de uitkering beslist, is nooit de vaste persoon.`),
  'schrijft-op': z
    .enum(opschrijven)
    .optional()
    .describe('Wat schrijft deze persoon op van wat iemand vertelt? niets, naam-en-afspraak, of dossier = alles wat nodig is'),
  'geeft-door': z
    .enum(doorgevenAan)
    .optional()
    .describe(
      'Aan wie geeft deze persoon door wat iemand vertelt? niemand, met-uw-ja = alleen als iemand ja zegt, ' +
        'met-uw-ja-of-gevaar = verder geheim, behalve bij gevaar, binnen-gemeente = collega’s bij de gemeente kunnen het lezen',
    ),
  'zonder-naam': jaNee().optional().describe('Mag iemand met deze persoon praten zonder naam? ja of nee'),
};

/** The fields that a contact of a real gemeente must have; `beslist` too, also when it is empty. */
export const watHijDoetVelden = ['werkt-voor', 'beslist', 'schrijft-op', 'geeft-door', 'zonder-naam'] as const;
