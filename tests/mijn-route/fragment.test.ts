import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addKeuze, countKeuzes, isMijnRoute, keuzeOf } from '../../src/wegwijzer/adres/carry.ts';
import { readFragment, writeFragment } from '../../src/wegwijzer/adres/fragment.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const keuze = fc.array(slug, { minLength: 1, maxLength: 6 });
const unique = (items: string[][]) => [...new Map(items.map((item) => [item.join('.'), item])).values()];

describe('the fragment of mijn route', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.array(keuze, { minLength: 1, maxLength: 8 }), fc.uniqueArray(slug), fc.uniqueArray(slug), (keuzes, klaar, weg) => {
        const mijn = { keuzes: unique(keuzes), klaar, weg };
        expect(readFragment(writeFragment(mijn))).toEqual({ ...mijn, onleesbaar: 0 });
      }),
    );
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void [readFragment(text), readFragment(`#m=${text}`), readFragment(`#m=bed&k=${text}`)],
      ),
    );
    expect(readFragment(`#m=bed${' '.repeat(1_000_000)}x`)?.keuzes).toEqual([['bed']]);
  });

  test.each([
    ['a full stop a messenger put behind it', '#m=geld.schulden.', [['geld', 'schulden']]],
    ['encoded by a messenger', '#m%3Dgeld.schulden%2Bbrief', [['geld', 'schulden'], ['brief']]],
    ['a plus that became a space', '#m=geld.schulden%20brief', [['geld', 'schulden'], ['brief']]],
    ['& written as HTML', '#m=geld&amp;k=bed', [['geld']]],
    ['capitals', '#m=Geld.Schulden', [['geld', 'schulden']]],
    ['the same twice', '#m=geld+geld', [['geld']]],
    ['a half-encoded letter', '#m=geld%E0%A4%A', []],
  ])('saves what can be saved: %s', (_, hash, keuzes) => {
    expect(readFragment(hash)?.keuzes).toEqual(keuzes);
  });

  test('counts what cannot be read', () => {
    expect(readFragment('#m=geld+<script>+../../x+bed')).toMatchObject({ keuzes: [['geld'], ['bed']], onleesbaar: 2 });
    expect(readFragment(`#m=${Array.from({ length: 50 }, (_, index) => `a${index}`).join('+')}`)).toMatchObject({ onleesbaar: 30 });
  });

  test('is none where another kind of fragment stands', () => {
    for (const hash of ['', '#', '#inhoud', '#k=bed']) expect(readFragment(hash)).toBeUndefined();
    expect(readFragment('#m=')).toMatchObject({ keuzes: [] });
    expect(writeFragment({ keuzes: [], klaar: ['bed'], weg: [] })).toBe('');
  });
});

describe('what every page does with it', () => {
  test('adds a choice once, and keeps what was ticked and taken away', () => {
    expect(addKeuze('', ['geld', 'schulden'])).toBe('#m=geld.schulden');
    expect(addKeuze('#inhoud', ['bed'])).toBe('#m=bed');
    expect(addKeuze('#m=geld&k=bed&w=bril', ['huis'])).toBe('#m=geld+huis&k=bed&w=bril');
    expect(addKeuze('#m=geld+huis', ['huis'])).toBe('#m=geld+huis');
  });

  test('what it adds, the page of the route reads', () => {
    fc.assert(
      fc.property(fc.array(keuze, { minLength: 1, maxLength: 8 }), (keuzes) => {
        const hash = keuzes.reduce((so, one) => addKeuze(so, one), '');
        expect(readFragment(hash)?.keuzes).toEqual(unique(keuzes));
        expect(countKeuzes(hash)).toBe(unique(keuzes).length);
        expect(isMijnRoute(hash)).toBe(true);
      }),
    );
  });

  test('knows by its address what a page is', () => {
    expect(keuzeOf('/nl/wegwijzer/geld/schulden/')).toEqual(['geld', 'schulden']);
    expect(keuzeOf('/ar-nl/hulp-bij/bril/')).toEqual(['hulp-bij', 'bril']);
    for (const path of ['/', '/nl/', '/nl/wegwijzer/', '/nl/regelingen/bril/']) expect(keuzeOf(path)).toBeUndefined();
  });
});
