import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/agenda/agenda-of.ts';
import type { Contact, Gemeente } from '../../../src/catalogus/catalogus.ts';

const gemeente = { naam: 'Teststad' } as Gemeente;
type Uur = Contact['uren'][number];
const inloop = (dagen: Uur['dagen'], van: string, tot: string): Uur => ({ dagen, van, tot, soort: 'inloop' });
const person = (...uren: Uur[]) => ({ slug: 'fatma', naam: 'Fatma', telefoon: '+32 2 555 12 12', uren, dicht: [] }) as unknown as Contact;

/** What a phone has after it took these calendars along one after the other: of each UID the one with the highest SEQUENCE. */
function phoneAfter(...files: string[]): Map<string, { event: ICAL.Event; status: string }> {
  const kept = new Map<string, { event: ICAL.Event; status: string }>();
  for (const file of files) {
    const calendar = new ICAL.Component(ICAL.parse(file));
    for (const part of calendar.getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(part);
      const old = kept.get(event.uid);
      if (!old || event.sequence >= old.event.sequence)
        kept.set(event.uid, { event, status: String(part.getFirstPropertyValue('status') ?? '') });
    }
  }
  return kept;
}

const calendar = (contact: Contact, peildatum: string) =>
  agendaOf(contact, gemeente, 'nl', peildatum, 'https://gids.test/nl/mensen/fatma/');

/** What still stands in the calendar of the phone, as day and hours. */
const ahead = (kept: ReturnType<typeof phoneAfter>) =>
  [...kept.values()]
    .filter(({ status }) => status !== 'CANCELLED')
    .map(({ event }) => `${event.startDate.toString()} – ${event.endDate.toString()}`);

test('who takes the calendar along again has the new hours, and not the old ones beside them', () => {
  const old = calendar(person(inloop(['do'], '13:00', '16:00')), '2026-12-01');
  const other = calendar(person(inloop(['vr'], '14:00', '16:00')), '2026-12-07');
  expect(ahead(phoneAfter(old))).toEqual(['2026-12-03T13:00:00 – 2026-12-03T16:00:00']);
  expect(ahead(phoneAfter(old, other))).toEqual(['2026-12-11T14:00:00 – 2026-12-11T16:00:00']);
  // Whichever comes in last: the newest counts.
  expect(ahead(phoneAfter(other, old))).toEqual(ahead(phoneAfter(old, other)));
});

test('hours that are gone are taken away, and leave nothing ahead in a calendar that never had them', () => {
  const two = calendar(person(inloop(['ma'], '09:00', '12:00'), inloop(['do'], '13:00', '16:00')), '2026-12-01');
  const one = calendar(person(inloop(['ma'], '09:00', '12:00')), '2026-12-02');
  expect(ahead(phoneAfter(two))).toHaveLength(2);
  expect(ahead(phoneAfter(two, one))).toEqual(['2026-12-07T09:00:00 – 2026-12-07T12:00:00']);
  const gone = [...phoneAfter(one).values()].filter(({ status }) => status === 'CANCELLED');
  expect(gone.length).toBeGreaterThan(0);
  for (const { event } of gone) expect(event.startDate.toString() < '2026-12-02').toBe(true);
});

test('until midnight ends on the next day', () => {
  const late = calendar(person(inloop(['do'], '20:00', '24:00')), '2026-12-01');
  expect(ahead(phoneAfter(late))).toEqual(['2026-12-03T20:00:00 – 2026-12-04T00:00:00']);
});

test('in Arabic a number and an address stand by themselves, so that they are read from left to right', () => {
  const file = agendaOf(person(inloop(['do'], '13:00', '16:00')), gemeente, 'ar', '2026-12-01', 'https://gids.test/ar/mensen/fatma/');
  const [kept] = phoneAfter(file).values();
  expect(kept?.event.description).toContain('\u2066+32\u00A02\u00A0555\u00A012\u00A012\u2069');
  expect(kept?.event.summary).toContain('\u2066Fatma\u2069');
});
