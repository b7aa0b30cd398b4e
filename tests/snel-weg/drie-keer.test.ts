import { expect, it } from 'vitest';
import { drieKeer } from '../../src/snel-weg/drie-keer.ts';

/** @returns which of the presses was the third Shift */
const presses = (...keys: [key: string, at: number][]) =>
  keys
    .map(([key, at]) => [key, at] as const)
    .map(
      (
        (isDerde) =>
        ([key, at]) =>
          isDerde(key, at)
      )(drieKeer()),
    );

it('leaves at the third Shift within three seconds', () => {
  expect(presses(['Shift', 0], ['Shift', 1_000], ['Shift', 3_000])).toEqual([false, false, true]);
});

it('does not count a press of longer ago', () => {
  expect(presses(['Shift', 0], ['Shift', 1_000], ['Shift', 3_001], ['Shift', 3_500])).toEqual([false, false, false, true]);
});

it('does not leave when somebody types capitals', () => {
  expect(presses(['Shift', 0], ['A', 10], ['Shift', 20], ['B', 30], ['Shift', 40], ['C', 50])).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
