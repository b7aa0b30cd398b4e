import { expect, it } from 'vitest';
import { mayRenew } from '../../src/tools/kiosk/may-renew.ts';

const start = 'https://gids.example/kiosk/#printer=ja';
const hour = 3_600_000;
const old = { leeftijd: 6 * hour, rust: hour / 6 };

it('is replaced after six hours, once the start screen stood there for ten minutes', () => {
  expect(mayRenew(old, start, start)).toBe(true);
  expect(mayRenew(old, 'https://gids.example/kiosk/', start)).toBe(true);
  expect(mayRenew({ ...old, leeftijd: 6 * hour - 1 }, start, start)).toBe(false);
  expect(mayRenew({ ...old, rust: hour / 6 - 1 }, start, start)).toBe(false);
});

it('is left alone with anything else on the screen', () => {
  for (const url of [
    'https://gids.example/nl/',
    'https://gids.example/kiosk/status/',
    'chrome-error://chromewebdata/',
    'about:blank',
    '',
  ]) {
    expect(mayRenew({ leeftijd: 100 * hour, rust: 100 * hour }, url, start), url).toBe(false);
  }
});

it('can be asked to be quicker', () => {
  expect(mayRenew({ leeftijd: 2, rust: 1 }, start, start, { leeftijd: 2, rust: 1 })).toBe(true);
});
