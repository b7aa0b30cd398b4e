import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheNames } from '../../src/offline/caches.ts';
import { writeMark } from '../../src/offline/kiosk-mark.ts';
import { mostKept } from '../../src/offline/service-worker/rules.ts';
import { keepVisited } from '../../src/offline/service-worker/visited.ts';

/** What a browser keeps, by cache and address: as much of the Cache API as is used here. */
let kept: Map<string, Map<string, Response>>;

function open(name: string): Map<string, Response> {
  const cache = kept.get(name) ?? new Map<string, Response>();
  kept.set(name, cache);
  return cache;
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('caches', {
    delete: async (name: string) => kept.delete(name),
    match: async (key: string, { cacheName }: { cacheName: string }) => kept.get(cacheName)?.get(key)?.clone(),
    open: async (name: string) => {
      const cache = open(name);
      return {
        keys: async () => [...cache.keys()],
        delete: async (key: string) => cache.delete(key),
        put: async (key: string, response: Response) => void cache.set(key, response),
      };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What Workbox does after it put something in a cache. */
const put = async (path: string) => {
  open(cacheNames.bezocht).set(path, new Response('bladzijde'));
  await keepVisited.cacheDidUpdate?.({ cacheName: cacheNames.bezocht } as Parameters<NonNullable<typeof keepVisited.cacheDidUpdate>>[0]);
};

test('a phone keeps the newest of what was looked at', async () => {
  for (let page = 1; page <= mostKept + 2; page++) await put(`/nl/${page}/`);
  expect([...(kept.get(cacheNames.bezocht)?.keys() ?? [])]).toEqual(Array.from({ length: mostKept }, (_, index) => `/nl/${index + 3}/`));
});

test('a page that comes in after this browser became a kiosk is not kept, nor what came before it', async () => {
  await put('/nl/');
  await writeMark({ gevraagd: '2026-11-22T09:00:00.000Z', bereikt: true });
  await put('/nl/nu-hulp/');
  expect([...kept.keys()]).toEqual([cacheNames.bewaard]);
});
