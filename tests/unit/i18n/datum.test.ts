import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDatum, momentInAmsterdam } from '../../../src/i18n/datum.ts';

test('the moment in the Netherlands, summer and winter, at midnight and around the change of the clock', () => {
  for (const [instant, datum, tijd] of [
    ['2026-12-31T22:59:00Z', '2026-12-31', '23:59'],
    ['2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
    ['2027-06-30T22:05:00Z', '2027-07-01', '00:05'],
    ['2027-03-28T00:59:00Z', '2027-03-28', '01:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '03:00'],
  ] as const)
    expect(momentInAmsterdam(new Date(instant))).toEqual({ datum, tijd });
});

test('it is one or two hours later than in Greenwich, whatever the instant', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (now) => {
      const { datum, tijd } = momentInAmsterdam(now);
      const hours = (Date.parse(`${datum}T${tijd}:00Z`) - Math.floor(now.getTime() / 60_000) * 60_000) / 3_600_000;
      expect([1, 2]).toContain(hours);
    }),
  );
});

test.each([
  ['2026-11-21', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['morgen', false],
])('%s is a date that exists: %s', (text, exists) => {
  expect(isDatum(text)).toBe(exists);
});
