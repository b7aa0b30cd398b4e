import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/catalogus/catalogus.ts';
import { escapeText, fold, offsetHours, writeCalendar } from '../../src/agenda/calendar.ts';
import { walkIns } from '../../src/agenda/walk-in.ts';

type Uren = Pick<Contact, 'uren' | 'dicht'>;
const inloop = (dagen: Contact['uren'][number]['dagen'], van = '09:30', tot = '12:00', dicht: string[] = []): Uren => ({
  uren: [{ dagen, van, tot, soort: 'inloop' }],
  dicht,
});
const write = (contact: Uren, peildatum: string) =>
  writeCalendar(
    walkIns(contact, peildatum).map((row, index) => ({
      ...row,
      uid: `x-${index}@test`,
      titel: 'Binnenlopen bij Zoë',
      plek: 'Buurthuis; zaal 1, boven',
      uitleg: 'Regel 1\nRegel 2 \\ einde',
    })),
    peildatum,
    'Teststad',
    'nl',
  );

/** Reads a calendar back: lines unfolded, names and values apart. */
function read(file: string): { name: string; parameters: string; value: string }[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
      return { name, parameters, value };
    });
}

const valuesOf = (file: string, name: string) =>
  read(file)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

/** The moments a calendar says, by a reading of RRULE and EXDATE that shares nothing with the writer: as UTC. */
function moments(file: string): string[] {
  const [event = ''] = file.split('BEGIN:VEVENT').slice(1);
  const [start = ''] = valuesOf(`${event}`, 'DTSTART');
  const rule = Object.fromEntries((valuesOf(event, 'RRULE')[0] ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const excluded = new Set(valuesOf(event, 'EXDATE').flatMap((value) => value.split(',')));
  const days = (rule['BYDAY'] ?? '').split(',');
  const found: string[] = [];
  const at = (text: string) =>
    Date.UTC(
      Number(text.slice(0, 4)),
      Number(text.slice(4, 6)) - 1,
      Number(text.slice(6, 8)),
      Number(text.slice(9, 11)),
      Number(text.slice(11, 13)),
    );
  const until = at(rule['UNTIL'] ?? '');
  for (let time = at(start), count = 0; count < 200; time += 86_400_000, count += 1) {
    const day = new Date(time);
    // What the clock on the wall says in Amsterdam, as the platform's own time zones know it.
    const offset =
      [1, 2].find(
        (hours) =>
          new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }).format(
            new Date(time - hours * 3_600_000),
          ) === String(day.getUTCHours()).padStart(2, '0'),
      ) ?? 0;
    const utc = time - offset * 3_600_000;
    if (utc > until) break;
    const text = day.toISOString().slice(0, 19).replace(/[-:]/g, '');
    if (days.includes(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][day.getUTCDay()] ?? '') && !excluded.has(text))
      found.push(new Date(utc).toISOString().slice(0, 16));
  }
  return found;
}

describe('the lines of a calendar (RFC 5545 section 3.1)', () => {
  test('end with CRLF, and nothing else ends a line', () => {
    const file = write(inloop(['ma']), '2026-11-21');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('are at most 75 octets long, and unfold to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'ş', 'م', '👩', ' '), maxLength: 300 }), (text) => {
        const folded = fold(text);
        for (const line of folded.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // A letter cut in half would not come back.
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });

  test('escape what means something in a text (section 3.3.11)', () => {
    expect(escapeText('a;b,c\\d\ne\r\nf:g')).toBe('a\\;b\\,c\\\\d\\ne\\nf:g');
    const file = write(inloop(['ma']), '2026-11-21');
    expect(valuesOf(file, 'LOCATION')).toEqual(['Buurthuis\\; zaal 1\\, boven']);
    expect(valuesOf(file, 'DESCRIPTION')).toEqual(['Regel 1\\nRegel 2 \\\\ einde']);
  });
});

describe('what stands in a calendar', () => {
  test('is all that the standard requires, once', () => {
    const file = write(inloop(['ma', 'wo']), '2026-11-21');
    for (const [name, value] of [
      ['VERSION', '2.0'],
      ['PRODID', '-//Routegids//Teststad//NL'],
      ['DTSTAMP', '20261121T000000Z'],
      ['UID', 'x-0@test'],
    ])
      expect(valuesOf(file, name ?? '')).toEqual([value]);
    const depth: string[] = [];
    for (const { name, value } of read(file)) {
      expect(name, 'a line with a name').not.toBe('');
      if (name === 'BEGIN') depth.push(value);
      if (name === 'END') expect(depth.pop()).toBe(value);
    }
    expect(depth).toEqual([]);
    for (const line of read(file).filter(
      ({ name }) => ['DTSTART', 'DTEND', 'EXDATE'].includes(name) && !file.includes(`BEGIN:STANDARD\r\n${name}`),
    )) {
      if (line.parameters) expect(line.parameters).toBe(';TZID=Europe/Amsterdam');
    }
  });

  test('begins on the first walk-in day, on the day itself when that is one', () => {
    expect(moments(write(inloop(['ma', 'wo']), '2026-11-21'))[0]).toBe('2026-11-23T08:30');
    expect(moments(write(inloop(['ma', 'wo']), '2026-11-23'))[0]).toBe('2026-11-23T08:30');
  });

  test('runs for thirteen weeks', () => {
    const all = moments(write(inloop(['do']), '2027-01-04'));
    expect(all).toHaveLength(13);
    expect(all.at(-1)).toBe('2027-04-01T07:30');
  });

  test('keeps the hour on the clock through the changes of spring and autumn', () => {
    expect(moments(write(inloop(['ma']), '2027-03-15')).slice(0, 4)).toEqual([
      '2027-03-15T08:30',
      '2027-03-22T08:30',
      '2027-04-05T07:30',
      '2027-04-12T07:30',
    ]);
    expect(moments(write(inloop(['ma']), '2026-10-12')).slice(0, 4)).toEqual([
      '2026-10-12T07:30',
      '2026-10-19T07:30',
      '2026-10-26T08:30',
      '2026-11-02T08:30',
    ]);
  });

  test('leaves out holidays and days away', () => {
    const file = write(inloop(['vr'], '13:00', '15:00', ['2026-12-18']), '2026-12-01');
    expect(valuesOf(file, 'EXDATE')).toEqual(['20261218T130000,20261225T130000,20270101T130000']);
    expect(moments(file).slice(0, 3)).toEqual(['2026-12-04T12:00', '2026-12-11T12:00', '2027-01-08T12:00']);
    // The first time is never one that does not take place.
    expect(valuesOf(write(inloop(['vr']), '2026-12-25'), 'DTSTART').at(-1)).toBe('20270108T093000');
  });

  test('is nothing when nobody can walk in', () => {
    expect(walkIns({ uren: [{ dagen: ['ma'], van: '09:00', tot: '10:00', soort: 'afspraak' }], dicht: [] }, '2026-11-21')).toEqual([]);
  });

  test('says the same days as the hours, the holidays and the days away do', () => {
    const dagen = fc.uniqueArray(
      fc.constantFrom('ma' as const, 'di' as const, 'wo' as const, 'do' as const, 'vr' as const, 'za' as const),
      { minLength: 1 },
    );
    const dag = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(dagen, dag, fc.array(dag, { maxLength: 20 }), (days, peildatum, dicht) => {
        const contact = inloop(days, '09:30', '12:00', dicht);
        expect(moments(write(contact, peildatum)).map((moment) => moment.slice(0, 10))).toEqual(walkIns(contact, peildatum)[0]?.data ?? []);
      }),
      { numRuns: 50 },
    );
  });
});

test('clocks go forward and back on the last Sunday of March and October', () => {
  expect(
    ['2027-03-28T01:59', '2027-03-28T03:00', '2027-10-31T01:00', '2027-10-31T03:00'].map((moment) =>
      offsetHours(moment.slice(0, 10), moment.slice(11)),
    ),
  ).toEqual([1, 2, 2, 1]);
});
