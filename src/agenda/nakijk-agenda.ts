import type { Bevinding } from '../catalogus/bevinding.ts';
import type { Catalogus } from '../catalogus/catalogus.ts';
import { formatDatum } from '../i18n/format.ts';
import { writeCalendar } from './calendar.ts';

/** A day on which something has to be looked at again. */
export interface Nakijkmoment {
  /** YYYY-MM-DD: from this day on it is past its date. */
  datum: string;
  /** The kind, as editors call its folder or file; `stopt` for what ends that day. */
  soort: string;
  naam: string;
  bestand: string;
  /** The field that holds the date. */
  veld: string;
}

/** Order of the kinds in what is printed. */
const soorten = [
  'regelingen',
  'fondsen',
  'initiatieven',
  'mag-dat',
  'brieven',
  'aanpakken',
  'aanvullingen',
  'hulplijnen',
  'bedragen',
  'stopt',
];

/** @returns every date in the catalogue that asks for somebody's eyes, in order of date, kind and name. */
export function nakijkmomenten({ entries, hulplijnen, bedragen }: Catalogus): Nakijkmoment[] {
  const veld = 'nakijken-voor';
  const momenten = [
    ...[...entries.values()].flatMap(({ ref, slug, soort, feiten, bestand, aanvulling }) => [
      { datum: feiten[veld], soort: soort as string, naam: slug, bestand, veld },
      ...(aanvulling ? [{ datum: aanvulling[veld], soort: 'aanvullingen', naam: ref, bestand: aanvulling.bestand, veld }] : []),
      ...('stopt-op' in feiten && feiten['stopt-op'] !== undefined
        ? [{ datum: feiten['stopt-op'], soort: 'stopt', naam: ref, bestand, veld: 'stopt-op' }]
        : []),
    ]),
    ...[...hulplijnen.values()].map(({ slug, bestand, ...lijn }) => ({
      datum: lijn[veld],
      soort: 'hulplijnen',
      naam: slug,
      bestand,
      veld: `hulplijnen.${slug}.${veld}`,
    })),
    ...[...bedragen.values()].map(({ slug, bestand, verandert }) => ({
      datum: verandert,
      soort: 'bedragen',
      naam: slug,
      bestand,
      veld: `bedragen.${slug}.verandert`,
    })),
  ];
  return momenten.sort(
    (a, b) => compare(a.datum, b.datum) || soorten.indexOf(a.soort) - soorten.indexOf(b.soort) || compare(a.naam, b.naam),
  );
}

/** A moment that has passed, and the line of the file on which its date stands. */
export type OverDatum = Nakijkmoment & { lijn?: number };

/**
 * Takes what is past its date apart from the other findings: dozens of them on one day would hide a mistake.
 * @returns `over` in order of date, and `rest`: every other finding
 */
export function splitOverDatum(
  bevindingen: readonly Bevinding[],
  momenten: readonly Nakijkmoment[],
): { over: OverDatum[]; rest: Bevinding[] } {
  const key = ({ bestand, veld }: { bestand: string; veld?: string }) => `${bestand} ${veld ?? ''}`;
  const found = new Map(
    bevindingen
      .filter(({ regel }) => regel === 'over-datum' || regel === 'bedrag-verlopen')
      .map((bevinding) => [key(bevinding), bevinding]),
  );
  const over = momenten.flatMap((moment) => {
    const bevinding = found.get(key(moment));
    return bevinding ? [{ ...moment, ...(bevinding.lijn === undefined ? {} : { lijn: bevinding.lijn }) }] : [];
  });
  const grouped = new Set(over.map(key));
  return { over, rest: bevindingen.filter((bevinding) => !(found.get(key(bevinding)) === bevinding && grouped.has(key(bevinding)))) };
}

/**
 * Says in a few lines what is past its date.
 * @param heel names every one of them, with its place
 * @returns nothing when nothing is past its date
 */
export function describeOverDatum(over: readonly OverDatum[], heel: boolean): string {
  if (over.length === 0) return '';
  const maanden = [...group(over, ({ datum }) => maand(datum))].flatMap(([naam, own]) => [
    `  ${naam}: ${[...group(own, ({ soort }) => soort)].map(([soort, { length }]) => `${soort} ${length}`).join(', ')}`,
    ...(heel ? own.map(({ datum, soort, naam: stuk, bestand, lijn }) => `    ${datum}  ${soort}  ${stuk}  ${bestand}:${lijn ?? 1}`) : []),
  ]);
  const uitleg = heel ? 'Nagekeken en klopt het nog? Doe npm run nagekeken.' : 'Alles zien: npm run check -- --over-datum';
  return [`Over datum: ${over.length}. ${uitleg}`, ...maanden].join('\n');
}

/**
 * What to look at when, from the day after the peildatum to a year on: per month and day, per kind, with names.
 * @param peildatum today, as YYYY-MM-DD
 */
export function describeAgenda(momenten: readonly Nakijkmoment[], peildatum: string): string {
  const komend = comingYear(momenten, peildatum);
  const maanden = [...group(komend, ({ datum }) => maand(datum))].flatMap(([naam, own]) => [
    `\n${naam}: ${own.length}`,
    ...[...group(own, ({ datum }) => datum)].flatMap(([datum, dag]) => [
      `  ${formatDatum(datum, 'nl')}: ${dag.length}`,
      ...perSoort(dag).map((line) => `    ${line}`),
    ]),
  ]);
  return [
    `Wat is wanneer over datum? Van ${formatDatum(peildatum, 'nl')} tot en met ${formatDatum(yearAfter(peildatum), 'nl')}: ${komend.length}.`,
    ...maanden,
  ].join('\n');
}

/**
 * The same as a calendar file: one event of a whole day for each day with something on it.
 * @param gemeente its name and the address of its site
 */
export function agendaFile(momenten: readonly Nakijkmoment[], peildatum: string, { naam, site }: { naam: string; site: string }): string {
  const host = site === '' ? 'routegids' : new URL(site).host;
  const punten = [...group(comingYear(momenten, peildatum), ({ datum }) => datum)].map(([datum, dag]) => ({
    uid: `nakijken-${datum}@${host}`,
    datum,
    titel: `Vanaf vandaag over datum: ${dag.length} ${dag.length === 1 ? 'stuk' : 'stukken'}`,
    uitleg: perSoort(dag).join('\n'),
  }));
  return writeCalendar(punten, peildatum, naam, 'nl');
}

function comingYear(momenten: readonly Nakijkmoment[], peildatum: string): Nakijkmoment[] {
  return momenten.filter(({ datum }) => datum > peildatum && datum <= yearAfter(peildatum));
}

/** The same day a year on; 1 March for 29 February. */
function yearAfter(datum: string): string {
  const date = new Date(`${datum}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function perSoort(momenten: readonly Nakijkmoment[]): string[] {
  return [...group(momenten, ({ soort }) => soort)].map(
    ([soort, own]) => `${soort} (${own.length}): ${own.map(({ naam }) => naam).join(', ')}`,
  );
}

/** "januari 2027" */
function maand(datum: string): string {
  return formatDatum(datum, 'nl').replace(/^\d+ /, '');
}

function group<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
