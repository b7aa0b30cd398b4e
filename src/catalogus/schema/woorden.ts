import { z } from 'astro/zod';
import { slug, tekst } from './velden.ts';

/** Words in a list hold letters or digits: what holds none would be found in everything, or in nothing. */
const withStars = (before: string, after: string, error: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${before}[^*]*[\\p{L}\\p{N}][^*]*${after}$`, 'u'), { error });
const woorden = () => z.array(withStars('', '', 'woord'));
const openAchter = () => z.array(withStars('', '\\*?', 'woord-met-ster'));
const openTweeKanten = () => z.array(withStars('\\*?', '\\*?', 'woord-met-sterren'));

/** Words with a place in a sentence: at its beginning, at its end, with others in between. */
const zinsdeel = () =>
  z
    .string()
    .trim()
    .regex(/^(?:\. )?(?:\*?[^\s*.…]+\*?|…)(?: (?:\*?[^\s*.…]+\*?|…))*(?: \.)?$/u, { error: 'zinsdeel' });

/** Words of one language that the search and the check go by: content/woorden/<taal>.yml */
export const woordenlijstSchema = z.strictObject({
  stopwoorden: woorden().describe(
    'Woorden die niets zeggen over wat iemand nodig heeft. Op elke regel een of meer woorden, met een spatie ertussen.',
  ),
  'zelfde-woorden': woorden()
    .default([])
    .describe('Woorden die hetzelfde betekenen. Per regel één groepje, met een spatie ertussen. Mag weg blijven.'),
  afbreken: z
    .array(
      z
        .string()
        .trim()
        .regex(/^\p{L}{3,}(?:·\p{L}{3,})+$/u, { error: 'woord-met-punt' }),
    )
    .default([])
    .describe('Lange woorden, met een punt in het midden (·) op elke plek waar een woord mag afbreken. Alleen in nl.yml.'),
  gevaar: z
    .strictObject({
      dood: openAchter().describe('Wat iemand typt die aan de dood denkt. Een ster aan het eind: elk einde mag.'),
      geweld: openAchter().describe('Wat iemand typt die niet veilig is. Een ster aan het eind: elk einde mag.'),
    })
    .describe('Wie dit typt, krijgt bij het zoeken hulp voor vandaag bovenaan'),
  dreigend: z
    .record(slug(), openTweeKanten())
    .default({})
    .describe('Woorden van wantrouwen en dwang, per groep uit content/woorden/dreiging.yml. Een ster: daar mag van alles aan vast zitten.'),
  'kleine-woorden': woorden()
    .default([])
    .describe(
      'Kleine woorden die deze taal heeft en geen andere. Daaraan ziet de check dat een tekst in een andere taal is blijven staan. Op elke regel een of meer woorden.',
    ),
  'liever-anders': z
    .array(
      z.strictObject({
        woorden: z
          .array(zinsdeel())
          .min(1)
          .describe(
            'Zo staat het er. Een ster: daar mag van alles aan vast. … is: en dan. Een punt vooraan of achteraan: begin of einde van de zin.',
          ),
        behalve: z.array(zinsdeel()).default([]).describe('Staat dit ook in de zin? Dan is het goed. Mag weg blijven.'),
        leest: tekst().describe('Hoe een lezer het leest, als laatste stuk van de zin: "dit" leest als …'),
        liever: tekst().describe('Wat schrijft u liever?'),
      }),
    )
    .default([])
    .describe('Woorden en zinnen die een lezer anders leest dan bedoeld, of waar wij al een ander woord voor hebben. Mag weg blijven.'),
  'niet-dreigend': woorden().default([]).describe('Zinnen waarin zo’n woord wel kan. Mag weg blijven.'),
});

/** Words of offices: content/woorden/kantoor.yml */
export const kantoorSchema = z.strictObject({
  woorden: z
    .record(tekst(), tekst().describe('Wat schrijft u liever?'))
    .describe('Woorden die kantoren gebruiken en mensen niet, elk met wat u liever schrijft'),
});

/** What to write instead of words of distrust: content/woorden/dreiging.yml */
export const dreigingSchema = z.strictObject({
  groepen: z
    .record(slug(), z.strictObject({ liever: tekst().describe('Wat schrijft iemand liever? In het Nederlands: het is voor de redactie.') }))
    .describe('De groepen van woorden. De woorden zelf staan per taal in content/woorden/nl.yml, tr.yml en ar.yml.'),
  namen: z.array(tekst()).default([]).describe('Namen van wetten waarin zo’n woord mag staan'),
});

/** Pictograms by meaning: content/woorden/plaatjes.yml */
export const plaatjesSchema = z.strictObject({
  plaatjes: z
    .record(slug(), tekst().describe('Naam van een tekening uit Tabler Icons'))
    .describe('Naam van elk plaatje, met welke tekening daarbij hoort'),
});

export type Woordenlijst = z.output<typeof woordenlijstSchema>;
export type LieverAnders = Woordenlijst['liever-anders'][number];
