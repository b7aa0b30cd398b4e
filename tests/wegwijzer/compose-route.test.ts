import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeRoute, type RouteData, type Stap, type StapData } from '../../src/wegwijzer/compose-route.ts';
import { bekend, gevraagd, peildatum, routeData } from './arbitraries.ts';

/** The stabiliteitsmodel written out once more, so that the engine is not checked against itself. */
const ladder = [
  ['bestaanszekerheid/deze-week', 1],
  ['bestaanszekerheid/rustig', 2],
  ['continuiteit/deze-week', 3],
  ['continuiteit/rustig', 4],
  ['meedoen/deze-week', 5],
  ['meedoen/rustig', 6],
] as const;

function rung(data: RouteData, behoefte: string): number {
  const row = data.behoeften[behoefte];
  if (!row) throw new Error(`A step was chosen for ${behoefte}, which does not exist`);
  return row.spoed === 'vandaag' ? 0 : (ladder.find(([name]) => name === `${row.niveau}/${row.spoed}`)?.[1] ?? 99);
}

/** Whether a step is still there. */
const loopt = ({ stoptOp }: StapData) => stoptOp === undefined || stoptOp > peildatum;

/** Steps that must be in the route, by a reading of the promise that shares nothing with the engine. */
function expected(data: RouteData, behoeften: readonly string[], kenmerken: Record<string, string>): string[] {
  return data.stappen
    .filter((stap) => stap.helptBij.some(({ behoefte }) => behoeften.includes(behoefte) && data.behoeften[behoefte]))
    .filter(
      (stap) =>
        loopt(stap) ||
        stap.helptBij.some(
          ({ behoefte }) =>
            behoeften.includes(behoefte) &&
            data.behoeften[behoefte] &&
            !data.stappen.some((one) => loopt(one) && one.helptBij.some((row) => row.behoefte === behoefte)),
        ),
    )
    .filter((stap) => !stap.voorwaarden.some(({ kenmerk, is }) => kenmerk in kenmerken && !is.includes(kenmerken[kenmerk] ?? '')))
    .map(({ ref }) => ref)
    .sort();
}

const inOrder = (data: RouteData, stappen: readonly Stap[]) => stappen.map(({ behoefte }) => rung(data, behoefte));
const source = (data: RouteData, stap: Stap): StapData => data.stappen.find(({ ref }) => ref === stap.ref) as StapData;
const situation = fc.record({ data: routeData, behoeften: gevraagd, kenmerken: bekend as fc.Arbitrary<Record<string, string>> });

/** Checks a promise over many random catalogues, for every situation that has a route. */
function forEveryRoute(
  check: (given: {
    data: RouteData;
    behoeften: string[];
    kenmerken: Record<string, string>;
    alle: Stap[];
    route: NonNullable<ReturnType<typeof composeRoute>>;
  }) => void,
): void {
  fc.assert(
    fc.property(situation, ({ data, behoeften, kenmerken }) => {
      const route = composeRoute(data, behoeften, kenmerken, peildatum);
      if (route) check({ data, behoeften, kenmerken, route, alle: [route.nu, ...route.daarna, ...route.ook] });
    }),
    { numRuns: 400 },
  );
}

describe('over random catalogues', () => {
  test('there is a route exactly when something helps, and it holds everything that helps, once', () => {
    fc.assert(
      fc.property(situation, ({ data, behoeften, kenmerken }) => {
        const route = composeRoute(data, behoeften, kenmerken, peildatum);
        const refs = route ? [route.nu, ...route.daarna, ...route.ook].map(({ ref }) => ref) : [];
        expect(refs.toSorted()).toEqual(expected(data, behoeften, kenmerken));
      }),
      { numRuns: 400 },
    );
  });

  test('stability first: nobody is sent to a later rung before an earlier one', () => {
    forEveryRoute(({ data, alle }) => {
      const rungs = inOrder(data, alle);
      expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
    });
  });

  test('within a rung volgorde decides, then slug; only the step of now may jump ahead', () => {
    forEveryRoute(({ data, route }) => {
      const keys = [...route.daarna, ...route.ook].map((stap) => {
        const volgorde = source(data, stap)
          .helptBij.filter(({ behoefte }) => behoefte === stap.behoefte)
          .map((item) => item.volgorde);
        return `${rung(data, stap.behoefte)} ${Math.min(...volgorde)} ${stap.ref.split('/')[1]} ${stap.ref}`;
      });
      expect(keys).toEqual(keys.toSorted());
    });
  });

  test('a step is chosen for the most stable need it helps with', () => {
    forEveryRoute(({ data, behoeften, alle }) => {
      for (const stap of alle) {
        const helped = source(data, stap).helptBij.filter(({ behoefte }) => behoeften.includes(behoefte) && data.behoeften[behoefte]);
        expect(rung(data, stap.behoefte)).toBe(Math.min(...helped.map(({ behoefte }) => rung(data, behoefte))));
      }
    });
  });

  test('the step of now is surely theirs when its rung has one that is', () => {
    forEveryRoute(({ data, route, alle }) => {
      const same = alle.filter((stap) => rung(data, stap.behoefte) === rung(data, route.nu.behoefte));
      if (route.nu.alleenAls.length > 0) expect(same.every(({ alleenAls }) => alleenAls.length > 0)).toBe(true);
    });
  });

  test('at most three steps come next, and the rest only after three', () => {
    forEveryRoute(({ route }) => {
      expect(route.daarna.length).toBeLessThanOrEqual(3);
      if (route.ook.length > 0) expect(route.daarna).toHaveLength(3);
    });
  });

  test('a label names exactly the conditions nothing is known about', () => {
    forEveryRoute(({ data, kenmerken, alle }) => {
      for (const stap of alle) {
        expect(stap.alleenAls).toEqual(source(data, stap).voorwaarden.filter(({ kenmerk }) => !(kenmerk in kenmerken)));
      }
    });
  });

  test('telling more never adds a step, and never adds a label', () => {
    fc.assert(
      fc.property(situation, bekend as fc.Arbitrary<Record<string, string>>, ({ data, behoeften, kenmerken }, meer) => {
        const before = composeRoute(data, behoeften, kenmerken, peildatum);
        const after = composeRoute(data, behoeften, { ...meer, ...kenmerken }, peildatum);
        const labels = new Map(
          (before ? [before.nu, ...before.daarna, ...before.ook] : []).map(({ ref, alleenAls }) => [ref, alleenAls.length]),
        );
        for (const stap of after ? [after.nu, ...after.daarna, ...after.ook] : []) {
          expect(labels.get(stap.ref)).toBeGreaterThanOrEqual(stap.alleenAls.length);
        }
      }),
    );
  });

  test('what is no longer there gives way, and where nothing else ever helped the gids takes over', () => {
    forEveryRoute(({ data, behoeften, route, alle }) => {
      const alleen = behoeften.filter(
        (behoefte) => !data.stappen.some((one) => loopt(one) && one.helptBij.some((row) => row.behoefte === behoefte)),
      );
      for (const stap of alle) {
        const bron = source(data, stap);
        expect(stap.gestopt).toBe(!loopt(bron));
        expect(stap.contact).toBe(stap.gestopt ? 'gids' : bron.contact);
        if (stap.gestopt) expect(bron.helptBij.some((row) => alleen.includes(row.behoefte))).toBe(true);
      }
      expect(route.contact).toBe(route.nu.contact);
    });
  });

  test('no order in which things happen to stand makes a difference', () => {
    const shuffled = situation.chain((given) =>
      fc.record({
        given: fc.constant(given),
        behoeften: fc.shuffledSubarray(given.behoeften, { minLength: given.behoeften.length }),
        stappen: fc.shuffledSubarray([...given.data.stappen], { minLength: given.data.stappen.length }),
        turn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, behoeften, stappen, turn }) => {
        const data: RouteData = {
          behoeften: Object.fromEntries(Object.entries(given.data.behoeften).reverse()),
          stappen: stappen.map((stap) => (turn ? { ...stap, helptBij: stap.helptBij.toReversed() } : stap)),
        };
        const before = composeRoute(given.data, given.behoeften, given.kenmerken, peildatum);
        const after = composeRoute(data, behoeften, given.kenmerken, peildatum);
        // The needs themselves stay in the order somebody named them.
        const sorted = (route: typeof before) => route && { ...route, behoeften: route.behoeften.toSorted() };
        expect(sorted(after)).toEqual(sorted(before));
      }),
      { numRuns: 400 },
    );
  });
});

describe('by hand', () => {
  const stap = (ref: string, more: Partial<StapData> = {}): StapData => ({
    ref,
    helptBij: [{ behoefte: 'bed', volgorde: 50 }],
    voorwaarden: [],
    contact: 'inkomen',
    ...more,
  });
  const compose = (stappen: StapData[], kenmerken: Record<string, string> = {}, dag = '2027-01-01') =>
    composeRoute(
      { behoeften: { bed: { niveau: 'bestaanszekerheid', spoed: 'deze-week' }, dier: { niveau: 'meedoen', spoed: 'rustig' } }, stappen },
      ['dier', 'bed'],
      kenmerken,
      dag,
    );
  const kind = [{ kenmerk: 'kinderen', is: ['ja'] }];

  test('a condition not known yet keeps the step, says so, and lets a sure step go first', () => {
    const route = compose([stap('fondsen/a', { voorwaarden: kind }), stap('regelingen/b')]);
    expect(route?.nu.ref).toBe('regelingen/b');
    expect(route?.daarna).toMatchObject([{ ref: 'fondsen/a', alleenAls: kind }]);
  });

  test('a condition that holds has no label; one that fails drops the step', () => {
    const stappen = [stap('fondsen/a', { voorwaarden: kind }), stap('regelingen/b')];
    expect(compose(stappen, { kinderen: 'ja' })?.nu).toMatchObject({ ref: 'fondsen/a', alleenAls: [] });
    expect(compose(stappen, { kinderen: 'nee' })).toMatchObject({ nu: { ref: 'regelingen/b' }, daarna: [], ook: [] });
  });

  test('a sure step further up the ladder does not overtake an unsure one that is more stable', () => {
    const route = compose([
      stap('fondsen/a', { voorwaarden: kind }),
      stap('initiatieven/b', { helptBij: [{ behoefte: 'dier', volgorde: 1 }] }),
    ]);
    expect(route?.nu.ref).toBe('fondsen/a');
  });

  test('from the day it stops a step gives its place to the next', () => {
    const stappen = [stap('fondsen/a', { stoptOp: '2027-01-01' }), stap('regelingen/b')];
    expect(compose(stappen, {}, '2026-12-31')).toMatchObject({ nu: { ref: 'fondsen/a' }, daarna: [{ ref: 'regelingen/b' }] });
    expect(compose(stappen, {}, '2027-01-01')).toMatchObject({ nu: { ref: 'regelingen/b', contact: 'inkomen' }, daarna: [], ook: [] });
  });

  test('where there is no next, the gids takes over', () => {
    const stappen = [stap('fondsen/a', { stoptOp: '2027-01-01' })];
    expect(compose(stappen)).toMatchObject({ nu: { ref: 'fondsen/a', gestopt: true, contact: 'gids' }, contact: 'gids' });
  });

  test('the fourth step after now is one tap away', () => {
    const route = compose(['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => stap(`regelingen/${slug}`)));
    expect(route?.daarna.map(({ ref }) => ref)).toEqual(['regelingen/b', 'regelingen/c', 'regelingen/d']);
    expect(route?.ook.map(({ ref }) => ref)).toEqual(['regelingen/e', 'regelingen/f']);
  });

  test('nothing that helps is no route', () => {
    expect(compose([])).toBeUndefined();
  });
});
