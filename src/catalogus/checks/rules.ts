import type { Bevinding } from '../bevinding.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { suggestion } from '../nearest.ts';
import { report } from './report.ts';

/** Rules of the field that a schema cannot hold. */
export function checkRules({ lijsten }: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  const plaatjes = onleesbaar('plaatjes') ? undefined : lijsten.plaatjes;
  return files.flatMap((file) => [
    ...checkApplicant(file),
    ...checkHours(file),
    ...(plaatjes ? checkPictograms(file, plaatjes) : []),
    ...checkKort(file),
    ...checkVindplaats(file),
    ...checkWachten(file),
  ]);
}

/** Where only an intermediary may apply, the page must say who that is, and the step must not send somebody off alone. */
function checkApplicant(file: ValidFile): Bevinding[] {
  if (file.place.kind !== 'entry' || file.place.taal !== 'nl' || file.data['wie-vraagt-aan'] !== 'alleen-via-intermediair') return [];
  const bevindingen: Bevinding[] = [];
  if (file.data['wie-mag'] === undefined) {
    bevindingen.push(
      report(
        'fout',
        'intermediair-zonder-wie',
        file.parsed,
        ['wie-vraagt-aan'],
        'Er staat niet wie dit mag aanvragen.',
        'Zet wie-mag erbij, bijvoorbeeld: het wijkteam, de school of de huisarts.',
      ),
    );
  }
  const hoe = (file.data['eerste-stap'] as { hoe: string }).hoe;
  if (hoe !== 'laat-aanvragen' && hoe !== 'samen') {
    bevindingen.push(
      report(
        'fout',
        'intermediair-alleen',
        file.parsed,
        ['eerste-stap', 'hoe'],
        `Iemand mag dit niet zelf aanvragen, maar de eerste stap is "${hoe}".`,
        'Maak er laat-aanvragen van: "Vraag uw contactpersoon: wilt u dit voor mij aanvragen?"',
      ),
    );
  }
  return bevindingen;
}

function checkHours(file: ValidFile): Bevinding[] {
  const uren = file.data['uren-per-week'] as { van: number; tot: number } | undefined;
  return uren && uren.tot < uren.van
    ? [
        report(
          'fout',
          'uren-per-week-omgekeerd',
          file.parsed,
          ['uren-per-week', 'tot'],
          `Van ${uren.van} tot ${uren.tot} uur kan niet.`,
          'Zet het grootste getal bij tot.',
        ),
      ]
    : [];
}

/** Nobody waits with nothing: what holds meanwhile, who watches, and when to ring. */
function checkWachten({ data, parsed }: ValidFile): Bevinding[] {
  return data['wachten'] === 'lang' && data['ondertussen'] === undefined
    ? [
        report(
          'fout',
          'wachten-zonder-ondertussen',
          parsed,
          ['wachten'],
          'Hier wacht iemand lang, en er staat niet wat er ondertussen geldt.',
          'Zet ondertussen erbij: wat er geldt, wie oplet, en wanneer iemand belt.',
        ),
      ]
    : [];
}

/** Of a law the page says where it stands: whoever doubts can read it there. */
function checkVindplaats(file: ValidFile): Bevinding[] {
  if (file.data['regel-van'] !== 'wet') return [];
  const bronnen = file.data['bronnen'] as { url?: string }[];
  return bronnen.some(({ url }) => url?.startsWith('https://wetten.overheid.nl/'))
    ? []
    : [
        report(
          'fout',
          'wet-zonder-vindplaats',
          file.parsed,
          ['regel-van'],
          'Hier staat dat dit in de wet staat, maar er is geen bron van wetten.overheid.nl.',
          'Zet de wet bij de bronnen, met het artikel. Staat het niet in de wet? Maak er gemeente van.',
        ),
      ];
}

/** The first step must stand on the first screen of a phone. */
const longestKort = 25;

function checkKort(file: ValidFile): Bevinding[] {
  if (file.place.kind !== 'entry') return [];
  const words = String(file.data['kort']).trim().split(/\s+/).length;
  return words > longestKort
    ? [
        report(
          'fout',
          'kort-te-lang',
          file.parsed,
          ['kort'],
          `Dit zijn ${words} woorden. Dan staat de eerste stap niet meer op het scherm.`,
          `Zeg het in hooguit ${longestKort} woorden. Wat nog nodig is, kan onder de velden.`,
        ),
      ]
    : [];
}

function checkPictograms(file: ValidFile, plaatjes: ReadonlyMap<string, string>): Bevinding[] {
  const named: { field: (string | number)[]; naam: unknown }[] = [{ field: ['pictogram'], naam: file.data['pictogram'] }];
  for (const [key, antwoord] of Object.entries((file.data['antwoorden'] ?? {}) as Record<string, { pictogram?: string }>)) {
    if (typeof antwoord === 'object') named.push({ field: ['antwoorden', key, 'pictogram'], naam: antwoord.pictogram });
  }
  for (const [key, deur] of Object.entries((file.data['deuren'] ?? {}) as Record<string, { pictogram?: string }>)) {
    named.push({ field: ['deuren', key, 'pictogram'], naam: deur.pictogram });
  }
  return named.flatMap(({ field, naam }) =>
    typeof naam === 'string' && !plaatjes.has(naam)
      ? [
          report(
            'fout',
            'onbekend-pictogram',
            file.parsed,
            field,
            `Het plaatje "${naam}" bestaat niet.`,
            `Kies een naam uit content/woorden/plaatjes.yml.${suggestion(naam, plaatjes.keys())}`,
          ),
        ]
      : [],
  );
}
