import { describe, expect, test } from 'vitest';
import { naNee } from '../../src/wegwijzer/na-nee.ts';
import type { RouteData, StapData } from '../../src/wegwijzer/compose-route.ts';

const stap = (ref: string, helptBij: Record<string, number>, stoptOp?: string): StapData => ({
  ref,
  helptBij: Object.entries(helptBij).map(([behoefte, volgorde]) => ({ behoefte, volgorde })),
  voorwaarden: [],
  contact: 'gids',
  ...(stoptOp === undefined ? {} : { stoptOp }),
});

const data: RouteData = {
  behoeften: {},
  stappen: [
    stap('fondsen/laatste', { bed: 60 }),
    stap('regelingen/eerste', { bed: 10, tanden: 10 }),
    stap('regelingen/ervoor', { bed: 5 }),
    stap('fondsen/weg', { bed: 20 }, '2026-11-30'),
    stap('fondsen/straks-weg', { bed: 50 }, '2026-12-01'),
    stap('mag-dat/regel', { bed: 15 }),
    stap('fondsen/tweede', { bed: 20 }),
    stap('fondsen/ander', { fiets: 10 }),
  ],
};
const gives = (ref: string) => !ref.startsWith('mag-dat/');

describe('after a no', () => {
  test('comes what stands behind it in the route, in order; what has stopped and what gives nothing is left out', () => {
    expect(naNee(data, 'regelingen/eerste', gives, '2026-11-30')).toEqual([
      { behoefte: 'bed', refs: ['fondsen/tweede', 'fondsen/straks-weg', 'fondsen/laatste'] },
    ]);
  });

  test('what stood before it comes last, and not more than three are named', () => {
    expect(naNee(data, 'fondsen/laatste', gives, '2026-12-01')).toEqual([
      { behoefte: 'bed', refs: ['regelingen/ervoor', 'regelingen/eerste', 'fondsen/tweede'] },
    ]);
  });

  test('a need that nothing else helps with has no next, and neither has a step that is not there', () => {
    expect(naNee(data, 'fondsen/ander', gives, '2026-11-30')).toEqual([]);
    expect(naNee(data, 'fondsen/nergens', gives, '2026-11-30')).toEqual([]);
  });
});
