import { expect, test } from 'vitest';
import { feestdagen } from '../../../src/catalogus/feestdagen.ts';

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8): of any year, and longer. */
function meeus(year: number): string {
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
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

test('every Easter of two centuries is among the days on which offices are closed', () => {
  for (let year = 1900; year < 2100; year += 1) expect(feestdagen(year)).toContain(meeus(year));
});

test('the days of a year', () => {
  expect(feestdagen(2027).sort()).toEqual([
    '2027-01-01',
    '2027-03-28',
    '2027-03-29',
    '2027-04-27',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('Liberation Day is one once in five years, and King’s Day is no Sunday', () => {
  expect([2025, 2026, 2030].map((year) => feestdagen(year).includes(`${year}-05-05`))).toEqual([true, false, true]);
  expect(
    feestdagen(2025)
      .filter((day) => day.startsWith('2025-04-2'))
      .sort(),
  ).toEqual(['2025-04-20', '2025-04-21', '2025-04-26']);
});
