import { z } from 'astro/zod';
import { isDatum } from '../../i18n/datum.ts';
import { locales, talen, vertaaltalen, type Taal } from '../../i18n/locales.ts';
import { slugPatroon } from '../slug.ts';

/** A name used in addresses and references. */
export const slug = () => z.string().regex(slugPatroon, { error: 'slug' });

/** A short text without markdown; may hold {bedrag:…} and {hulplijn:…}. */
export const tekst = () => z.string().trim().min(1, { error: 'leeg' });

/** A date as editors write it: 2026-11-21. Must exist in the calendar. */
export const datum = () => z.string().refine(isDatum, { error: 'datum' });

/** A time of day: 09:00. */
export const tijd = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'tijd' });

/** The end of an hour: until midnight is 24:00. */
export const eindtijd = () => z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'tijd' });

/** Yes or no as an editor writes it. Becomes a boolean. */
export const jaNee = () => z.enum(['ja', 'nee']).transform((waarde) => waarde === 'ja');

/** The same in every language there is. A gemeente that shows fewer is not asked for the others: bestanden/fill-talen.ts. */
export const perTaal = <S extends z.ZodType>(field: () => S) => eachTaal(talen, field);

function eachTaal<T extends Taal, S extends z.ZodType>(codes: readonly T[], field: () => S) {
  return z.strictObject(Object.fromEntries(codes.map((taal) => [taal, field().describe(locales[taal].naam)])) as Record<T, S>);
}

/** The same short text in every language. */
export const meertalig = () => perTaal(tekst);

/** From sure to unsure. */
export const niveausVanZekerheid = ['hoog', 'middel', 'laag'] as const;

/** What a call costs. */
export const kosten = () => z.enum(['gratis', 'gesprekskosten', 'gewoon-tarief']).describe('gratis, gesprekskosten of gewoon-tarief');

/** How sure the facts are; copied from the dossier. */
export const zekerheid = () =>
  z
    .enum(niveausVanZekerheid)
    .describe('Hoe zeker zijn de feiten? hoog, middel of laag. Bij laag zegt de pagina: vraag het uw contactpersoon.');

/** An address on the web. What stands before an @ looks like the site and is not: the link leads to what comes after. */
export const webadres = () =>
  z.url({ protocol: /^https$/, error: 'url' }).refine((value) => !/^https:\/\/[^/?#]*@/.test(value), { error: 'url-met-naam' });

/** Where a fact was read. */
export const bron = () =>
  z.strictObject({
    naam: tekst().describe('Naam van de bron, bijvoorbeeld "Participatiewet artikel 35"'),
    url: webadres().optional().describe('Adres van de bron, begint met https://'),
    peildatum: datum().describe('Op welke dag gold dit volgens de bron? Staat er geen datum bij: de dag waarop u het las.'),
    'zonder-datum': jaNee()
      .default(false)
      .describe('ja = de bron zegt zelf niet van wanneer hij is. De pagina zegt dan: opgezocht op. Gewoon is nee.'),
  });

/** What every dated thing has. */
export const gedateerd = {
  bronnen: z.array(bron()).min(1, { error: 'geen-bron' }).describe('Waar staat dit? Minstens één bron.'),
  nagekeken: datum().describe('Wanneer heeft iemand dit voor het laatst nagekeken?'),
  'nakijken-voor': datum().describe('Vóór welke dag moet iemand dit opnieuw nakijken?'),
  zekerheid: zekerheid(),
};

/** The day from which something is no longer there. */
export const stoptOp = () => datum().optional().describe('Vanaf welke dag bestaat dit niet meer? Alleen invullen als het echt stopt.');

/** State of one translation. */
export const vertaalstand = () =>
  z.strictObject({
    van: z
      .string()
      .describe('Vingerafdruk van de Nederlandse woorden waar deze vertaling bij hoort. Vul niet zelf in: npm run stempel doet dat.'),
    nagelezen: z
      .string()
      .refine((waarde) => waarde === 'nee' || isDatum(waarde), { error: 'nagelezen' })
      .describe('Heeft iemand met deze moedertaal de tekst gelezen? nee, of de datum.'),
  });

/** For files that hold all languages at once: state of each translation. */
export const vertalingen = () =>
  eachTaal(vertaaltalen, vertaalstand).describe('Stand van de vertalingen. Vul niet zelf in: npm run stempel doet dat.');

/** A condition on what we know of somebody. */
export const voorwaarde = () =>
  z.strictObject({
    kenmerk: slug().describe('Kenmerk uit content/wegwijzer/kenmerken.yml'),
    is: z.array(slug()).min(1, { error: 'leeg' }).describe('Een van deze waarden'),
  });

/** A need this helps with; the long form gives the place in the route for this need alone. */
export const helptBij = () =>
  z
    .array(
      z.union([
        slug().transform((behoefte) => ({ behoefte, volgorde: undefined, tijdelijk: undefined })),
        z.strictObject({
          behoefte: slug().describe('Behoefte uit content/behoeften'),
          volgorde: z.int().min(1).max(99).describe('Plaats in de route bij deze behoefte: laag komt eerst'),
          tijdelijk: z
            .strictObject({ vanaf: datum(), tot: datum(), volgorde: z.int().min(1).max(99) })
            .optional()
            .describe('Een andere plaats van de ene dag tot de andere, bijvoorbeeld omdat iets alleen in december kan'),
        }),
      ]),
    )
    .describe('Bij welke behoeften helpt dit? Namen uit content/behoeften. Hierdoor komt het vanzelf in de wegwijzer.');

/** What does not belong to the moment of the step; the page of the entry itself says it. */
export const laatWeg = () =>
  z
    .array(z.enum(['neem-mee', 'uitkering']))
    .default([])
    .describe('Wat past niet bij dit moment? neem-mee, uitkering. Dat staat dan niet bij de stap. Bijvoorbeeld bij gevaar of bij rust.');

/** The first step: how, as a fact. */
export const eersteStapFeit = () =>
  z.strictObject({
    hoe: z
      .enum(['bel', 'loop-binnen', 'samen', 'laat-aanvragen', 'brief'])
      .describe(
        'bel = opbellen, loop-binnen = langsgaan, samen = iemand doet het met u, laat-aanvragen = iemand vraagt het voor u aan, brief = iets opsturen',
      ),
  });

/** The first step: the words. */
export const eersteStapWoorden = () =>
  z.strictObject({
    doe: tekst().describe('De stap in één korte zin, als kop: "Bel de schuldhulp van de gemeente."'),
    zeg: tekst().describe('Wat kan iemand letterlijk zeggen? {behoefte} wordt de zin van de behoefte.'),
  });
