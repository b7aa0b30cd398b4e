import { dayMs } from '../i18n/datum.ts';

/**
 * Days on which offices in the Netherlands are closed: New Year, Easter Monday, King's Day, Ascension Day,
 * Whit Monday, both Christmas days, and Liberation Day once in five years.
 * Source: rijksoverheid.nl, officiële feestdagen; Koningsdag moves to 26 April when the 27th is a Sunday.
 * @returns dates as YYYY-MM-DD
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
  return days.map((day) => new Date(day).toISOString().slice(0, 10));
}

/**
 * Easter Sunday, of the years 1900 to 2099, in which no leap day is left out: the first Sunday after the full moon that the
 * church counts with. The rule is Carter's; feestdagen.test.ts holds it against that of Meeus, which knows all years and is
 * three times as long on every page.
 */
function easterSunday(year: number): number {
  const counted = ((204 - 11 * (year % 19)) % 30) + 21;
  const fullMoon = counted > 48 ? counted - 1 : counted;
  const weekday = (year + Math.floor(year / 4) + fullMoon + 1) % 7;
  return Date.UTC(year, 2, fullMoon + 7 - weekday);
}
