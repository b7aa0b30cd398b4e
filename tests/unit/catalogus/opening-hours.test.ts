import { describe, expect, test } from 'vitest';
import { clockCanBeRight, openstand, type Openingstijd } from '../../../src/catalogus/opening-hours.ts';

const uur = (dagen: number[], van = '09:00', tot = '12:00'): Openingstijd => ({ dagen, van, tot, soort: 'telefoon' });
const werkdagen = [0, 1, 2, 3, 4];

describe('when somebody can be reached', () => {
  test('now, until when; later today; the next real day as a date', () => {
    const uren = [uur(werkdagen)];
    expect(openstand(uren, [], { datum: '2026-11-30', tijd: '10:00' })).toEqual({ open: true, tot: '12:00', soort: 'telefoon' });
    expect(openstand(uren, [], { datum: '2026-11-30', tijd: '08:57' })).toEqual({
      open: false,
      weer: { datum: '2026-11-30', van: '09:00', overDagen: 0 },
    });
    expect(openstand(uren, [], { datum: '2026-11-30', tijd: '12:00' })).toEqual({
      open: false,
      weer: { datum: '2026-12-01', van: '09:00', overDagen: 1 },
    });
    expect(openstand(uren, [], { datum: '2026-12-04', tijd: '20:00' })).toMatchObject({ weer: { datum: '2026-12-07', overDagen: 3 } });
  });

  test('holidays count, whatever the year, and days away as well', () => {
    const uren = [uur([4], '10:00', '11:00')];
    // Christmas Day and New Year's Day are Fridays: the first Friday after them is the eighth.
    expect(openstand(uren, [], { datum: '2026-12-24', tijd: '12:00' })).toMatchObject({ weer: { datum: '2027-01-08', van: '10:00' } });
    expect(openstand(uren, ['2027-01-08'], { datum: '2026-12-24', tijd: '12:00' })).toMatchObject({ weer: { datum: '2027-01-15' } });
    expect(openstand([uur(werkdagen)], [], { datum: '2031-12-25', tijd: '10:00' })).toMatchObject({ open: false });
  });

  test('back after a summer: still the day', () => {
    const weg = Array.from({ length: 45 }, (_, day) => new Date(Date.UTC(2027, 6, 1 + day)).toISOString().slice(0, 10));
    expect(openstand([uur(werkdagen)], weg, { datum: '2027-07-01', tijd: '10:00' })).toMatchObject({ weer: { datum: '2027-08-16' } });
  });

  test('until midnight, past midnight, and day and night', () => {
    const alle = [0, 1, 2, 3, 4, 5, 6];
    const open = (tijd: string, ...uren: Openingstijd[]) => openstand(uren, [], { datum: '2026-12-04', tijd });
    expect(open('23:59', uur([4], '20:00', '24:00'))).toEqual({ open: true, tot: '24:00', soort: 'telefoon' });
    expect(open('23:30', uur([4], '20:00', '24:00'), uur([5], '00:00', '02:00'))).toMatchObject({ open: true, tot: '02:00' });
    expect(open('23:59', uur(alle, '00:00', '24:00'))).toEqual({ open: true, soort: 'telefoon' });
    // On the eve of a holiday it ends.
    expect(openstand([uur(alle, '00:00', '24:00')], [], { datum: '2026-12-24', tijd: '12:00' })).toMatchObject({ tot: '24:00' });
  });

  test('nobody who has no hours is promised', () => {
    expect(openstand([], [], { datum: '2026-11-30', tijd: '10:00' })).toEqual({ open: false });
  });
});

test('a clock that is years off is not believed; one that is a day behind, or on a page kept for a year, is', () => {
  const made = '2026-11-30';
  expect(['2026-11-29', '2026-11-30', '2027-12-01'].map((datum) => clockCanBeRight({ datum }, made))).toEqual([true, true, true]);
  expect(['1970-01-01', '2024-11-30', '2036-11-30'].map((datum) => clockCanBeRight({ datum }, made))).toEqual([false, false, false]);
});
