import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAll, whenForgotten } from '../../src/offline/caches.ts';
import { fetchLijst, fetchSet } from '../../src/offline/fetch-set.ts';

const whole = '{"stukken":["<p>een</p>"]}';
const rij = {
  bestand: '/bewaar/nl.1.json',
  sha256: createHash('sha256').update(whole).digest('hex'),
  bytes: 20,
  bytesUitgepakt: whole.length,
  bladzijden: 1,
};
const kept = new Map<string, Response>();
let put: () => Promise<void>;

beforeEach(() => {
  kept.clear();
  put = () => Promise.resolve();
  vi.stubGlobal('caches', {
    open: async () => ({
      put: async (key: string, response: Response) => put().then(() => kept.set(key, response)),
      delete: async (key: string) => kept.delete(key),
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const answer = (text: string, init: ResponseInit = {}) => vi.stubGlobal('fetch', async () => new Response(text, init));

test('what the list says is kept, with the day of the server', async () => {
  answer(whole, { headers: { Date: 'Sat, 21 Nov 2026 10:00:00 GMT' } });
  const parts: number[] = [];
  await fetchSet('nl', rij, 'routegids-bewaard', (part) => parts.push(part));
  expect(await kept.get('/bewaar/nl')?.text()).toBe(whole);
  expect(kept.get('/bewaar/nl')?.headers.get('X-Gehaald')).toBe('2026-11-21T10:00:00.000Z');
  expect(parts.at(-1)).toBe(1);
});

test.each([
  ['half a file', () => answer(whole.slice(0, 9))],
  ['another file', () => answer(whole.replace('een', 'wee'))],
  ['a file that is gone', () => answer('', { status: 404 })],
  ['no connection', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
])('%s is not kept', async (_, given) => {
  given();
  await expect(fetchSet('nl', rij, 'routegids-bewaard')).rejects.toMatchObject({ waarom: 'verbinding' });
  expect(kept.size).toBe(0);
});

test('a full phone is told apart from a lost connection', async () => {
  answer(whole);
  put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  await expect(fetchSet('nl', rij, 'routegids-bewaard')).rejects.toMatchObject({ waarom: 'vol' });
});

test.each(['before it comes', 'in the moment of writing'])('what another tab takes away %s is not kept', async (when) => {
  answer(whole);
  const weg = new AbortController();
  if (when === 'before it comes') {
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      weg.abort();
      signal?.throwIfAborted();
    });
  } else {
    put = async () => weg.abort();
  }
  await expect(fetchSet('nl', rij, 'routegids-bewaard', () => undefined, weg.signal)).rejects.toMatchObject({ waarom: 'weg' });
  expect(kept.size).toBe(0);
});

test('a tab that saves hears that another takes everything away', async () => {
  const { signal, stop } = whenForgotten();
  vi.stubGlobal('caches', { delete: async () => true });
  const heard = new Promise((done) => signal.addEventListener('abort', done));
  await forgetAll();
  await heard;
  expect(signal.aborted).toBe(true);
  stop();
});

test('a list of another version of the site is as good as none', async () => {
  answer('{"peildatum":"2026-11-21"}');
  await expect(fetchLijst()).rejects.toMatchObject({ waarom: 'verbinding' });
  answer('<!doctype html>');
  await expect(fetchLijst()).rejects.toMatchObject({ waarom: 'verbinding' });
});
