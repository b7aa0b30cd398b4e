import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeRoute, stappenOf, type Route, type RouteData, type Stap, type StapData } from '../../src/wegwijzer/compose-route.ts';
import { bekend, gevraagd, peildatum, routeData } from './arbitraries.ts';

/** The stabiliteitsmodel written out once more, so that the engine is not checked against itself; `!` goes before the rest. */
const ladder = [
  'bestaanszekerheid/deze-week!',
  'bestaanszekerheid/rustig!',
  'bestaanszekerheid/deze-week',
  'bestaanszekerheid/rustig',
  'continuiteit/deze-week!',
  'continuiteit/rustig!',
  'continuiteit/deze-week',
  'continuiteit/rustig',
  'meedoen/deze-week!',
  'meedoen/rustig!',
  'meedoen/deze-week',
  'meedoen/rustig',
];

function rung(data: RouteData, behoefte: string): number {
  const row = data.behoeften[behoefte];
  if (!row) throw new Error(`A step was chosen for ${behoefte}, which does not exist`);
  return row.spoed === 'vandaag' ? 0 : 1 + ladder.indexOf(`${row.niveau}/${row.spoed}${row.gaatVoor ? '!' : ''}`);
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

const source = (data: RouteData, stap: Stap): StapData => data.stappen.find(({ ref }) => ref === stap.ref) as StapData;
/** Who is behind a contact, by a name. */
const wieOf = (data: RouteData, stap: Stap) => data.gesprekken?.[stap.contact]?.wie ?? stap.contact;
const situation = fc.record({ data: routeData, behoeften: gevraagd, kenmerken: bekend as fc.Arbitrary<Record<string, string>> });

/** Checks a promise over many random catalogues, for every situation that has a route. */
function forEveryRoute(
  check: (given: { data: RouteData; behoeften: string[]; kenmerken: Record<string, string>; alle: Stap[]; route: Route }) => void,
): void {
  fc.assert(
    fc.property(situation, ({ data, behoeften, kenmerken }) => {
      const route = composeRoute(data, behoeften, kenmerken, peildatum);
      if (route) check({ data, behoeften, kenmerken, route, alle: stappenOf(route) });
    }),
    { numRuns: 400 },
  );
}

describe('over random catalogues', () => {
  test('there is a route exactly when something helps, and it holds everything that helps, once', () => {
    fc.assert(
      fc.property(situation, ({ data, behoeften, kenmerken }) => {
        const route = composeRoute(data, behoeften, kenmerken, peildatum);
        const refs = stappenOf(route).map(({ ref }) => ref);
        expect(refs.toSorted()).toEqual(expected(data, behoeften, kenmerken));
      }),
      { numRuns: 400 },
    );
  });

  test('stability first: the step of now is for the most stable need there is', () => {
    forEveryRoute(({ data, route, alle }) => {
      expect(rung(data, route.nu.behoefte)).toBe(Math.min(...alle.map(({ behoefte }) => rung(data, behoefte))));
    });
  });

  /** Rung, volgorde, slug: low comes first. */
  const keyOf = (data: RouteData, stap: Stap) => {
    const volgorde = source(data, stap)
      .helptBij.filter(({ behoefte }) => behoefte === stap.behoefte)
      .map((item) => item.volgorde);
    return `${String(rung(data, stap.behoefte)).padStart(2, '0')} ${Math.min(...volgorde)} ${stap.ref.split('/')[1]} ${stap.ref}`;
  };

  test('of one need the rung decides, then volgorde, then slug; only the step of now may jump ahead', () => {
    forEveryRoute(({ data, behoeften, route, alle }) => {
      const known = behoeften.filter((behoefte) => data.behoeften[behoefte]);
      if (known.length === 1) {
        const later = alle.filter((stap) => stap !== route.nu);
        // Each conversation stands where its first step would stand.
        const first = route.daarna.map((stap) => keyOf(data, stap));
        expect(first).toEqual(first.toSorted());
        for (const stap of route.daarna) {
          const same = later.filter((one) => wieOf(data, one) === wieOf(data, stap));
          expect(keyOf(data, stap)).toBe(same.map((one) => keyOf(data, one)).toSorted()[0]);
        }
      }
      const ook = route.ook.map((stap) => keyOf(data, stap));
      expect(ook).toEqual(ook.toSorted());
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

  test('a step after the first is another conversation, and what the same person does is asked in theirs', () => {
    forEveryRoute(({ data, route }) => {
      const gesprekken = [route.nu, ...route.daarna];
      const names = gesprekken.map((stap) => wieOf(data, stap));
      expect(new Set(names).size).toBe(names.length);
      for (const gesprek of gesprekken) {
        for (const stap of gesprek.vraagOok) expect(wieOf(data, stap)).toBe(wieOf(data, gesprek));
      }
    });
  });

  test('at most three conversations come next; what is one tap away has no place among them', () => {
    forEveryRoute(({ data, route }) => {
      expect(route.daarna.length).toBeLessThanOrEqual(3);
      const gesprekken = [route.nu, ...route.daarna];
      for (const stap of route.ook) {
        const own = gesprekken.find((gesprek) => wieOf(data, gesprek) === wieOf(data, stap));
        if (own) expect(own.vraagOok.length).toBeGreaterThanOrEqual(3);
        else expect(route.daarna).toHaveLength(3);
      }
    });
  });

  test('every need has its step before any need has two', () => {
    forEveryRoute(({ data, behoeften, route }) => {
      const helps = (stap: Stap, behoefte: string) => source(data, stap).helptBij.some((row) => row.behoefte === behoefte);
      const shown = [route.nu, ...route.daarna].flatMap((gesprek) => [gesprek, ...gesprek.vraagOok]);
      const left = behoeften.filter(
        (behoefte) =>
          data.behoeften[behoefte] !== undefined &&
          !shown.some((stap) => helps(stap, behoefte)) &&
          route.ook.some((stap) => helps(stap, behoefte)),
      );
      if (left.length === 0) return;
      // No room: each of the four conversations begins with the first step of a need of its own.
      expect(route.daarna).toHaveLength(3);
      const helped = new Set<string>();
      for (const gesprek of [route.nu, ...route.daarna]) {
        const fresh = behoeften.filter((behoefte) => helps(gesprek, behoefte) && !helped.has(behoefte));
        expect(fresh).not.toEqual([]);
        for (const behoefte of fresh) helped.add(behoefte);
      }
    });
  });

  test("who decides on the benefit is nobody's fixed person: that step is done with another", () => {
    forEveryRoute(({ data, route, alle }) => {
      for (const stap of alle) expect(stap.met).toBe(data.gesprekken?.[stap.contact]?.met);
      expect(route.contact).toBe(route.nu.met ?? route.nu.contact);
      expect(data.gesprekken?.[route.contact]?.met).toBeUndefined();
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
        const labels = new Map(stappenOf(before).map(({ ref, alleenAls }) => [ref, alleenAls.length]));
        for (const stap of stappenOf(after)) {
          expect(labels.get(stap.ref)).toBeGreaterThanOrEqual(stap.alleenAls.length);
        }
      }),
    );
  });

  test('what is no longer there gives way, and where nothing else ever helped the gids takes over', () => {
    forEveryRoute(({ data, behoeften, alle }) => {
      const alleen = behoeften.filter(
        (behoefte) => !data.stappen.some((one) => loopt(one) && one.helptBij.some((row) => row.behoefte === behoefte)),
      );
      for (const stap of alle) {
        const bron = source(data, stap);
        expect(stap.gestopt).toBe(!loopt(bron));
        expect(stap.contact).toBe(stap.gestopt ? 'gids' : bron.contact);
        if (stap.gestopt) expect(bron.helptBij.some((row) => alleen.includes(row.behoefte))).toBe(true);
      }
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
          ...given.data,
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
    expect(route?.nu.vraagOok).toMatchObject([{ ref: 'fondsen/a', alleenAls: kind }]);
  });

  test('a condition that holds has no label; one that fails drops the step', () => {
    const stappen = [stap('fondsen/a', { voorwaarden: kind }), stap('regelingen/b')];
    expect(compose(stappen, { kinderen: 'ja' })?.nu).toMatchObject({ ref: 'fondsen/a', alleenAls: [] });
    expect(compose(stappen, { kinderen: 'nee' })).toMatchObject({ nu: { ref: 'regelingen/b', vraagOok: [] }, daarna: [], ook: [] });
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
    expect(compose(stappen, {}, '2026-12-31')).toMatchObject({ nu: { ref: 'fondsen/a', vraagOok: [{ ref: 'regelingen/b' }] } });
    expect(compose(stappen, {}, '2027-01-01')).toMatchObject({
      nu: { ref: 'regelingen/b', contact: 'inkomen', vraagOok: [] },
      daarna: [],
      ook: [],
    });
  });

  test('a step has another place from a day until another, and its own place before and after', () => {
    const december = { vanaf: '2026-11-01', tot: '2027-01-01', volgorde: 5 };
    const stappen = [
      stap('regelingen/polis', { helptBij: [{ behoefte: 'bed', volgorde: 20, tijdelijk: december }], contact: 'werk' }),
      stap('regelingen/gift', { helptBij: [{ behoefte: 'bed', volgorde: 10 }] }),
    ];
    const eerste = (dag: string) => compose(stappen, {}, dag)?.nu.ref;
    expect(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map(eerste)).toEqual([
      'regelingen/gift',
      'regelingen/polis',
      'regelingen/polis',
      'regelingen/gift',
    ]);
  });

  test('where there is no next, the gids takes over', () => {
    const stappen = [stap('fondsen/a', { stoptOp: '2027-01-01' })];
    expect(compose(stappen)).toMatchObject({ nu: { ref: 'fondsen/a', gestopt: true, contact: 'gids' }, contact: 'gids' });
  });

  const refs = (stappen: readonly Stap[] = []) => stappen.map(({ ref }) => ref);

  test('the fourth conversation after now is one tap away', () => {
    const route = compose(['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => stap(`regelingen/${slug}`, { contact: slug })));
    expect(refs(route?.daarna)).toEqual(['regelingen/b', 'regelingen/c', 'regelingen/d']);
    expect(refs(route?.ook)).toEqual(['regelingen/e', 'regelingen/f']);
  });

  test('what the same person does as well is asked in the same conversation, three subjects at most', () => {
    const route = compose([
      ...['a', 'b', 'c', 'd', 'e'].map((slug) => stap(`regelingen/${slug}`)),
      stap('regelingen/f', { contact: 'gids' }),
    ]);
    expect(refs(route?.nu.vraagOok)).toEqual(['regelingen/b', 'regelingen/c', 'regelingen/d']);
    expect(refs(route?.daarna)).toEqual(['regelingen/f']);
    expect(refs(route?.ook)).toEqual(['regelingen/e']);
  });

  const several = (behoeften: RouteData['behoeften'], stappen: StapData[], gesprekken?: RouteData['gesprekken']) =>
    composeRoute({ behoeften, stappen, ...(gesprekken ? { gesprekken } : {}) }, Object.keys(behoeften), {}, '2027-01-01');
  const helpt = (...behoeften: string[]) => behoeften.map((behoefte) => ({ behoefte, volgorde: 50 }));

  test('debts, loneliness and a broken machine: the schuldhulp first, and each need its step', () => {
    const route = several(
      {
        kapot: { niveau: 'bestaanszekerheid', spoed: 'deze-week' },
        alleen: { niveau: 'continuiteit', spoed: 'rustig' },
        schuld: { niveau: 'bestaanszekerheid', spoed: 'rustig', gaatVoor: true },
      },
      [
        stap('initiatieven/a-repair', { helptBij: [{ behoefte: 'kapot', volgorde: 1 }], contact: 'vrijwilligers' }),
        stap('regelingen/schuldhulp', { helptBij: helpt('schuld'), contact: 'schuldhulp' }),
        stap('regelingen/z', { helptBij: helpt('schuld'), contact: 'raadsvrouw' }),
        stap('initiatieven/maatje', { helptBij: helpt('alleen'), contact: 'gids' }),
      ],
    );
    expect(refs(route && [route.nu, ...route.daarna])).toEqual([
      'regelingen/schuldhulp',
      'initiatieven/a-repair',
      'initiatieven/maatje',
      'regelingen/z',
    ]);
  });

  test('a need that the first conversation can hold is asked there, however many subjects it has', () => {
    const route = several({ een: { niveau: 'bestaanszekerheid', spoed: 'vandaag' }, twee: { niveau: 'meedoen', spoed: 'rustig' } }, [
      ...['a', 'b', 'c', 'd', 'e'].map((slug) => stap(`regelingen/${slug}`, { helptBij: helpt('een') })),
      stap('regelingen/z', { helptBij: helpt('twee') }),
    ]);
    expect(refs(route?.nu.vraagOok)).toContain('regelingen/z');
  });

  test('who decides on the benefit keeps nobody: the step is done with the gids, and so is what else they do', () => {
    const route = several(
      { bed: { niveau: 'bestaanszekerheid', spoed: 'deze-week' } },
      [stap('regelingen/a'), stap('regelingen/b', { contact: 'gids' }), stap('regelingen/c')],
      { inkomen: { wie: 'samira', met: 'gids' }, gids: { wie: 'samira' } },
    );
    expect(route).toMatchObject({ nu: { ref: 'regelingen/a', contact: 'inkomen', met: 'gids' }, daarna: [], contact: 'gids' });
    expect(refs(route?.nu.vraagOok)).toEqual(['regelingen/b', 'regelingen/c']);
  });

  test('a route says what its moment is: in a hurry, in danger, before a date', () => {
    const brief = { niveau: 'bestaanszekerheid', spoed: 'deze-week', datumInBrief: true } as const;
    const rest = { niveau: 'meedoen', spoed: 'rustig' } as const;
    expect(several({ brief }, [stap('brieven/a', { helptBij: helpt('brief') })])).toMatchObject({
      spoed: true,
      gevaar: false,
      voorDatum: true,
    });
    expect(several({ rest }, [stap('brieven/a', { helptBij: helpt('rest') })])).toMatchObject({ spoed: false, voorDatum: false });
    expect(several({ nood: { ...rest, spoed: 'vandaag', gevaar: true } }, [stap('brieven/a', { helptBij: helpt('nood') })])).toMatchObject({
      spoed: true,
      gevaar: true,
    });
  });

  test('nothing that helps is no route', () => {
    expect(compose([])).toBeUndefined();
  });
});
