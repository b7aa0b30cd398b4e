import { addDays, dayMs } from '../i18n/datum.ts';
import type { Inloop } from './walk-in.ts';

/** An hour that returns every week, with its words. */
export interface AgendaPunt extends Inloop {
  /** Stays the same from build to build, so that a phone renews what it has. */
  uid: string;
  titel: string;
  plek?: string;
  uitleg?: string;
  url?: string;
}

/** What stood in an earlier calendar and is no longer: a phone that has it takes it away. */
export interface Vervallen {
  uid: string;
  titel: string;
  /** YYYY-MM-DD, in the past: a phone that never had it shows nothing ahead. */
  vervallen: string;
}

/** A whole day, once, with its words. */
export interface Dagpunt {
  uid: string;
  titel: string;
  /** YYYY-MM-DD */
  datum: string;
  uitleg?: string;
}

/** Names of the weekdays in iCalendar, Monday first. */
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const zone = 'Europe/Amsterdam';

/** Summer time as the law has it (directive 2000/84/EC): from the last Sunday of March to the last of October, at 01:00 UTC. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Writes a calendar as RFC 5545 has it.
 * @param punten what stands in it
 * @param peildatum the day it was made, as YYYY-MM-DD
 * @param maker who made it, for PRODID
 * @param taal language of the words
 * @returns the file, lines ended by CRLF and folded at 75 octets
 */
export function writeCalendar(
  punten: readonly (AgendaPunt | Dagpunt | Vervallen)[],
  peildatum: string,
  maker: string,
  taal: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Routegids//${escapeText(maker)}//${taal.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(punten.some((punt) => 'dagen' in punt) ? timezone : []),
    ...punten.flatMap((punt) => {
      if ('dagen' in punt) return event(punt, peildatum, taal);
      return 'vervallen' in punt ? cancelled(punt, peildatum, taal) : wholeDay(punt, peildatum, taal);
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ uid, titel, plek, uitleg, url, dagen, van, tot, data, dicht }: AgendaPunt, peildatum: string, taal: string): string[] {
  const [first, last] = [data[0], data.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = textIn(taal);
  return [
    'BEGIN:VEVENT',
    ...identity(uid, peildatum),
    `DTSTART;TZID=${zone}:${local(first, van)}`,
    `DTEND;TZID=${zone}:${tot === '24:00' ? local(addDays(first, 1), '00:00') : local(first, tot)}`,
    // Until is in UTC where the start has a time zone, and the last time itself counts.
    `RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=${dagen.map((dag) => dayCodes[dag]).join(',')};UNTIL=${utc(last, van)}`,
    ...(dicht.length > 0 ? [`EXDATE;TZID=${zone}:${dicht.map((datum) => local(datum, van)).join(',')}`] : []),
    ...text('SUMMARY', titel),
    ...text('LOCATION', plek),
    ...text('DESCRIPTION', uitleg),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** RFC 5545 section 3.6.1: a start that is a date, without an end, is that whole day. */
function wholeDay({ uid, titel, datum, uitleg }: Dagpunt, peildatum: string, taal: string): string[] {
  const text = textIn(taal);
  return [
    'BEGIN:VEVENT',
    ...identity(uid, peildatum),
    `DTSTART;VALUE=DATE:${compact(datum)}`,
    ...text('SUMMARY', titel),
    ...text('DESCRIPTION', uitleg),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function cancelled({ uid, titel, vervallen }: Vervallen, peildatum: string, taal: string): string[] {
  return [
    'BEGIN:VEVENT',
    ...identity(uid, peildatum),
    `DTSTART;VALUE=DATE:${compact(vervallen)}`,
    ...textIn(taal)('SUMMARY', titel),
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Which event this is, and how new: of two with the same UID a phone keeps the one with the highest SEQUENCE (RFC 5546 section 2.1.4). */
function identity(uid: string, peildatum: string): string[] {
  const sequence = Math.max(0, Math.round((Date.parse(`${peildatum}T00:00:00Z`) - firstBuild) / dayMs));
  return [`UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${compact(peildatum)}T000000Z`];
}

/** Calendars are counted in days from here: no older one was made. */
const firstBuild = Date.UTC(2026, 0, 1);

/** Writes a property with words, when there are any. */
function textIn(taal: string): (name: string, value: string | undefined) => string[] {
  return (name, value) => (value === undefined ? [] : [`${name};LANGUAGE=${taal}:${escapeText(value)}`]);
}

/** Makes a text safe as a value: commas, semicolons, backslashes and new lines mean something there. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n?|\n/g, '\\n');
}

const maxOctets = 75;
const encoder = new TextEncoder();

/** Breaks a line into parts of at most 75 octets, the space a part starts with included; a letter is never split. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

function compact(datum: string): string {
  return datum.replaceAll('-', '');
}

function local(datum: string, tijd: string): string {
  return `${compact(datum)}T${tijd.replace(':', '')}00`;
}

/** A moment in the Netherlands as UTC. */
function utc(datum: string, tijd: string): string {
  const moment = new Date(Date.parse(`${datum}T${tijd}:00Z`) - offsetHours(datum, tijd) * 3_600_000);
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Hours that clocks in the Netherlands are ahead of UTC, by the same rule as the VTIMEZONE. */
export function offsetHours(datum: string, tijd: string): 1 | 2 {
  const year = Number(datum.slice(0, 4));
  const now = `${datum}T${tijd}`;
  return now >= `${lastSunday(year, 3)}T02:00` && now < `${lastSunday(year, 10)}T03:00` ? 2 : 1;
}

function lastSunday(year: number, month: number): string {
  const end = new Date(Date.UTC(year, month, 0));
  end.setUTCDate(end.getUTCDate() - end.getUTCDay());
  return end.toISOString().slice(0, 10);
}
