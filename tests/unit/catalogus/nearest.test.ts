import { expect, test } from 'vitest';
import { editDistance } from '../../../src/catalogus/edit-distance.ts';
import { nearest, suggestion } from '../../../src/catalogus/nearest.ts';

test.each([
  ['', '', 0],
  ['bed', 'bed', 0],
  ['bed', 'bad', 1],
  ['bed', 'beds', 1],
  ['', 'bed', 3],
  ['fiets', 'feits', 1],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" takes %i letters, and back as many', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the nearest word, whatever the capitals', () => {
  expect(nearest('Wasmachin', ['bed-en-meubels', 'wasmachine', 'machine'])).toBe('wasmachine');
});

test('of two as near, the first', () => {
  expect(nearest('bat', ['bad', 'bas'])).toBe('bad');
});

test('nothing when nothing is near, or nothing is known', () => {
  expect(nearest('tandarts', ['wasmachine', 'fiets'])).toBeUndefined();
  expect(nearest('bed', [])).toBeUndefined();
});

test('a short word may differ in two letters, not in three', () => {
  expect(nearest('bril', ['drill'])).toBe('drill');
  expect(nearest('bril', ['kraan'])).toBeUndefined();
});

test('a suggestion is a question, with a space before it', () => {
  expect(suggestion('fits', ['fiets'])).toBe(' Bedoelde u "fiets"?');
  expect(suggestion('tandarts', ['fiets'])).toBe('');
});
