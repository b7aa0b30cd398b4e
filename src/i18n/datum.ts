/** A day, in milliseconds; of days in UTC, where none is shorter or longer. */
export const dayMs = 86_400_000;

/** The date so many days later, or earlier. @param datum YYYY-MM-DD */
export function addDays(datum: string, days: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whether a text is a date that exists in the calendar: 2026-11-21. */
export function isDatum(waarde: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return false;
  const dag = new Date(`${waarde}T00:00:00Z`);
  // Some of what does not exist rolls over: 30 February becomes a day of March.
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(waarde);
}

/** A moment in the Netherlands. */
export interface Moment {
  /** YYYY-MM-DD */
  datum: string;
  /** HH:MM */
  tijd: string;
}

/** The moment it is in the Netherlands. @param now the clock of the device, which may stand in another time zone */
export function momentInAmsterdam(now: Date): Moment {
  const [day, month, year, hour, minute] = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(now)
    .split(/\D+/);
  return { datum: `${year}-${month}-${day}`, tijd: `${hour}:${minute}` };
}
