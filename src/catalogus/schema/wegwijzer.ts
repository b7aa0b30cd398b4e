import { gevaren } from './gevaar.ts';
import { deuren } from './na-de-stap.ts';
import { z } from 'astro/zod';
import { datum, jaNee, meertalig, perTaal, slug, tekst, vertalingen } from './velden.ts';

/** Order of the stabiliteitsmodel (K2, Langdurig in de bijstand, 2021): money and roof, then lasting help, then joining in. */
export const niveaus = ['bestaanszekerheid', 'continuiteit', 'meedoen'] as const;

/** The soft colours that a page may have, as styles/tokens.css draws them; never colour alone. */
export const tinten = ['zand', 'blauw', 'terracotta', 'geel', 'groen', 'roze', 'paars', 'oranje', 'lente', 'zee', 'rood'] as const;
export type Tint = (typeof tinten)[number];

/** A need: content/behoeften/<slug>.yml */
export const behoefteSchema = z.strictObject({
  niveau: z.enum(niveaus).describe('Trede van het stabiliteitsmodel: bestaanszekerheid, continuiteit of meedoen'),
  spoed: z.enum(['vandaag', 'deze-week', 'rustig']).describe('Hoe snel moet er iets gebeuren? vandaag, deze-week of rustig'),
  'gaat-voor': jaNee()
    .default(false)
    .describe('Gaat dit voor op andere behoeften van hetzelfde niveau? ja of nee. Ja bij schulden, huur en inkomen; niet bij spullen.'),
  'datum-in-brief': jaNee()
    .default(false)
    .describe('Gaat het om een brief met een laatste dag? ja of nee. Bij ja staat bij de stap: bel voor die dag.'),
  pictogram: slug().describe('Naam van het plaatje, uit content/woorden/plaatjes.yml'),
  gevoelig: jaNee()
    .default(false)
    .describe(
      'Gaat het over geweld of een onveilig huis? ja of nee. Bij ja krijgen de bladzijden de knop Snel weg, en leest iemand eerst wat die doet.',
    ),
  gevaar: z
    .array(z.enum(gevaren))
    .default([])
    .describe(
      'Is iemand met deze behoefte in gevaar? dood, geweld, of leeg. Wie zulke woorden zoekt, ziet deze behoefte en het nummer bovenaan.',
    ),
  label: meertalig().describe('De behoefte als zin: "Ik heb geen goed bed of meubels"'),
  'eigen-woorden': perTaal(() => z.array(tekst()).min(1, { error: 'leeg' })).describe(
    'Woorden en zinnen die mensen er zelf voor gebruiken, voor het zoeken',
  ),
  vertaling: vertalingen(),
});

const antwoordVelden = {
  naar: slug().optional().describe('Naam van de volgende vraag. Leeg laten als hier de route komt.'),
  behoeften: z.array(slug()).default([]).describe('Behoeften uit content/behoeften'),
  kenmerken: z.record(slug(), slug()).default({}).describe('Wat weten we nu? Bijvoorbeeld kinderen: ja'),
  was: z.array(slug()).default([]).describe('Oude namen van dit antwoord; oude adressen blijven zo werken'),
};

/** An answer of a question. A fixed answer (vaste-antwoorden.yml) may leave out its words and picture. */
const antwoordSchema = z.strictObject({
  tekst: meertalig().optional().describe('Het antwoord, in de woorden van de bezoeker'),
  uitleg: meertalig().optional().describe('Korte toelichting onder het antwoord'),
  pictogram: slug().optional().describe('Naam van het plaatje'),
  tint: z
    .enum(tinten)
    .optional()
    .describe(`Kleur van de bladzijden na dit antwoord: ${tinten.join(', ')}. Leeg = de kleur van het antwoord ervoor.`),
  'er-is-tijd': jaNee()
    .optional()
    .describe('Alleen bij de eerste vraag: ja = wie dit antwoord kiest, heeft geen haast. Alle andere antwoorden staan bij nu hulp nodig.'),
  ...antwoordVelden,
});

/** A question: content/wegwijzer/vragen/<id>.yml */
export const vraagSchema = z.strictObject({
  vraag: meertalig().describe('De vraag'),
  uitleg: meertalig().optional().describe('Eén zin uitleg onder de vraag'),
  gidstip: tekst().describe('Tip voor de gids die naast iemand zit, in het Nederlands'),
  antwoorden: z.record(slug(), antwoordSchema).describe('De antwoorden, in volgorde. De naam van het antwoord staat in het adres.'),
  vertaling: vertalingen(),
});

/** Answers that return in many questions, written once: content/wegwijzer/vaste-antwoorden.yml */
export const vasteAntwoordenSchema = z.strictObject({
  antwoorden: z
    .record(
      slug(),
      z.strictObject({
        tekst: meertalig().describe('Het antwoord'),
        pictogram: slug().describe('Naam van het plaatje'),
        behoeften: z
          .array(slug())
          .min(1, { error: 'leeg' })
          .describe('Waar leidt dit antwoord naartoe, als de vraag zelf niets anders zegt?'),
        uitweg: jaNee()
          .default(false)
          .describe('ja = met dit antwoord hoeft iemand niet verder te kiezen. Elke vraag heeft er minstens één.'),
        'alleen-dit': jaNee()
          .default(false)
          .describe(
            'ja = wie dit kiest, krijgt alleen deze weg, en niet ook wat eerder gekozen is. Gewoon is nee. ' +
              'Noemt een vraag bij dit antwoord zelf behoeften? Dan blijft het onderwerp staan.',
          ),
      }),
    )
    .describe('De vaste antwoorden'),
  vertaling: vertalingen(),
});

/** What a visitor may have told us: content/wegwijzer/kenmerken.yml */
export const kenmerkenSchema = z.strictObject({
  kenmerken: z
    .record(
      slug(),
      z.strictObject({
        'voor-gids': tekst().optional().describe('Wat een gids hierover kan aanvinken: "Kinderen thuis". Leeg = niet te kiezen.'),
        waarden: z
          .record(
            slug(),
            z.strictObject({
              'alleen-als': meertalig().describe('Staat bij een stap als we het nog niet weten: "alleen als u kinderen thuis heeft"'),
              'voor-gids': tekst().optional().describe('De waarde in een woord of twee, voor de gids: "ja", "67 of ouder"'),
            }),
          )
          .describe('De waarden die dit kenmerk kan hebben'),
      }),
    )
    .describe('Kenmerken: wat de wegwijzer van iemand kan weten'),
  vertaling: vertalingen(),
});

/** An example in an editor's words, run by the tests: content/wegwijzer/voorbeelden/<naam>.yml */
export const voorbeeldSchema = z.strictObject({
  titel: tekst().describe('Wie is het en wat speelt er?'),
  peildatum: datum().describe('Op welke dag speelt dit?'),
  antwoorden: z.array(slug()).min(1, { error: 'leeg' }).describe('Welke antwoorden geeft iemand, op volgorde?'),
  'en-ook': z
    .array(z.array(slug()).min(1, { error: 'leeg' }))
    .default([])
    .describe('Heeft iemand nog meer nodig? Per ding de antwoorden. Dan gaat het om de route van alles samen.'),
  vragen: z
    .array(slug())
    .min(1, { error: 'leeg' })
    .describe('Welke vragen krijgt iemand dan, op volgorde? Bij en-ook: die van de eerste keer.'),
  nu: tekst().describe('De eerste stap: soort/naam, bijvoorbeeld regelingen/schuldhulpverlening'),
  'vraag-ook': z.array(tekst()).default([]).describe('Wat vraagt iemand in hetzelfde gesprek ook?'),
  daarna: z.array(tekst()).max(3).describe('De stappen daarna bij andere mensen, op volgorde'),
  contact: slug().describe('Bij wie komt iemand uit? Een rol, of de naam van een hulplijn'),
  'alleen-als': z.array(tekst()).default([]).describe('Stappen die een voorwaarde houden omdat we iets niet weten'),
  'hoe-ging-het': z
    .partialRecord(
      z.enum(deuren),
      z.strictObject({
        contact: slug().describe('Wie helpt dan? Een rol, of de naam van een hulplijn'),
        daar: z.array(tekst()).default([]).describe('Wat staat daar minstens? soort/naam van een stuk, of papieren/naam'),
      }),
    )
    .default({})
    .describe('Wat gebeurde er na de eerste stap? Per deur (gelukt, nee, niets, niet-gegaan) bij wie iemand dan komt.'),
});
