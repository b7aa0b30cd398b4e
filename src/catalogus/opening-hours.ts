/** Hours of a person as the page hands them to the browser. Days count from Monday = 0; times are HH:MM. */
export interface Openingstijd {
  dagen: number[];
  van: string;
  tot: string;
  soort: 'inloop' | 'afspraak' | 'telefoon';
}

/** A moment in the Netherlands. */
export interface Moment {
  /** YYYY-MM-DD */
  datum: string;
  /** HH:MM */
  tijd: string;
}

/** Whether somebody can be reached now, and if not, when again. */
export type Openstand =
  { open: true; tot: string; soort: Openingstijd['soort'] } | { open: false; weer?: { dag: number; van: string; overDagen: number } };

const dayMs = 86_400_000;
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

/** The moment it is in the Netherlands. @param now the clock of the device, which may stand in another time zone */
export function momentInAmsterdam(now: Date): Moment {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return { datum: `${parts['year']}-${parts['month']}-${parts['day']}`, tijd: `${parts['hour']}:${parts['minute']}` };
}
