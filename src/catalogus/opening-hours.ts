import { addDays, dayMs, type Moment } from '../i18n/datum.ts';
import { feestdagen } from './feestdagen.ts';

/** Hours of a person as the page hands them to the browser. Days count from Monday = 0; times are HH:MM. */
export interface Openingstijd {
  dagen: number[];
  van: string;
  tot: string;
  soort: 'inloop' | 'afspraak' | 'telefoon';
}

/** Whether somebody can be reached now, and if not, when again. */
export type Openstand =
  | { open: true; /** Absent: day and night. */ tot?: string; soort: Openingstijd['soort'] }
  | { open: false; weer?: { datum: string; van: string; overDagen: number } };

/** Longer than a summer leave. */
const lookAheadDays = 60;

/**
 * Says whether somebody can be reached.
 * @param dicht dates on which they are away; on holidays everybody is
 * @returns open until when; or closed, and when they are there again within two months
 */
export function openstand(uren: readonly Openingstijd[], dicht: readonly string[], now: Moment): Openstand {
  const on = (ahead: number) => hoursOn(uren, dicht, addDays(now.datum, ahead));
  for (let ahead = 0; ahead <= lookAheadDays; ahead += 1) {
    for (const uur of on(ahead)) {
      if (ahead > 0 || now.tijd < uur.van)
        return { open: false, weer: { datum: addDays(now.datum, ahead), van: uur.van, overDagen: ahead } };
      if (now.tijd < uur.tot) {
        const tot = endOf(uur, on);
        return { open: true, soort: uur.soort, ...(tot === undefined ? {} : { tot }) };
      }
    }
  }
  return { open: false };
}

/** The hours of one day, in order. */
function hoursOn(uren: readonly Openingstijd[], dicht: readonly string[], datum: string): Openingstijd[] {
  const date = new Date(`${datum}T00:00:00Z`);
  if (dicht.includes(datum) || feestdagen(date.getUTCFullYear()).includes(datum)) return [];
  const dag = (date.getUTCDay() + 6) % 7;
  return uren.filter(({ dagen }) => dagen.includes(dag)).sort((a, b) => (a.van < b.van ? -1 : 1));
}

/**
 * When hours that began today end. What ends at midnight and begins again then goes on.
 * @returns undefined when it goes on for a day and a night and more
 */
function endOf(uur: Openingstijd, on: (ahead: number) => Openingstijd[]): string | undefined {
  if (uur.tot !== '24:00') return uur.tot;
  const next = on(1).find(({ van, soort }) => van === '00:00' && soort === uur.soort);
  if (!next) return uur.tot;
  return next.tot === '24:00' ? undefined : next.tot;
}

/** A clock further behind than this, or further ahead, is not to be believed. */
const believed = { behind: 31, ahead: 800 };

/**
 * Whether a clock can be right, by the day a page was made.
 * @param vanaf that day, YYYY-MM-DD
 */
export function clockCanBeRight({ datum }: Pick<Moment, 'datum'>, vanaf: string): boolean {
  const days = (Date.parse(`${datum}T00:00:00Z`) - Date.parse(`${vanaf}T00:00:00Z`)) / dayMs;
  return days >= -believed.behind && days <= believed.ahead;
}
