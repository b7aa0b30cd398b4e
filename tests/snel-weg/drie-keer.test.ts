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

it('leaves at the third Shift within a second and a half', () => {
  expect(presses(['Shift', 0], ['Shift', 700], ['Shift', 1_500])).toEqual([false, false, true]);
});

it('does not count a press of longer ago', () => {
  expect(presses(['Shift', 0], ['Shift', 700], ['Shift', 1_501], ['Shift', 2_200])).toEqual([false, false, false, true]);
});

it('does not leave when sticky keys hold a capital and let it go', () => {
  expect(presses(['Shift', 0], ['Shift', 400], ['Shift', 4_000])).toEqual([false, false, false]);
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
