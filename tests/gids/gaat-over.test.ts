import { expect, test } from 'vitest';
import { gaatOver, stammen } from '../../src/gids/gaat-over.ts';

test.each([
  ['Ik heb geen goed bed of meubels', 'bed', true],
  ['Ik heb geen goed bed of meubels', 'bedden', true],
  ['Koffie met bedrijven', 'bedden', false],
  ['Koffie met bedrijven', 'bed', false],
  ['Taalles in de buurt', 'taal', true],
  ['Moedertaal', 'taal', false],
  ['Kinderfiets', 'fiets', true],
  ['Sport voor een kind', 'kind sport', true],
  ['Sport voor een kind', 'kind muziek', false],
  ['Alles', '', true],
])('"%s" and what was typed, "%s": %s', (text, typed, about) => {
  expect(gaatOver(stammen(text), typed)).toBe(about);
});
