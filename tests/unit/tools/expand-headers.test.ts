import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weergaven } from '../../../src/i18n/locales.ts';
import { headersFor, parseHeaders } from '../../../src/site/headers.ts';
import { expandHeaders, writeHeaders } from '../../../src/tools/build/expand-headers.ts';

const views = weergaven.map(({ code }) => code);

test('the headers of a page stand there once for each view, and nothing else changes', () => {
  const text = '/\n  A: 1\n/{weergave}/*\n  A: 1\n  B: 2\n/kiosk/*\n  A: 1\n';
  expect(expandHeaders(text, ['nl', 'ar-nl'])).toBe('/\n  A: 1\n/nl/*\n  A: 1\n  B: 2\n/ar-nl/*\n  A: 1\n  B: 2\n/kiosk/*\n  A: 1\n');
  expect(expandHeaders('/kiosk/*\n  A: 1\n', ['nl'])).toBe('/kiosk/*\n  A: 1\n');
});

test('in public/_headers every view, and no file, is asked for again each time', () => {
  const rules = parseHeaders(expandHeaders(readFileSync('public/_headers', 'utf8'), views));
  for (const view of views) expect(headersFor(rules, `/${view}/mensen/`).get('Cache-Control')).toBe('no-cache');
  expect(headersFor(rules, '/_astro/a.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(headersFor(rules, '/de/mensen/').get('Cache-Control')).toBeUndefined();
});

test('a page about violence, and the one before it, are kept by no browser; any other is asked for again', () => {
  const site = mkdtempSync(join(tmpdir(), 'routegids-headers-'));
  try {
    for (const page of ['nl/eerst-lezen/wegwijzer/niet-veilig', 'nl/wegwijzer/niet-veilig', 'nl/wegwijzer']) {
      mkdirSync(join(site, page), { recursive: true });
      writeFileSync(join(site, page, 'index.html'), '');
    }
    writeFileSync(join(site, '_headers'), readFileSync('public/_headers'));
    writeHeaders(site);
    const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
    const kept = (path: string) => headersFor(rules, path).get('Cache-Control');
    expect(kept('/nl/wegwijzer/niet-veilig/')).toBe('no-cache, no-store');
    expect(kept('/nl/eerst-lezen/wegwijzer/niet-veilig/')).toBe('no-cache, no-store');
    expect(kept('/nl/wegwijzer/')).toBe('no-cache');
  } finally {
    rmSync(site, { recursive: true });
  }
});
