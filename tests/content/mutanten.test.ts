import { expect, test } from 'vitest';
import { slips } from '../../src/tools/mutanten/slips.ts';
import { tryMutants } from '../../src/tools/mutanten/try-mutants.ts';
import { laatstNagekeken, sources } from './real-gids.ts';

test('the check finds what an editor gets wrong, in the file itself, and drowns nobody in findings', () => {
  const made = tryMutants(sources, laatstNagekeken, 2 * slips.length, 7);
  expect(made.flatMap(({ slip, bestand, overleeft }) => (overleeft === undefined ? [] : [`${slip}: ${bestand}: ${overleeft}`]))).toEqual(
    [],
  );
  // Nearly every kind has a place in the content of today.
  expect(new Set(made.map(({ slip }) => slip)).size).toBeGreaterThan(slips.length - 8);
});
