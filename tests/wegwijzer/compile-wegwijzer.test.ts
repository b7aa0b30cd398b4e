import { describe, expect, test } from 'vitest';
import { formatBevinding } from '../../src/catalogus/bevinding.ts';
import { antwoordenVan } from '../../src/wegwijzer/antwoorden-van.ts';
import { compileWegwijzer } from '../../src/wegwijzer/compile-wegwijzer.ts';
import { buildCatalogus, type KorteCatalogus } from './build-catalogus.ts';

const peildatum = '2027-01-01';
const hulp = { 'regelingen/hulp': { helpt: [{ behoefte: 'bed' }], contact: 'gids' } };
const bed = { behoeften: { bed: {} }, stappen: hulp };

const compile = (kort: KorteCatalogus) => compileWegwijzer(buildCatalogus(kort), peildatum);
/** What an editor reads, whole; without what is always there in the small catalogues of this file. */
const messages = (kort: KorteCatalogus) =>
  compile(kort)
    .bevindingen.filter(({ bestand }) => !/denkt-mee|rust|initiatieven/.test(bestand))
    .map(formatBevinding)
    .join('\n');

describe('what an editor hears', () => {
  test('nothing, when nothing is wrong', () => {
    expect(messages({ ...bed, vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } } })).toBe('');
  });

  test('the first question is missing', () => {
    expect(messages({ vragen: {} })).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml
        De eerste vraag ontbreekt.
        Zo lost u het op: Zet het bestand terug. Hiermee begint de wegwijzer."
    `);
  });

  test('a cycle', () => {
    const vragen = {
      begin: { verder: { naar: 'v1' }, 'weet-niet': {} },
      v1: { terug: { naar: 'begin' }, bed: { behoeften: ['bed'] }, 'weet-niet': {} },
    };
    expect(messages({ ...bed, vragen })).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/v1.yml  veld: antwoorden.terug.naar
        Dit antwoord gaat terug naar de vraag "begin". Zo komt niemand ergens uit.
        Zo lost u het op: Laat het naar een andere vraag gaan, of naar een behoefte."
    `);
  });

  test('a question that leads to itself', () => {
    expect(compile({ vragen: { begin: { nog: { naar: 'begin' }, 'weet-niet': {} } } }).bevindingen.map(({ regel }) => regel)).toContain(
      'kring',
    );
  });

  test('a dead end', () => {
    expect(messages({ ...bed, vragen: { begin: { niets: {}, bed: { behoeften: ['bed'] }, 'weet-niet': {} } } })).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml  veld: antwoorden.niets
        Dit antwoord gaat nergens heen.
        Zo lost u het op: Zet er naar bij (de volgende vraag) of behoeften (dan komt hier de route)."
    `);
  });

  test('an answer without a need of its own is no dead end when an earlier answer named one', () => {
    const vragen = { begin: { bed: { behoeften: ['bed'], naar: 'kinderen' }, 'weet-niet': {} }, kinderen: { ja: {}, 'weet-niet': {} } };
    expect(messages({ ...bed, vragen })).toBe('');
  });

  test('a road of more than six questions', () => {
    const vragen = Object.fromEntries(
      ['begin', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'].map((naam, index, namen) => [
        naam,
        { door: index < 6 ? { naar: namen[index + 1] as string } : { behoeften: ['bed'] }, 'weet-niet': {} },
      ]),
    );
    expect(messages({ behoeften: { bed: {} }, stappen: hulp, vragen })).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/v6.yml  veld: antwoorden.door.naar
        Langs deze weg krijgt iemand meer dan 6 vragen.
        Zo lost u het op: Laat dit antwoord naar een behoefte gaan, of haal eerder een vraag weg.
      WAARSCHUWING  content/wegwijzer/vragen/v7.yml
        Geen enkel antwoord leidt naar deze vraag.
        Zo lost u het op: Laat een antwoord van een andere vraag hierheen gaan (naar), of gooi de vraag weg.
      WAARSCHUWING  content/behoeften/bed.yml
        De wegwijzer leidt nergens naar deze behoefte.
        Zo lost u het op: Zet de behoefte bij een antwoord van een vraag.
      WAARSCHUWING  content/regelingen/hulp/nl.md  veld: helpt-bij
        Dit komt in geen enkele route voor.
        Zo lost u het op: Zet bij helpt-bij een behoefte waar de wegwijzer naartoe leidt."
    `);
  });

  test('exactly six questions are allowed', () => {
    const vragen = Object.fromEntries(
      ['begin', 'v2', 'v3', 'v4', 'v5', 'v6'].map((naam, index, namen) => [
        naam,
        { door: index < 5 ? { naar: namen[index + 1] as string } : { behoeften: ['bed'] }, 'weet-niet': {} },
      ]),
    );
    expect(messages({ ...bed, vragen })).toBe('');
  });

  test('a question, a need and an entry that nobody reaches', () => {
    const kort = {
      vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} }, los: { 'weet-niet': {} } },
      behoeften: { bed: {}, dier: {} },
      stappen: { ...hulp, 'fondsen/dieren': { helpt: [{ behoefte: 'dier' }] } },
    };
    expect(messages(kort)).toMatchInlineSnapshot(`
      "WAARSCHUWING  content/wegwijzer/vragen/los.yml
        Geen enkel antwoord leidt naar deze vraag.
        Zo lost u het op: Laat een antwoord van een andere vraag hierheen gaan (naar), of gooi de vraag weg.
      WAARSCHUWING  content/behoeften/dier.yml
        De wegwijzer leidt nergens naar deze behoefte.
        Zo lost u het op: Zet de behoefte bij een antwoord van een vraag.
      WAARSCHUWING  content/fondsen/dieren/nl.md  veld: helpt-bij
        Dit komt in geen enkele route voor.
        Zo lost u het op: Zet bij helpt-bij een behoefte waar de wegwijzer naartoe leidt."
    `);
  });

  test('a need that nothing helps with', () => {
    expect(messages({ behoeften: { bed: {} }, vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } } }))
      .toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml  veld: antwoorden.bed
        Er is niets dat helpt bij bed.
        Zo lost u het op: Zet de behoefte bij helpt-bij van iets dat helpt, of kies hier een andere behoefte."
    `);
  });

  test('a route that falls away because what is known drops every step', () => {
    const stappen = { 'regelingen/hulp': { helpt: [{ behoefte: 'bed' }], voorwaarden: [{ kenmerk: 'kinderen', is: ['ja'] }] } };
    const vragen = { begin: { bed: { behoeften: ['bed'], kenmerken: { kinderen: 'nee' } }, 'weet-niet': {} } };
    expect(compile({ behoeften: { bed: {} }, stappen, vragen }).bevindingen.map(({ regel }) => regel)).toContain('route-leeg');
  });

  test('a first step with nobody behind it', () => {
    const stappen = { 'regelingen/hulp': { helpt: [{ behoefte: 'bed' }], contact: 'schuldhulp' } };
    expect(messages({ behoeften: { bed: {} }, stappen, vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } } }))
      .toMatchInlineSnapshot(`
      "FOUT  content/regelingen/hulp/nl.md  veld: contact
        De eerste stap van een route komt bij niemand uit: "schuldhulp".
        Zo lost u het op: Zet in gemeente.yml iemand bij de rol "schuldhulp"."
    `);
  });

  test('a role whose only person has no file', () => {
    const found = compile({
      ...bed,
      rollen: { gids: ['samira'] },
      contacten: [],
      vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } },
    });
    expect(found.bevindingen.map(({ regel }) => regel)).toContain('stap-zonder-mens');
    expect([...found.toestanden.keys()]).toEqual(['']);
  });

  test('a question without a way out', () => {
    expect(messages({ ...bed, vragen: { begin: { bed: { behoeften: ['bed'] } } } })).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml  veld: antwoorden
        Wie het niet weet, kan hier niet verder.
        Zo lost u het op: Zet er een antwoord bij: liever-iemand, nu-even-niet, weet-niet."
    `);
  });

  test('an answer without words', () => {
    const kort = buildCatalogus({ ...bed, vragen: { begin: { bed: { behoeften: ['bed'] }, 'weet-niet': {} } } });
    delete kort.vragen.get('begin')?.antwoorden['bed']?.tekst;
    const { bevindingen, toestanden } = compileWegwijzer(kort, peildatum);
    expect(bevindingen.map(({ regel }) => regel)).toContain('antwoord-zonder-tekst');
    expect([...toestanden.keys()]).toEqual(['', 'weet-niet']);
  });

  test('an old name that is in use', () => {
    expect(
      messages({
        ...bed,
        vragen: { begin: { bed: { behoeften: ['bed'], was: ['slapen'] }, slapen: { behoeften: ['bed'] }, 'weet-niet': {} } },
      }),
    ).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml  veld: antwoorden.bed.was
        De oude naam "slapen" is ook een antwoord dat er nu is.
        Zo lost u het op: Haal de oude naam weg, of geef het andere antwoord een andere naam."
    `);
  });

  test('an old name that two answers claim', () => {
    expect(
      messages({
        ...bed,
        vragen: {
          begin: { bed: { behoeften: ['bed'], was: ['slapen'] }, matras: { behoeften: ['bed'], was: ['slapen'] }, 'weet-niet': {} },
        },
      }),
    ).toMatchInlineSnapshot(`
      "FOUT  content/wegwijzer/vragen/begin.yml  veld: antwoorden.matras.was
        De oude naam "slapen" staat ook bij het antwoord "bed".
        Zo lost u het op: Laat de oude naam bij één antwoord staan. Daar komen oude adressen dan uit."
    `);
  });
});

describe('fixed answers', () => {
  test('get their words, picture and need; what the question says itself wins', () => {
    const catalogus = buildCatalogus({
      ...bed,
      vragen: {
        begin: { 'weet-niet': {}, 'liever-iemand': { behoeften: ['bed'], pictogram: 'bed' }, 'nu-even-niet': { naar: 'v1' } },
        v1: { 'weet-niet': {} },
      },
    });
    const begin = catalogus.vragen.get('begin');
    expect(begin && antwoordenVan(begin, catalogus.vasteAntwoorden)).toMatchObject([
      { sleutel: 'weet-niet', tekst: { nl: 'Vast weet-niet.' }, pictogram: 'weet-niet', behoeften: ['denkt-mee'], vast: true },
      { sleutel: 'liever-iemand', tekst: { nl: 'Vast liever-iemand.' }, pictogram: 'bed', behoeften: ['bed'], vast: true },
      { sleutel: 'nu-even-niet', behoeften: [], naar: 'v1', vast: true },
    ]);
  });

  test('"I would rather talk to somebody" leaves the need behind: the person comes first', () => {
    const { toestanden } = compile({
      ...bed,
      vragen: { begin: { bed: { behoeften: ['bed'], naar: 'v1' }, 'weet-niet': {} }, v1: { ja: {}, 'liever-iemand': {} } },
    });
    expect(toestanden.get('bed/liever-iemand')).toMatchObject({
      behoeften: ['denkt-mee'],
      route: { nu: { ref: 'initiatieven/gids' }, daarna: [], contact: 'gids' },
    });
  });

  test('"I do not know" after a need ends in a person, and keeps the need', () => {
    const { toestanden } = compile({
      ...bed,
      vragen: { begin: { bed: { behoeften: ['bed'], naar: 'v1' }, 'weet-niet': {} }, v1: { ja: {}, 'weet-niet': {} } },
    });
    expect(toestanden.get('bed/weet-niet')).toMatchObject({
      behoeften: ['bed', 'denkt-mee'],
      route: { contact: 'gids', nu: { ref: 'regelingen/hulp' } },
    });
  });
});

describe('how many questions are still to come', () => {
  // begin ─ a ─ v1 ─ d ─ v2 ─ x ─ v3 ─ z
  //       └ b     ├ e
  //               └ f                       after begin: 3 (a/d/x/z), 1 (a/e), 1 (a/f) and 0 (b)
  const { toestanden } = compile({
    ...bed,
    vragen: {
      begin: { a: { naar: 'v1' }, b: { behoeften: ['bed'] }, 'weet-niet': {} },
      v1: { d: { naar: 'v2' }, e: { behoeften: ['bed'] }, f: { behoeften: ['bed'] }, 'weet-niet': {} },
      v2: { x: { naar: 'v3' }, 'weet-niet': {}, 'liever-iemand': {} },
      v3: { z: { behoeften: ['bed'] }, 'weet-niet': {} },
    },
  });

  test.each([
    ['', 1],
    ['a', 0],
    ['a/d', 1],
    ['a/d/x', 0],
    ['a/d/x/z', 0],
    ['b', 0],
    ['weet-niet', 0],
  ])('after "%s": %i', (address, nog) => {
    expect(toestanden.get(address)?.nogVragen).toBe(nog);
  });
});

describe('renamed answers', () => {
  const { verhuisd, toestanden } = compile({
    ...bed,
    vragen: {
      begin: { geld: { naar: 'v1', was: ['centen'] }, 'weet-niet': {} },
      v1: { bed: { behoeften: ['bed'], was: ['matras'] }, 'weet-niet': {} },
    },
  });

  test('old addresses lead to the new one, halfway too', () => {
    expect(Object.fromEntries(verhuisd)).toEqual({
      centen: 'geld',
      'centen/bed': 'geld/bed',
      'centen/matras': 'geld/bed',
      'geld/matras': 'geld/bed',
      'centen/weet-niet': 'geld/weet-niet',
    });
  });

  test('an old address is no page of its own', () => {
    expect([...toestanden.keys()]).toEqual(['', 'geld', 'geld/bed', 'geld/weet-niet', 'weet-niet']);
  });
});
