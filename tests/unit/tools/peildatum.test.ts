import { expect, test } from 'vitest';
import { PeildatumFout, readPeildatum } from '../../../src/site/peildatum.ts';

const now = new Date('2026-11-21T12:00:00Z');

test('the date that was asked for is today', () => {
  expect(readPeildatum({ PEILDATUM: '2027-01-01' }, now)).toBe('2027-01-01');
});

test.each([{}, { PEILDATUM: '' }, { PEILDATUM: ' ' }])('without one, today is the day of the clock: %o', (env) => {
  expect(readPeildatum(env, now)).toBe('2026-11-21');
});

test('the day begins at midnight in the Netherlands, in winter and in summer', () => {
  expect(readPeildatum({}, new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(readPeildatum({}, new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  expect(readPeildatum({}, new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
});

test.each(['2027-02-30', '2027-13-01', '2027-00-10', '2027-1-1', '01-01-2027', '20270101', 'morgen', '2027-01-01T00:00', '2025-02-29'])(
  'what is no date is refused, with what to write instead: %s',
  (text) => {
    expect(() => readPeildatum({ PEILDATUM: text }, now)).toThrow(PeildatumFout);
    expect(() => readPeildatum({ PEILDATUM: text }, now)).toThrow(
      `PEILDATUM is "${text}", maar dat is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.`,
    );
  },
);

test('29 February exists in a leap year', () => {
  expect(readPeildatum({ PEILDATUM: '2028-02-29' }, now)).toBe('2028-02-29');
});
