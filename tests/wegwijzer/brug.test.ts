import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brugVoor, iemandAanDeLijn, type Gespreksvraag, type Spreker } from '../../src/wegwijzer/brug.ts';
import { naastU } from '../../src/wegwijzer/naast-u.ts';
import { invallersVoor } from '../../src/wegwijzer/invallers.ts';

const codes = ['nl', 'tr', 'ar', 'en', 'pl'];

/** Random gemeenten: few people, few languages, so that they meet each other and sometimes nobody meets anybody. */
const gemeente = fc
  .array(
    fc.record({
      talen: fc.subarray(codes, { minLength: 1, maxLength: 3 }),
      kan: fc.subarray(['belt-mee' as const, 'gaat-mee' as const, 'komt-thuis' as const]),
      wijken: fc.subarray(['noord', 'zuid'], { maxLength: 1 }),
      beslist: fc.constantFrom<('uitkering' | 'schuldhulp')[][]>([], [], [], ['uitkering'], ['schuldhulp']),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => rows.map((row, index): Spreker => ({ slug: `p${index}`, ...row })));

/** Somebody who wants to talk to some of them, or to a national line. */
const vraag: fc.Arbitrary<Gespreksvraag> = gemeente.chain((mensen) =>
  fc.record({
    bij: fc.oneof(
      { weight: 4, arbitrary: fc.subarray(mensen, { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constant([iemandAanDeLijn]) },
    ),
    talen: fc.constantFrom(['nl'], ['tr'], ['ar'], ['tr', 'nl'], ['ar', 'nl']),
    mensen: fc.constant(mensen),
    gidsen: fc.subarray(mensen.map(({ slug }) => slug)),
  }),
);

const speaks = ({ talen }: Spreker, wanted: readonly string[]) => talen.some((taal) => wanted.includes(taal));

const decides = ({ beslist }: Spreker) => beslist.includes('uitkering');

function forEvery(check: (given: Gespreksvraag) => void): void {
  fc.assert(fc.property(vraag, check), { numRuns: 1000 });
}

describe('over random gemeenten', () => {
  test('nobody is sent to somebody who speaks neither their language nor Dutch without hearing so', () => {
    forEvery((given) => {
      const weg = brugVoor(given);
      if (!weg) throw new Error('There is always somebody to phone');
      if (weg.soort === 'zelf' || weg.soort === 'brug') expect(speaks(weg.wie, given.talen)).toBe(true);
      if (weg.soort === 'nederlands') expect(weg.wie.talen).toContain('nl');
      if (weg.soort === 'andere-taal') expect(speaks(weg.wie, [...given.talen, 'nl'])).toBe(false);
    });
  });

  test('whoever calls along can talk to both, wants to, and does not decide on a benefit', () => {
    forEvery((given) => {
      const weg = brugVoor(given);
      if (weg?.soort !== 'brug') return;
      expect(given.bij).toContain(weg.bij);
      for (const wie of [weg.wie, ...weg.anderen]) {
        expect(wie.beslist).not.toContain('uitkering');
        expect(speaks(wie, given.talen)).toBe(true);
        if (weg.kan === 'samen') expect(given.gidsen).toContain(wie.slug);
        else expect(wie.kan).toContain(weg.kan);
        if (weg.kan === 'belt-mee') expect(given.bij.some((bij) => speaks(wie, bij.talen))).toBe(true);
        expect(given.bij).not.toContain(wie);
      }
      if (weg.kan === 'belt-mee') expect(speaks(weg.wie, weg.bij.talen)).toBe(true);
      else expect(weg.waarom).toContain('beslist');
      const vrij = given.bij.filter((bij) => !decides(bij));
      const wie = vrij.length > 0 ? vrij : given.bij;
      expect(weg.waarom.includes('taal')).toBe(!wie.some((bij) => speaks(bij, given.talen)));
      expect(weg.waarom.includes('beslist')).toBe(given.bij.every(decides));
      expect(weg.waarom).not.toEqual([]);
    });
  });

  test('where somebody in the gemeente makes the conversation possible, the page does not fall back on Dutch', () => {
    forEvery((given) => {
      const weg = brugVoor(given);
      const possible =
        given.bij.some((bij) => speaks(bij, given.talen)) ||
        given.mensen.some(
          (one) =>
            one.kan.includes('belt-mee') &&
            !decides(one) &&
            !given.bij.includes(one) &&
            speaks(one, given.talen) &&
            given.bij.filter((bij) => !decides(bij) || given.bij.every(decides)).some((bij) => speaks(one, bij.talen)),
        );
      if (possible) expect(weg?.soort).toMatch(/^(?:zelf|brug)$/);
      else if (weg?.soort === 'brug') expect(weg.kan).not.toBe('belt-mee');
      else expect(weg?.soort).toMatch(/^(?:nederlands|andere-taal)$/);
    });
  });

  test('nobody phones first who decides on their money, where somebody else of the role or a gids speaks their language', () => {
    forEvery((given) => {
      const weg = brugVoor(given);
      const ander = (one: Spreker) => !decides(one) && speaks(one, given.talen);
      const somebody =
        given.bij.some(ander) || (given.bij.every(decides) && given.mensen.some((one) => given.gidsen.includes(one.slug) && ander(one)));
      if (weg && somebody) expect(decides(weg.wie)).toBe(false);
    });
  });

  test('whoever goes along or comes home wants to, speaks the language, and decides on nothing', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(vraag, fc.boolean(), (given, deur) => {
        const weg = brugVoor(given);
        if (!weg) return;
        const naast = naastU(weg, given, deur);
        for (const { kan, wie, zelf, anderen } of naast) {
          kinds.add(`${kan} ${zelf}`);
          expect(zelf).toBe(wie.slug === weg.wie.slug);
          if (zelf) expect([decides(wie), kan]).toEqual([false, 'komt-thuis']);
          for (const one of zelf ? anderen : [wie, ...anderen]) {
            expect(one.kan).toContain(kan);
            expect(one.beslist).toEqual([]);
            expect(speaks(one, given.talen)).toBe(true);
            expect(one.slug).not.toBe(weg.wie.slug);
          }
        }
        // Of each kind once; and somebody who exists is named.
        expect(new Set(naast.map(({ kan }) => kan)).size).toBe(naast.length);
        const komt = (one: Spreker) => one.kan.includes('komt-thuis') && one.beslist.length === 0 && speaks(one, given.talen);
        if (given.mensen.some(komt)) expect(naast.map(({ kan }) => kan)).toContain('komt-thuis');
      }),
      { numRuns: 1000 },
    );
    expect([...kinds].sort()).toEqual(['belt-mee false', 'gaat-mee false', 'komt-thuis false', 'komt-thuis true']);
  });

  test('who can be phoned instead obeys the same rule', () => {
    const withReplacements = vraag.chain((given) =>
      fc.record({
        given: fc.constant(given),
        vervangers: fc
          .array(fc.constantFrom(...given.mensen.map(({ slug }) => slug)), {
            minLength: given.mensen.length,
            maxLength: given.mensen.length,
          })
          .map((names) => new Map(given.mensen.map(({ slug }, index) => [slug, names[index] ?? slug]))),
      }),
    );
    fc.assert(
      fc.property(withReplacements, ({ given, vervangers }) => {
        const weg = brugVoor(given);
        if (!weg) return;
        const invallers = invallersVoor(weg, given, vervangers);
        const names = invallers.map(({ wie }) => wie.slug);
        expect(new Set([weg.wie.slug, ...names]).size).toBe(names.length + 1);
        expect(names.length).toBeLessThanOrEqual(4);
        for (const { wie, spreekt } of invallers) {
          expect(spreekt).toBe(speaks(wie, given.talen));
          if (!spreekt) expect(wie.talen).toContain('nl');
        }
        // Who speaks the language of the reader goes before who does not.
        expect(invallers.map(({ spreekt }) => spreekt)).toEqual(
          invallers.map(({ spreekt }) => spreekt).toSorted((a, b) => Number(b) - Number(a)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('by hand', () => {
  const mens = (slug: string, talen: string[], more: Partial<Spreker> = {}): Spreker => ({
    slug,
    talen,
    kan: ['belt-mee'],
    wijken: [],
    beslist: [],
    ...more,
  });
  const samira = mens('samira', ['ar', 'nl'], { wijken: ['noord'] });
  const yusuf = mens('yusuf', ['ar', 'en'], { wijken: ['west'] });
  const hatice = mens('hatice', ['tr', 'nl'], { wijken: ['oost'] });
  const leyla = mens('leyla', ['tr', 'ar', 'nl']);
  const fatma = mens('fatma', ['tr', 'nl'], { kan: [] });
  const daan = mens('daan', ['nl', 'en'], { beslist: ['uitkering'] });
  const mensen = [leyla, yusuf, samira, hatice, fatma, daan];
  const gidsen = ['samira', 'hatice', 'yusuf'];
  const weg = (bij: Spreker[], talen: string[], others = mensen) => brugVoor({ bij, talen, mensen: others, gidsen });

  test('who speaks the language is phoned by themself', () => {
    expect(weg([fatma], ['tr'])).toEqual({ soort: 'zelf', wie: fatma });
    expect(weg([fatma], ['ar', 'nl'])).toEqual({ soort: 'zelf', wie: fatma });
  });

  test('a gids comes before anybody else, and who shares no language with the other cannot call along', () => {
    expect(weg([fatma], ['ar'])).toEqual({ soort: 'brug', kan: 'belt-mee', wie: samira, bij: fatma, waarom: ['taal'], anderen: [leyla] });
  });

  test('two who speak the language: the gids of the same wijk first, the other after', () => {
    const zuid = mens('zuid', ['ar', 'nl'], { wijken: ['oost'] });
    const ander = mens('ander', ['nl'], { wijken: ['oost'], kan: [] });
    expect(brugVoor({ bij: [ander], talen: ['ar'], mensen: [samira, zuid], gidsen: ['samira', 'zuid'] })).toMatchObject({
      wie: zuid,
      anderen: [samira],
    });
  });

  test("of more people the one who speaks the reader's own language, not only the Dutch beside it", () => {
    expect(weg([hatice, samira], ['ar', 'nl'])).toEqual({ soort: 'zelf', wie: samira });
  });

  test('who decides on the benefit is phoned together, also in Dutch', () => {
    expect(weg([daan], ['nl'])).toMatchObject({ soort: 'brug', wie: samira, bij: daan, waarom: ['beslist'] });
    expect(weg([daan], ['ar'])).toMatchObject({ soort: 'brug', wie: yusuf, waarom: ['taal', 'beslist'] });
  });

  test('where nobody calls along somebody goes along to who decides, else the gids does it with them', () => {
    const zonder = (one: Spreker, kan: Spreker['kan']) => ({ ...one, kan });
    const gaat = zonder(leyla, ['gaat-mee']);
    const gids = zonder(samira, []);
    expect(weg([daan], ['nl'], [gaat, gids, daan])).toMatchObject({ soort: 'brug', kan: 'gaat-mee', wie: gaat, bij: daan });
    expect(weg([daan], ['nl'], [gids, daan])).toMatchObject({ soort: 'brug', kan: 'samen', wie: gids, bij: daan });
    expect(weg([daan], ['nl'], [daan])).toEqual({ soort: 'zelf', wie: daan });
  });

  test('of people with one role who does not decide is phoned', () => {
    const cora = mens('cora', ['nl'], { kan: [] });
    expect(weg([daan, cora], ['nl'])).toEqual({ soort: 'zelf', wie: cora });
  });

  const beside = (bij: Spreker[], talen: string[], others: Spreker[], deur = true) => {
    const given = { bij, talen, mensen: others, gidsen };
    const met = brugVoor(given);
    return met ? naastU(met, given, deur).map(({ kan, wie, zelf }) => [kan, wie.slug, zelf]) : [];
  };

  test('who goes along: the gids first, and who is phoned already only has to be asked', () => {
    const ga = mens('ga', ['nl'], { kan: ['gaat-mee'] });
    const thuis = { ...samira, kan: ['gaat-mee', 'komt-thuis'] satisfies Spreker['kan'] };
    expect(beside([fatma], ['nl'], [ga, thuis, fatma])).toEqual([
      ['gaat-mee', 'samira', false],
      ['komt-thuis', 'samira', false],
    ]);
    expect(beside([thuis], ['nl'], [ga, thuis])).toEqual([['komt-thuis', 'samira', true]]);
    expect(beside([ga], ['nl'], [ga, thuis])).toEqual([['komt-thuis', 'samira', false]]);
  });

  test('there is no door at a national line: somebody phones along; where nobody exists nothing is promised', () => {
    expect(beside([iemandAanDeLijn], ['nl'], [samira], false)).toEqual([['belt-mee', 'samira', false]]);
    expect(beside([fatma], ['nl'], [fatma])).toEqual([]);
    expect(beside([fatma], ['nl'], [{ ...samira, kan: ['gaat-mee'], beslist: ['schuldhulp'] }, fatma])).toEqual([]);
  });

  test('a gemeente with one gids and nobody who speaks Turkish: the Dutch way', () => {
    expect(weg([samira], ['tr'], [samira])).toEqual({ soort: 'nederlands', wie: samira });
  });

  test('somebody who speaks no Dutch either is never a silent end', () => {
    expect(weg([yusuf], ['nl'], [yusuf])).toEqual({ soort: 'andere-taal', wie: yusuf });
    expect(weg([yusuf], ['nl'])).toMatchObject({ soort: 'brug', wie: samira, bij: yusuf });
  });

  test('a national line is phoned together where somebody can', () => {
    expect(weg([iemandAanDeLijn], ['tr'])).toMatchObject({ soort: 'brug', wie: hatice, bij: iemandAanDeLijn });
    expect(weg([iemandAanDeLijn], ['tr'], [samira])).toEqual({ soort: 'nederlands', wie: iemandAanDeLijn });
  });

  test('nobody at all is no conversation', () => {
    expect(weg([], ['nl'])).toBeUndefined();
  });
});
