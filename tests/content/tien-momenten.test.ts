import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Taal } from '../../src/i18n/locales.ts';
import { fold } from '../../src/search/fold.ts';
import { countNaast } from '../../src/tools/bench/count-naast.ts';
import { openSearch, placeOf } from '../../src/tools/bench/measure-search.ts';
import { composeRoute } from '../../src/wegwijzer/compose-route.ts';
import { gesprekkenVan } from '../../src/wegwijzer/gespreksweg.ts';
import { resolveContact } from '../../src/wegwijzer/resolve-contact.ts';
import { realGids } from './real-gids.ts';

/** Ten moments that the sources tell, in which somebody could have been helped: in the words of whoever it happened to. */
const rows = readFileSync(new URL('tien-momenten.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [moment: string, taal: Taal, zin: string, behoefte: string]);

const { catalogus, wegwijzer, peildatum } = realGids();
const open = openSearch(catalogus);
const routes = [...wegwijzer.toestanden.values()].flatMap(({ route }) => (route ? [route] : []));

test('all ten are here, in sentences that no list of words has', () => {
  expect([...new Set(rows.map(([moment]) => moment))]).toEqual(Array.from({ length: 10 }, (_, index) => `M${index + 1}`));
  const known = new Set(
    [...catalogus.behoeften.values()].flatMap(({ 'eigen-woorden': woorden }) => Object.values(woorden).flat().map(fold)),
  );
  expect(rows.filter(([, , zin]) => known.has(fold(zin)))).toEqual([]);
});

test.for(rows)('%s %s: "%s" finds it first', ([, taal, zin, behoefte]) => {
  expect(
    placeOf(
      open[taal],
      zin,
      behoefte.split(',').map((slug) => `behoeften/${slug}`),
    ),
  ).toBe(1);
});

test('who wants to volunteer comes to somebody who goes along, not to reporting it', () => {
  const route = composeRoute(wegwijzer.data, ['mensen-helpen'], {}, peildatum);
  const wie = gesprekkenVan(catalogus, route?.nu.contact ?? '', ['nl'])?.weg.wie;
  expect([route?.nu.ref, wie?.kan.includes('gaat-mee')]).toEqual(['initiatieven/vrijwilligerscentrale', true]);
});

test('whose receipt is denied comes to other proof, somebody who reads along, and the judge', () => {
  const route = composeRoute(wegwijzer.data, ['papier-weg-bij-gemeente'], {}, peildatum);
  expect(route?.nu.ref).toBe('mag-dat/papier-afgegeven');
  expect([...(route?.nu.vraagOok ?? []), ...(route?.daarna ?? [])].map(({ ref }) => ref)).toContain('regelingen/voorlopige-voorziening');
});

test('on every route somebody goes along or comes home, in every language', () => {
  for (const { taal, routes: all, zelf, ander, thuis, niemand } of countNaast(realGids())) {
    expect(all).toBeGreaterThan(100);
    expect([niemand, zelf + ander >= all, thuis > 0], taal).toEqual([0, true, true]);
  }
});

describe('who decides on the benefit', () => {
  const decides = (contact: string) => {
    const keuze = resolveContact(catalogus, contact);
    return keuze?.soort === 'mensen' && keuze.mensen.every(({ beslist }) => beslist.includes('uitkering'));
  };

  test('somebody does, so that the rest of this says something', () => {
    expect(routes.some(({ nu }) => decides(nu.contact))).toBe(true);
  });

  test('is never the fixed person of a route', () => {
    expect(routes.filter(({ contact }) => decides(contact))).toEqual([]);
  });

  test('is never phoned first, in any language', () => {
    const first = routes.flatMap(({ nu }) =>
      catalogus.talen.flatMap((taal) => {
        const wie = gesprekkenVan(catalogus, nu.contact, [taal])?.weg.wie;
        return wie?.beslist.includes('uitkering') ? [`${nu.ref} ${taal}: ${wie.slug}`] : [];
      }),
    );
    expect(first).toEqual([]);
  });
});
