import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeRoute } from '../../src/wegwijzer/compose-route.ts';
import { gesprekkenVan } from '../../src/wegwijzer/gespreksweg.ts';
import { routeData } from '../../src/wegwijzer/route-data.ts';
import { buildCatalogus } from './build-catalogus.ts';

const mensen = ['p0', 'p1', 'p2', 'p3'];
const somebody = fc.shuffledSubarray(mensen, { minLength: 1, maxLength: 2 });

/** Gemeenten with a few people in three roles, some of whom decide on the benefit. */
const gemeente = fc.record({
  rollen: fc.record({ gids: somebody, inkomen: somebody, schuldhulp: somebody }),
  beslist: fc.subarray(mensen),
  contact: fc.constantFrom('gids', 'inkomen', 'schuldhulp'),
});

test('over random gemeenten who decides on the benefit is not the fixed person and not phoned first, where a gids does not decide', () => {
  let together = 0;
  fc.assert(
    fc.property(gemeente, ({ rollen, beslist, contact }) => {
      const catalogus = buildCatalogus({
        vragen: {},
        behoeften: { gestopt: { spoed: 'vandaag' } },
        stappen: { 'brieven/stop': { helpt: [{ behoefte: 'gestopt' }], contact } },
        rollen,
        contacten: mensen,
        beslist,
      });
      const route = composeRoute(routeData(catalogus), ['gestopt'], {}, '2027-01-01');
      if (!route) throw new Error('The step helps');
      const decides = (slug: string) => beslist.includes(slug);
      const people = rollen[route.contact as keyof typeof rollen];
      if (rollen.gids.every(decides)) return;
      expect(people.every(decides)).toBe(false);
      expect(route.nu.met !== undefined).toBe(rollen[contact].every(decides));
      if (route.nu.met) together += 1;
      // Everybody here speaks Dutch, and nobody calls along: then the gids does it with them.
      expect(decides(gesprekkenVan(catalogus, route.nu.contact, ['nl'])?.weg.wie.slug ?? '')).toBe(false);
    }),
    { numRuns: 1000 },
  );
  expect(together).toBeGreaterThan(50);
});
