import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../src/wegwijzer/adres/fragment.ts';
import { gevoeligeKeuze, gevoeligeKeuzes } from '../../../src/wegwijzer/adres/gevoelige-keuze.ts';
import { addKeuze, keuzeOf } from '../../../src/wegwijzer/adres/keuze.ts';
import { keuzesIn, writeParts } from '../../../src/wegwijzer/adres/parts.ts';
import { maxLetters, withQuery } from '../../../src/wegwijzer/adres/query.ts';
import { queryIn } from '../../../src/wegwijzer/adres/query-in.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const keuze = fc.array(slug, { minLength: 1, maxLength: 6 });
const keuzes = fc.uniqueArray(keuze, { minLength: 1, maxLength: 8, selector: String });
/** What people type: letters of every script, and all that means something in an address or to a messenger. */
const typed = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'&=+%#?., ;:!)/"'), fc.constantFrom('&amp;', '%2B', '&m=', 'q='), fc.string({ unit: 'grapheme' })),
  })
  .map((text) => text.toWellFormed().trim().slice(0, maxLetters).trim().toWellFormed());
const all = fc.record({ keuzes, klaar: fc.uniqueArray(slug), weg: fc.uniqueArray(slug), q: typed });

/** The parts of a fragment that was written, in another order. */
const shuffled = (hash: string, order: readonly number[]) => {
  const parts = hash.slice(1).split('&');
  return `#${parts
    .map((part, index) => ({ part, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part)
    .join('&')}`;
};
const order = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });

/** What messengers, mail programs and people do to an address. */
const ways: Record<string, (hash: string) => string> = {
  'as it was written': (hash) => hash,
  'without its #': (hash) => hash.slice(1),
  'encoded as a whole': (hash) => `#${encodeURIComponent(hash.slice(1))}`,
  'encoded as a whole, twice': (hash) => `#${encodeURIComponent(encodeURIComponent(hash.slice(1)))}`,
  'with its # encoded as well': (hash) => encodeURIComponent(hash),
  'its + encoded': (hash) => hash.replaceAll('+', '%2B'),
  'its + encoded in small letters': (hash) => hash.replaceAll('+', '%2b'),
  'its + a space': (hash) => hash.replaceAll('+', ' '),
  'its + an encoded space': (hash) => hash.replaceAll('+', '%20'),
  'its + a comma': (hash) => hash.replaceAll('+', ','),
  'its & as HTML': (hash) => hash.replaceAll('&', '&amp;'),
  'its & as HTML, encoded': (hash) => `#${encodeURIComponent(hash.slice(1).replaceAll('&', '&amp;'))}`,
};

describe('what an address carries', () => {
  test.each(Object.entries(ways))('is read back, in any order, %s', (_, change) => {
    fc.assert(
      fc.property(all, order, (mijn, places) => {
        expect(readFragment(change(shuffled(writeFragment(mijn), places)))).toEqual({ ...mijn, onleesbaar: 0 });
      }),
    );
  });

  test.each(['.', '...', ',', ')', '?', '!', '>', '"', '.)', ' ', ';'])('a messenger may put "%s" behind it', (end) => {
    fc.assert(
      fc.property(keuzes, fc.uniqueArray(slug), (chosen, klaar) => {
        const mijn = { keuzes: chosen, klaar, weg: [], q: '' };
        expect(readFragment(writeFragment(mijn) + end)).toEqual({ ...mijn, onleesbaar: 0 });
      }),
    );
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const hash of [text, `#m=${text}`, `#m=bed&k=${text}`, `#q=${text}`]) {
          expect(readFragment(hash).keuzes.length).toBeLessThanOrEqual(20);
          // What every page hands on is read as the same.
          expect(keuzesIn(withQuery(hash))).toEqual(keuzesIn(hash));
        }
      }),
    );
    expect(readFragment(`#m=bed${' '.repeat(1_000_000)}x`).keuzes).toEqual([['bed']]);
  });

  test('capitals and the same twice are one choice', () => {
    expect(readFragment('#m=Geld.Schulden+geld.schulden').keuzes).toEqual([['geld', 'schulden']]);
  });

  test('counts what cannot be read', () => {
    expect(readFragment('#m=geld+<script>+../../x+bed')).toMatchObject({ keuzes: [['geld'], ['bed']], onleesbaar: 2 });
    expect(readFragment('#m=geld%E0%A4%A')).toMatchObject({ keuzes: [], onleesbaar: 1 });
    expect(readFragment(`#m=${Array.from({ length: 50 }, (_, index) => `a${index}`).join('+')}`)).toMatchObject({ onleesbaar: 30 });
  });

  test('is nothing where another kind of fragment stands', () => {
    const nothing = { keuzes: [], klaar: [], weg: [], q: '', onleesbaar: 0 };
    for (const hash of ['', '#', '#inhoud', '#az-3', '#m=', '#q=', '#__proto__=x']) expect(readFragment(hash)).toEqual(nothing);
    expect(writeFragment({ keuzes: [], klaar: ['bed'], weg: [], q: '' })).toBe('');
  });

  test('half a letter at the end of a long text is no error', () => {
    expect(withQuery('', `x${'😀'.repeat(300)}`)).toMatch(/^#q=x(?:%F0%9F%98%80){199}%EF%BF%BD$/);
  });
});

describe('a search', () => {
  test.each([
    ['#q=geen%20bed', '', 'geen bed'],
    ['#q=geen+bed', '?q=tanden', 'geen bed'],
    ['#m=hulp-bij.bril&q=geen+bed', '?q=tanden', 'geen bed'],
    ['', '?q=geen+bed', 'geen bed'],
    ['#az-3', '?q=bril', 'bril'],
    ['#m=hulp-bij.bril', '?q=bed', 'bed'],
    ['#az-3', '', undefined],
    ['#q=', '', undefined],
    ['', '?w=1', undefined],
    ['#q=%E0%A4%A', '', '\uFFFD%A'],
  ])('%s and %s ask for %s', (hash, search, query) => {
    expect(queryIn({ hash, search })).toBe(query);
  });

  test('changes the query alone', () => {
    fc.assert(
      fc.property(all, typed, (mijn, query) => {
        expect(readFragment(withQuery(writeFragment(mijn), query))).toEqual({ ...mijn, q: query, onleesbaar: 0 });
      }),
    );
    expect(withQuery('#az-3', '')).toBe('');
  });
});

describe('what every page does with mijn route', () => {
  test('adds a choice once, and keeps all else', () => {
    expect(addKeuze('', ['geld', 'schulden'])).toBe('#m=geld.schulden');
    expect(addKeuze('#inhoud', ['bed'])).toBe('#m=bed');
    expect(addKeuze('#m=geld&k=bed&w=bril', ['huis'])).toBe('#m=geld+huis&k=bed&w=bril');
    expect(addKeuze('#m=geld+huis', ['huis'])).toBe('#m=geld+huis');
    expect(addKeuze('#q=bed', ['huis'])).toBe('#m=huis&q=bed');
  });

  test('what it adds, the page of the route reads', () => {
    fc.assert(
      fc.property(keuzes, (chosen) => {
        expect(readFragment(chosen.reduce((so, one) => addKeuze(so, one), '')).keuzes).toEqual(chosen);
      }),
    );
  });

  test('to another page it takes the route and not the query; a query there stays', () => {
    expect(withQuery('#m=geld+huis&k=bed&q=bril')).toBe('#m=geld+huis&k=bed');
    expect(withQuery('#m=geld&q=bril', ' geen bed')).toBe('#m=geld&q=geen%20bed');
    for (const hash of ['', '#inhoud', '#q=bed']) expect(withQuery(hash)).toBe('');
  });

  test('knows by its address what a page is', () => {
    expect(keuzeOf('/nl/wegwijzer/geld/schulden/')).toEqual(['geld', 'schulden']);
    expect(keuzeOf('/ar-nl/hulp-bij/bril/')).toEqual(['hulp-bij', 'bril']);
    for (const path of ['/', '/nl/', '/nl/wegwijzer/', '/nl/regelingen/bril/']) expect(keuzeOf(path)).toBeUndefined();
  });
});

describe('mijn route and violence', () => {
  const gevoelig = gevoeligeKeuzes([
    'wegwijzer/thuis/wie',
    'wegwijzer/thuis',
    'wegwijzer/rustig/gezondheid/geweld',
    'hulp-bij/geweld',
    'regelingen/veilig-thuis',
  ]);
  const isGevoelig = (chosen: readonly string[]) =>
    ['thuis', 'rustig.gezondheid.geweld', 'hulp-bij.geweld'].some((begin) => begin === chosen.slice(0, begin.split('.').length).join('.'));

  test('looks out for the first answers and the needs, not for what follows on them', () => {
    expect(gevoelig).toEqual(['hulp-bij.geweld', 'rustig.gezondheid.geweld', 'thuis']);
  });

  test.each(Object.entries(ways))('is recognised exactly where the route is about violence, %s', (_, change) => {
    const some = fc.constantFrom<string[]>(
      ['thuis'],
      ['thuis', 'wie'],
      ['thuiszorg'],
      ['hulp-bij', 'geweld'],
      ['hulp-bij', 'bed'],
      ['rustig', 'gezondheid'],
      ['rustig', 'gezondheid', 'geweld', 'wie'],
      ['geld', 'thuis'],
    );
    const mixed = fc.uniqueArray(fc.oneof(some, keuze), { maxLength: 25, selector: String });
    fc.assert(
      fc.property(mixed, typed, order, (chosen, q, places) => {
        const hash = change(shuffled(writeFragment({ keuzes: chosen, klaar: ['thuis'], weg: ['thuis'], q }), places));
        expect(gevoeligeKeuze(hash, gevoelig)).toBe(readFragment(hash).keuzes.some(isGevoelig));
        expect(gevoeligeKeuze(hash, gevoelig)).toBe(chosen.slice(0, 20).some(isGevoelig));
      }),
    );
  });

  test.each(['', '#inhoud', '#m=', '#q=thuis', '#k=thuis'])('%s holds none', (hash) => {
    expect(gevoeligeKeuze(hash, gevoelig)).toBe(false);
  });

  test('nothing is found where no content is sensitive', () => {
    expect(gevoeligeKeuze('#m=thuis+', ''.split(' '))).toBe(false);
  });

  test('what cannot be read does not hide what can', () => {
    expect(gevoeligeKeuze(writeParts({ m: '<x>+thuis' }), gevoelig)).toBe(true);
  });
});
