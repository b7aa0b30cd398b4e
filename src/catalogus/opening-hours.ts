import { dayMs, type Moment } from '../i18n/datum.ts';

/** Hours of a person as the page hands them to the browser. Days count from Monday = 0; times are HH:MM. */
export interface Openingstijd {
  dagen: number[];
  van: string;
  tot: string;
  soort: 'inloop' | 'afspraak' | 'telefoon';
}

/** Whether somebody can be reached now, and if not, when again. */
export type Openstand =
  { open: true; tot: string; soort: Openingstijd['soort'] } | { open: false; weer?: { dag: number; van: string; overDagen: number } };

const lookAheadDays = 14;

/**
 * Says whether somebody can be reached.
 * @param dicht dates on which they are away, holidays included
 * @returns open until when; or closed, and when they are there again within two weeks
 */
export function openstand(uren: readonly Openingstijd[], dicht: readonly string[], now: Moment): Openstand {
  for (let ahead = 0; ahead <= lookAheadDays; ahead += 1) {
    const date = new Date(Date.parse(`${now.datum}T00:00:00Z`) + ahead * dayMs);
    if (dicht.includes(date.toISOString().slice(0, 10))) continue;
    const dag = (date.getUTCDay() + 6) % 7;
    const today = uren.filter(({ dagen }) => dagen.includes(dag)).sort((a, b) => (a.van < b.van ? -1 : 1));
    for (const uur of today) {
      if (ahead > 0 || now.tijd < uur.van) return { open: false, weer: { dag, van: uur.van, overDagen: ahead } };
      if (now.tijd < uur.tot) return { open: true, tot: uur.tot, soort: uur.soort };
    }
  }
  return { open: false };
}
