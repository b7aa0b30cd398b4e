import { z } from 'astro/zod';
import { talen } from '../../i18n/locales.ts';
import { watHijDoet } from './wat-u-vertelt.ts';
import { bron, datum, eindtijd, jaNee, kosten, meertalig, slug, tekst, tijd, vertalingen, webadres, zekerheid } from './velden.ts';

/** The days as editors write them, Monday first. */
export const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** A gemeente: content/gemeenten/<slug>/gemeente.yml */
export const gemeenteSchema = z.strictObject({
  naam: tekst().describe('Naam van de gemeente'),
  voorbeeld: jaNee().describe(
    'Is dit een verzonnen gemeente? ja of nee. Bij ja staat dat op elke pagina, en mogen nummers met 099 beginnen.',
  ),
  site: webadres().describe('Adres waar de routegids komt te staan, begint met https://'),
  'snel-weg': webadres().describe('Neutrale site voor de knop "Snel weg", bijvoorbeeld het weer'),
  talen: z
    .array(z.enum(talen))
    .optional()
    .describe('In welke talen is de site te lezen? Bijvoorbeeld [nl, ar]. Het Nederlands hoort er altijd bij. Leeg laten = alle talen.'),
  wijken: z.record(slug(), meertalig()).describe('De wijken: korte naam, en hoe de wijk heet'),
  rollen: z
    .record(slug(), z.array(slug()).min(1, { error: 'leeg' }))
    .describe('Wie doet wat? Per rol een of meer namen uit contacten. Meer namen: de bezoeker kiest op wijk.'),
  aangemeld: z
    .array(tekst())
    .default([])
    .describe('Waar zijn de gidsen van deze gemeente al aangemeld om aan te vragen? soort/naam, bijvoorbeeld fondsen/kinderhulp'),
  redactie: z.email({ error: 'email' }).optional().describe('Mailadres van wie de site bijhoudt. Gidsen sturen daarheen wat er niet is.'),
  beloften: z
    .record(
      slug(),
      z.strictObject({
        wat: meertalig().describe('Wat is beloofd? Eén korte zin, zonder de dagen erin: "Iemand belt u terug."'),
        'binnen-dagen': z.int().min(1).max(365).describe('Binnen hoeveel dagen?'),
        getekend: meertalig().describe('Welke functie tekende hiervoor? Bijvoorbeeld "teamleider schuldhulp"'),
        tot: datum().describe('Tot welke dag geldt de belofte? Daarna staat zij er niet meer.'),
        bewaakt: slug().describe('Wie zit erachteraan als het niet gebeurt? Naam van een contact dat deze rol niet zelf heeft.'),
      }),
    )
    .optional()
    .describe('Eén belofte per rol. Is er niets beloofd? Laat het weg: dan staat er niets.'),
  vertaling: vertalingen(),
});

/** A person who agreed to be shown: content/gemeenten/<slug>/contacten/<slug>.yml */
export const contactSchema = z.strictObject({
  naam: tekst().describe('Hoe noemen we deze persoon op de site?'),
  rol: meertalig().describe('Wie is dit? "Gids in Noord"'),
  'helpt-met': meertalig().describe('Wat doet deze persoon voor u, in één of twee korte zinnen'),
  toestemming: datum().describe('Sinds wanneer vindt deze persoon het goed om hier te staan? Zonder toestemming geen plek op de site.'),
  talen: z
    .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'taalcode' }))
    .min(1, { error: 'leeg' })
    .describe('Talen als code: nl, ar, tr, en, pl, ti …'),
  telefoon: tekst().describe('Telefoonnummer. Een keuze of toestel mag erachter: 0416 123 456, keuze 2'),
  uren: z
    .array(
      z.strictObject({
        dagen: z.array(z.enum(weekdagen)).min(1, { error: 'leeg' }).describe('ma, di, wo, do, vr, za, zo'),
        van: tijd().describe('Begin, bijvoorbeeld 09:00'),
        tot: eindtijd().describe('Einde, bijvoorbeeld 12:30; tot middernacht is 24:00'),
        soort: z
          .enum(['inloop', 'afspraak', 'telefoon'])
          .describe('inloop = binnenlopen, afspraak = eerst bellen, telefoon = alleen bellen'),
      }),
    )
    .min(1, { error: 'leeg' })
    .describe('Wanneer kan iemand terecht? Op feestdagen is iedereen dicht, dat hoeft u niet op te schrijven.'),
  dicht: z.array(datum()).default([]).describe('Dagen waarop deze persoon er niet is, naast de feestdagen'),
  plek: z
    .strictObject({
      naam: tekst().describe('Naam van het gebouw'),
      adres: tekst().describe('Straat en huisnummer'),
      binnen: meertalig().describe('Hoe komt iemand binnen? "Loop door naar de balie links."'),
      'aparte-kamer': jaNee().describe('Is er een kamer om rustig te praten? ja of nee'),
      'dag-en-nacht': jaNee()
        .default(false)
        .describe('Is hier dag en nacht iemand aan de deur, ook op feestdagen? ja of nee. Bij ja staat dat als eerste.'),
    })
    .optional()
    .describe('Waar? Leeg laten bij alleen telefoon.'),
  'hij-of-zij': z
    .enum(['hij', 'zij'])
    .optional()
    .describe('hij of zij? In het Arabisch hangt het werkwoord daarvan af. Leeg laten = zinnen zonder hij of zij.'),
  kan: z
    .array(z.enum(['belt-terug', 'belt-mee', 'gaat-mee', 'komt-thuis', 'vraagt-samen-aan']))
    .describe(
      'Wat kan deze persoon doen? belt-terug, belt-mee, gaat-mee, komt-thuis, vraagt-samen-aan. ' +
        'belt-mee = belt samen met iemand naar een ander, ook als tolk.',
    ),
  ...watHijDoet,
  vervanger: slug().describe('Wie neemt waar? Naam van een ander contact.'),
  wijken: z.array(slug()).describe('Voor welke wijken? Leeg = voor de hele gemeente.'),
  vertaling: vertalingen(),
});

/** What a gemeente adds to a national entry: content/gemeenten/<slug>/aanvullingen/<soort>/<slug>.yml */
export const aanvullingSchema = z.strictObject({
  tekst: meertalig().describe('Wat geldt er in deze gemeente, in één tot drie korte zinnen'),
  bronnen: z.array(bron()).min(1, { error: 'geen-bron' }).describe('Waar staat dit?'),
  nagekeken: datum().describe('Wanneer heeft iemand dit voor het laatst nagekeken?'),
  'nakijken-voor': datum().describe('Vóór welke dag moet iemand dit opnieuw nakijken?'),
  vertaling: vertalingen(),
});

/** Amounts: content/bedragen.yml. Written once; prose says {bedrag:naam}. */
export const bedragenSchema = z.strictObject({
  bedragen: z
    .record(
      slug(),
      z.strictObject({
        centen: z.int().min(0).describe('Het bedrag in centen: € 1.200 = 120000'),
        wat: tekst().describe('Wat is dit voor bedrag?'),
        bron: bron().describe('Waar staat dit bedrag?'),
        verandert: datum().describe('Wanneer verandert dit bedrag, naar verwachting?'),
        zekerheid: zekerheid(),
      }),
    )
    .describe('De bedragen'),
});

/** National lines: content/hulplijnen.yml */
export const hulplijnenSchema = z.strictObject({
  hulplijnen: z
    .record(
      slug(),
      z.strictObject({
        naam: meertalig().describe('Naam van de hulplijn'),
        nummer: tekst().describe('Telefoonnummer, zoals mensen het kennen. Een keuze of toestel mag erachter: 0416 123 456, keuze 2'),
        waarvoor: meertalig().describe('Wanneer belt iemand dit nummer? Eén korte zin.'),
        kort: meertalig()
          .optional()
          .describe(
            'Hetzelfde in een paar woorden, zoals iemand het zegt. Staat op de zoekpagina bij een nummer met overal: ja. Mag weg blijven.',
          ),
        kosten: kosten(),
        tijden: meertalig().describe('Wanneer is de lijn open?'),
        soort: z.enum(['gevaar', 'praten', 'geld-en-recht', 'zorg', 'digitaal']).describe('Groep op de pagina nu-hulp'),
        overal: jaNee().describe('Staat dit nummer op elke pagina? ja of nee'),
        'bij-geweld': jaNee()
          .default(false)
          .describe('Staat dit nummer bovenaan de bladzijde die iemand eerst leest als het over geweld gaat? ja of nee'),
        bron: bron().describe('Waar staat dit nummer?'),
        'zonder-naam': z
          .strictObject({
            mag: jaNee().describe('Mag iemand bellen zonder naam? ja of nee'),
            bron: bron().describe('Waar staat dat?'),
          })
          .optional()
          .describe('Mag iemand bellen zonder naam? Alleen invullen als de lijn het zelf zegt.'),
        nagekeken: datum().describe('Wanneer heeft iemand dit voor het laatst nagekeken?'),
        'nakijken-voor': datum().describe('Vóór welke dag moet iemand dit opnieuw nakijken?'),
        zekerheid: zekerheid(),
      }),
    )
    .describe('De hulplijnen'),
  vertaling: vertalingen(),
});

/** Words of the field in three languages: content/begrippen.yml */
export const begrippenSchema = z.strictObject({
  begrippen: z
    .record(
      slug(),
      z.strictObject({
        woord: meertalig().describe('Het woord'),
        uitleg: meertalig().optional().describe('Wat betekent het, in één korte zin'),
        bron: tekst().describe('Waar komt de vertaling vandaan, en hoe zeker is die?'),
      }),
    )
    .describe('De begrippen'),
  vertaling: vertalingen(),
});

/** Uniform product names this project uses: content/upl.yml */
export const uplSchema = z.strictObject({
  bron: bron().describe('Waar komt de lijst vandaan?'),
  namen: z.record(z.string(), z.url({ protocol: /^https?$/, error: 'url' })).describe('Uniforme productnaam en zijn vaste adres'),
});
