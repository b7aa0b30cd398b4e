import { expect, it } from 'vitest';
import { judgeClock } from '../../src/kiosk/beheer/judge-clock.ts';

const at = (time: string) => Date.parse(time);
const bouwdag = '2026-11-21';

it.each([
  ['right', '2026-11-22T10:00:00Z', '2026-11-22T10:00:20Z', 'goed', 0],
  ['five minutes off', '2026-11-22T10:05:00Z', '2026-11-22T10:00:00Z', 'goed', 5],
  ['six minutes behind', '2026-11-22T09:54:00Z', '2026-11-22T10:00:00Z', 'fout', -6],
  ['years ahead', '2031-11-22T10:00:00Z', '2026-11-22T10:00:00Z', 'fout', 2_629_440],
  // The server says so, whatever the day of the site.
  ['right before the site was made', '2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z', 'goed', 0],
])('with a server: %s', (_, nu, server, oordeel, minuten) => {
  expect(judgeClock(at(nu), bouwdag, at(server))).toEqual({ oordeel, waarom: 'server', minuten });
});

it.each([
  ['1970-01-01T00:00:10Z', 'fout', 'voor-de-site'],
  ['2026-11-19T23:59:00Z', 'fout', 'voor-de-site'],
  ['2026-11-20T23:30:00Z', 'onzeker', 'geen-server'],
  ['2027-06-01T00:00:00Z', 'onzeker', 'geen-server'],
  ['2029-01-01T00:00:00Z', 'fout', 'lang-na-de-site'],
])('without a server, at %s: %s', (nu, oordeel, waarom) => {
  expect(judgeClock(at(nu), bouwdag)).toEqual({ oordeel, waarom });
  expect(judgeClock(at(nu), bouwdag, Number.NaN)).toEqual({ oordeel, waarom });
});
