import { dayMs } from '../i18n/datum.ts';

/**
 * Days on which offices in the Netherlands are closed: New Year, Easter Monday, King's Day, Ascension Day,
 * Whit Monday, both Christmas days, and Liberation Day once in five years.
 * Source: rijksoverheid.nl, officiële feestdagen; Koningsdag moves to 26 April when the 27th is a Sunday.
 * @returns dates as YYYY-MM-DD, in order
 */
export function feestdagen(year: number): string[] {
  const easter = easterSunday(year);
  const kingsDay = Date.UTC(year, 3, 27);
  const days = [
    Date.UTC(year, 0, 1),
    easter,
    easter + dayMs,
    new Date(kingsDay).getUTCDay() === 0 ? kingsDay - dayMs : kingsDay,
    ...(year % 5 === 0 ? [Date.UTC(year, 4, 5)] : []),
    easter + 39 * dayMs,
    easter + 49 * dayMs,
    easter + 50 * dayMs,
    Date.UTC(year, 11, 25),
    Date.UTC(year, 11, 26),
  ];
  return days.sort((a, b) => a - b).map((day) => new Date(day).toISOString().slice(0, 10));
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}
