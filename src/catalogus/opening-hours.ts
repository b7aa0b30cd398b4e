import { dayMs, type Moment } from '../i18n/datum.ts';
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
  { open: true; tot: string; soort: Openingstijd['soort'] } | { open: false; weer?: { datum: string; van: string; overDagen: number } };

/** Longer than a summer leave. */
const lookAheadDays = 60;

/**
 * Says whether somebody can be reached.
 * @param dicht dates on which they are away; on holidays everybody is
 * @returns open until when; or closed, and when they are there again within two months
 */
export function openstand(uren: readonly Openingstijd[], dicht: readonly string[], now: Moment): Openstand {
  for (let ahead = 0; ahead <= lookAheadDays; ahead += 1) {
    const date = new Date(Date.parse(`${now.datum}T00:00:00Z`) + ahead * dayMs);
    const datum = date.toISOString().slice(0, 10);
    if (dicht.includes(datum) || feestdagen(date.getUTCFullYear()).includes(datum)) continue;
    const dag = (date.getUTCDay() + 6) % 7;
    const today = uren.filter(({ dagen }) => dagen.includes(dag)).sort((a, b) => (a.van < b.van ? -1 : 1));
    for (const uur of today) {
      if (ahead > 0 || now.tijd < uur.van) return { open: false, weer: { datum, van: uur.van, overDagen: ahead } };
      if (now.tijd < uur.tot) return { open: true, tot: uur.tot, soort: uur.soort };
    }
  }
  return { open: false };
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
