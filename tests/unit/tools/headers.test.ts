import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expandHeaders } from '../../../src/tools/build/expand-headers.ts';
import { headersFor, parseHeaders } from '../../../src/site/headers.ts';

test('blocks of an address and its headers, with comments and empty lines', () => {
  const rules = parseHeaders('# first\n/*\n  X-A: one: two\n\n  # inside\n\tX-B: three\n/nl/*\n  X-C: four\n');
  expect(rules).toEqual([
    {
      pattern: '/*',
      headers: [
        ['X-A', 'one: two'],
        ['X-B', 'three'],
      ],
    },
    { pattern: '/nl/*', headers: [['X-C', 'four']] },
  ]);
});

test.each([
  ['  X-A: one', 1],
  ['/*\n  no header', 2],
])('a line that is neither is named: %j', (text, line) => {
  expect(() => parseHeaders(text)).toThrow(`_headers, line ${line}`);
});

test('every rule that matches counts, and equal names are joined', () => {
  const rules = parseHeaders('/*\n  X-A: all\n/nl/*\n  X-A: Dutch\n/a.c\n  X-B: exact');
  expect([...headersFor(rules, '/nl/gids/')]).toEqual([['X-A', 'all, Dutch']]);
  expect([...headersFor(rules, '/abc')]).toEqual([['X-A', 'all']]);
  expect([...headersFor(rules, '/a.c')]).toEqual([
    ['X-A', 'all'],
    ['X-B', 'exact'],
  ]);
});

/** As the build writes it for a site with these views. */
const shipped = parseHeaders(
  expandHeaders(readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'), ['nl', 'ar', 'ar-nl', 'tr-nl']),
);

test.each(['/', '/nl/', '/ar-nl/wegwijzer/geld/', '/kiosk/', '/_astro/page.abc.css', '/open-data/voorzieningen.json'])(
  'no site can frame %s, and it can reach no other',
  (path) => {
    const headers = headersFor(shipped, path);
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).not.toMatch(/https?:|\*/);
  },
);

test.each([
  ['/', 'no-cache'],
  ['/tr-nl/mensen/', 'no-cache'],
  ['/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
])('%s is kept by browsers as: %s', (path, value) => {
  expect(headersFor(shipped, path).get('Cache-Control')).toBe(value);
});

test('only the open data may be read by other sites', () => {
  expect(headersFor(shipped, '/open-data/routes/nl.json').get('Access-Control-Allow-Origin')).toBe('*');
  expect(headersFor(shipped, '/nl/').has('Access-Control-Allow-Origin')).toBe(false);
});
