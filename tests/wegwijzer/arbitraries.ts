import fc from 'fast-check';
import type { Antwoord } from '../../src/catalogus/catalogus.ts';
import type { RouteData, StapData } from '../../src/wegwijzer/compose-route.ts';
import type { KorteCatalogus, KorteStap, KorteVraag } from './build-catalogus.ts';

// Small pools on purpose: names must meet each other for the rules to have something to do.
const behoeften = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'];
const kenmerken = { k0: ['ja', 'nee'], k1: ['x', 'y', 'z'], k2: ['ja', 'nee'] };
const refs = ['regelingen', 'fondsen', 'mag-dat', 'brieven'].flatMap((soort) => ['s0', 's1', 's2', 's3'].map((slug) => `${soort}/${slug}`));
export const peildatum = '2027-01-01';

const subset = <T>(items: readonly T[], maxLength = items.length) => fc.shuffledSubarray([...items], { maxLength });
const niveau = fc.constantFrom('bestaanszekerheid' as const, 'continuiteit' as const, 'meedoen' as const);
const spoed = fc.constantFrom('vandaag' as const, 'deze-week' as const, 'rustig' as const);
const volgorde = fc.constantFrom(10, 20, 50);
/** Before, on and after the peildatum. */
const datum = fc.constantFrom('2026-01-01', '2027-01-01', '2027-01-02', '2099-01-01');

const voorwaarden = subset(Object.keys(kenmerken), 2).chain((names) =>
  fc.tuple(
    ...names.map((kenmerk) => fc.subarray(kenmerken[kenmerk as keyof typeof kenmerken], { minLength: 1 }).map((is) => ({ kenmerk, is }))),
  ),
);

/** What somebody told: any part of the kenmerken. */
export const bekend = fc.record(
  { k0: fc.constantFrom('ja', 'nee'), k1: fc.constantFrom('x', 'y', 'z'), k2: fc.constantFrom('ja', 'nee') },
  { requiredKeys: [] },
);

/** Needs somebody has; `weg` is one that no longer exists. */
export const gevraagd = subset([...behoeften, 'weg'], 4);

const stap = (ref: string): fc.Arbitrary<StapData> =>
  fc
    .record({
      ref: fc.constant(ref),
      helptBij: subset([...behoeften, 'weg'], 4).chain((names) =>
        fc.tuple(...names.map((behoefte) => fc.record({ behoefte: fc.constant(behoefte), volgorde }))),
      ),
      voorwaarden,
      contact: fc.constantFrom('gids', 'schuldhulp', 'hulplijn:lijn'),
      stoptOp: datum,
    })
    .map(({ stoptOp, ...rest }) => (stoptOp > '2026' ? { ...rest, stoptOp } : rest));

/** Every contact its own people; two roles of one person; one who decides on the benefit; both. */
const gesprekken = fc.constantFrom<NonNullable<RouteData['gesprekken']>[]>(
  {},
  { gids: { wie: 'samira' }, schuldhulp: { wie: 'fatma' } },
  { gids: { wie: 'samira' }, schuldhulp: { wie: 'samira' } },
  { gids: { wie: 'samira' }, schuldhulp: { wie: 'samira', met: 'gids' } },
);

export const routeData: fc.Arbitrary<RouteData> = fc.record({
  behoeften: fc.record(Object.fromEntries(behoeften.map((slug) => [slug, fc.record({ niveau, spoed, gaatVoor: fc.boolean() })]))),
  stappen: subset(refs).chain((chosen) => fc.tuple(...chosen.map(stap))),
  gesprekken,
});

const gewoon = ['a0', 'a1', 'a2'];
const vast = ['weet-niet', 'liever-iemand', 'nu-even-niet'];

/** Answers of a question; `naar` is chosen from the questions given. */
function vraag(volgende: readonly string[]): fc.Arbitrary<KorteVraag> {
  const antwoord = (sleutel: string) =>
    fc
      .record({
        naar:
          volgende.length > 0 && gewoon.includes(sleutel)
            ? fc.option(fc.constantFrom(...volgende), { nil: undefined, freq: 2 })
            : fc.constant(undefined),
        behoeften: subset(behoeften, 2),
        kenmerken: bekend as fc.Arbitrary<Record<string, string>>,
        was: fc.constantFrom<string[][]>(
          [],
          ...(gewoon.includes(sleutel) ? [[], [`oud-${sleutel}`], [`oud-${sleutel}`, `ouder-${sleutel}`], ['a1']] : []),
        ),
      })
      .map(({ naar, ...rest }) => ({ ...rest, ...(naar === undefined ? {} : { naar }) }));
  return fc
    .tuple(
      subset(gewoon),
      fc.oneof({ weight: 5, arbitrary: fc.subarray(vast, { minLength: 1 }) }, { weight: 1, arbitrary: fc.constant<string[]>([]) }),
    )
    .chain(([eigen, uit]) => fc.record(Object.fromEntries([...eigen, ...uit].map((sleutel) => [sleutel, antwoord(sleutel)]))));
}

const korteStap: fc.Arbitrary<KorteStap> = fc.record({
  helpt: subset(behoeften, 4).chain((names) =>
    fc.tuple(...names.map((behoefte) => fc.record({ behoefte: fc.constant(behoefte), volgorde }))),
  ),
  voorwaarden,
  contact: fc.constantFrom('gids', 'gids', 'schuldhulp', 'hulplijn:lijn', 'hulplijn:weg', 'niemand'),
  nakijkenVoor: datum,
});

/**
 * Whole small catalogues, sound ones and broken ones: questions mostly lead onward, now and then back (`kring` decides);
 * some needs have no help, some roles have nobody.
 */
export const korteCatalogus: fc.Arbitrary<KorteCatalogus> = fc
  .record({ aantal: fc.integer({ min: 1, max: 8 }), kring: fc.nat(5) })
  .chain(({ aantal, kring }) => {
    const namen = ['begin', ...Array.from({ length: aantal - 1 }, (_, index) => `v${index + 1}`)];
    return fc.record({
      vragen: fc.record(
        Object.fromEntries(namen.map((naam, index) => [naam, vraag(kring === 0 ? namen : namen.slice(index + 1, index + 3))])),
      ),
      behoeften: fc.record(Object.fromEntries(behoeften.map((slug) => [slug, fc.record({ niveau, spoed })]))),
      stappen: subset(refs, 8).chain((chosen) => fc.record(Object.fromEntries(chosen.map((ref) => [ref, korteStap])))),
      rollen: fc.constantFrom<Record<string, string[]>[]>(
        { gids: ['samira'], schuldhulp: ['fatma'] },
        { gids: ['samira', 'karin'] },
        { schuldhulp: ['fatma'] },
      ),
    });
  });

/**
 * A catalogue in which nothing is wrong: every need has help, every answer a need, every role a person, and no
 * question comes back. Questions form a chain with side roads, so that long paths happen too.
 */
export const goedeCatalogus: fc.Arbitrary<KorteCatalogus> = korteCatalogus.map((kort) => {
  const namen = Object.keys(kort.vragen).slice(0, 6);
  return {
    ...kort,
    vragen: Object.fromEntries(
      namen.map((naam, index) => [
        naam,
        Object.fromEntries(
          Object.entries<Partial<Antwoord>>({ a0: {}, 'weet-niet': {}, ...kort.vragen[naam] }).map(
            ([sleutel, { naar: _, ...antwoord }]) => {
              const naar = namen[index + 1 + (sleutel === 'a0' ? 0 : sleutel === 'a1' ? 1 : namen.length)];
              return [
                sleutel,
                {
                  ...antwoord,
                  was: sleutel.startsWith('a') ? [`oud-${sleutel}`] : [],
                  behoeften: naar === undefined ? ['b0'] : (antwoord.behoeften ?? []),
                  ...(naar === undefined ? {} : { naar }),
                },
              ];
            },
          ),
        ),
      ]),
    ),
    stappen: {
      ...Object.fromEntries(
        Object.entries(kort.stappen ?? {}).map(([ref, stap]) => [
          ref,
          { ...stap, contact: stap.contact === 'hulplijn:lijn' ? stap.contact : 'gids' },
        ]),
      ),
      'initiatieven/alles': { helpt: behoeften.map((behoefte) => ({ behoefte })) },
    },
    rollen: { gids: ['samira'] },
  };
});
