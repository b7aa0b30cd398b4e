import { expect, test } from 'vitest';
import { allBladen } from '../../src/routeblad/all-bladen.ts';
import { bladInhoud } from '../../src/routeblad/blad-inhoud.ts';
import { checkBladen } from '../../src/routeblad/check-bladen.ts';
import { bladHoogte, estimateBlad } from '../../src/routeblad/estimate-blad.ts';
import { View } from '../../src/weergave/view.ts';
import { realGids } from './real-gids.ts';

const gids = realGids();

test('every sheet fits on its A4', () => {
  expect(checkBladen(gids, [])).toEqual([]);
});

test.each(['nl', 'tr-nl', 'ar-nl'] as const)('no sheet of %s is empty', (taal) => {
  const view = new View(taal, gids.catalogus);
  const heights = allBladen(gids, taal, () => '00000').map(
    ({ blad, kort }) => estimateBlad(bladInhoud(view, gids.peildatum, blad, kort)).hoogte,
  );
  expect(heights.length).toBeGreaterThan(500);
  expect(Math.max(...heights)).toBeLessThan(bladHoogte);
  expect(Math.min(...heights)).toBeGreaterThan(bladHoogte / 4);
});
