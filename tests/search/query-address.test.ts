import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, maxLetters, queryIn } from '../../src/search/query-address.ts';

test('what is typed comes back out of the address, to the length that is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (query) => {
      const read = query.trim().slice(0, maxLetters).toWellFormed();
      expect(queryIn({ hash: hashOf(query), search: '' }) ?? '').toBe(read);
    }),
  );
});

test.each([
  ['#q=geen%20bed', '', 'geen bed'],
  ['#q=geen+bed', '?q=tanden', 'geen bed'],
  ['', '?q=geen+bed', 'geen bed'],
  ['#az-3', '?q=bril', 'bril'],
  ['#az-3', '', undefined],
  ['#q=', '', undefined],
  ['', '?w=1', undefined],
  ['#q=%E0%A4%A', '', '\uFFFD%A'],
])('%s and %s ask for %s', (hash, search, query) => {
  expect(queryIn({ hash, search })).toBe(query);
});

test('half a letter at the end of a long text is no error', () => {
  expect(hashOf(`x${'😀'.repeat(300)}`)).toMatch(/^#q=x(?:%F0%9F%98%80){199}%EF%BF%BD$/);
});
