import { expect, it } from 'vitest';
import { growth, type Gebruik } from '../../src/tools/bench/measure-kiosk.ts';

const begin: Gebruik = { heap: 1_000_000, nodes: 1000, listeners: 50, renderer: 100_000_000 };

it('is too much above a tenth, and only for what counts', () => {
  const of = (eind: Partial<Gebruik>) => growth(begin, { ...begin, ...eind }).map(({ wat, ok }) => [wat.split(/[ ,]/, 1)[0], ok]);
  expect(of({})).toEqual([
    ['JavaScript', true],
    ['DOM', true],
    ['event', undefined],
    ['own', true],
  ]);
  expect(of({ heap: 1_100_000, nodes: 1101, listeners: 5000 })).toEqual([
    ['JavaScript', true],
    ['DOM', false],
    ['event', undefined],
    ['own', true],
  ]);
  expect(of({ heap: 500_000, renderer: 111_000_000 })).toEqual([
    ['JavaScript', true],
    ['DOM', true],
    ['event', undefined],
    ['own', false],
  ]);
});

it('leaves out what the system does not say', () => {
  expect(growth(begin, { ...begin, renderer: undefined }).map(({ wat }) => wat)).not.toContain('own memory of the page process, bytes');
});
