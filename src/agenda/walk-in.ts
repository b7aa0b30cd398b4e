import type { Contact } from '../catalogus/catalogus.ts';
import { feestdagen } from '../catalogus/feestdagen.ts';
import { weekdagen } from '../catalogus/schema/gemeente.ts';
import { dayMs } from '../i18n/datum.ts';

/** Hours on which somebody can walk in, every week again for a while. */
export interface Inloop {
  /** Days of the week, Monday = 0, in order. */
  dagen: number[];
  van: string;
  tot: string;
  /** YYYY-MM-DD: every day on which it is, in order. */
  data: string[];
  /** Days on which it would have been: holidays, and days this person is away. Only those between the first and the last. */
  dicht: string[];
}

/** How far ahead: a season. Later the hours may have changed. */
const weeks = 13;

/**
 * The walk-in hours of a person from a day on.
 * @param peildatum the first day, as YYYY-MM-DD
 * @returns one row per kind of hour; none when nobody can walk in
 */
export function walkIns(contact: Pick<Contact, 'uren' | 'dicht'>, peildatum: string): Inloop[] {
  const start = Date.parse(`${peildatum}T00:00:00Z`);
  const days = Array.from({ length: weeks * 7 }, (_, index) => new Date(start + index * dayMs));
  const years = [...new Set(days.map((day) => day.getUTCFullYear()))];
  const away = new Set([...years.flatMap(feestdagen), ...contact.dicht]);
  return contact.uren
    .filter(({ soort }) => soort === 'inloop')
    .map(({ dagen, van, tot }) => {
      const numbers = [...new Set(dagen.map((dag) => weekdagen.indexOf(dag)))].sort((a, b) => a - b);
      const all = days.filter((day) => numbers.includes((day.getUTCDay() + 6) % 7)).map((day) => day.toISOString().slice(0, 10));
      const data = all.filter((datum) => !away.has(datum));
      const [first = '', last = ''] = [data[0], data.at(-1)];
      return { dagen: numbers, van, tot, data, dicht: all.filter((datum) => away.has(datum) && datum > first && datum < last) };
    })
    .filter(({ data }) => data.length > 0);
}

/** @returns true when there is a calendar to take along. */
export function hasWalkIn(contact: Pick<Contact, 'uren' | 'dicht'>, peildatum: string): boolean {
  return walkIns(contact, peildatum).length > 0;
}
