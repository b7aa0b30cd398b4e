import type { WorkboxPlugin } from 'workbox-core';
import { cacheNames, dayOf } from '../caches.ts';
import { readMark } from '../kiosk-mark.ts';
import { isGevoelig, mostKept, tooMany } from './rules.ts';
import type { Copy } from './saved-sets.ts';

/** What is kept of what somebody looked at: whole answers, never with what they typed, never of a page that must leave no trace. */
export const keepVisited: WorkboxPlugin = {
  // Without the query: what was searched for is nobody's business.
  cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.redirected) return null;
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    return isGevoelig(await response.clone().text()) ? null : response;
  },
  cacheDidUpdate: async ({ cacheName }) => {
    // What was under way when this browser became a kiosk comes in after it cleared up.
    if (await readMark()) return void (await caches.delete(cacheName));
    const cache = await caches.open(cacheName);
    await Promise.all(tooMany(await cache.keys(), mostKept).map((request) => cache.delete(request)));
  },
};

/** @returns a page as it was when somebody looked at it */
export async function readVisited(response: Response): Promise<Copy> {
  const koppen = Object.fromEntries([...response.headers].filter(([name]) => !/^content-(?:encoding|length)$/i.test(name)));
  return { tekst: await response.text(), koppen, gehaald: dayOf(response.headers.get('Date'), new Date()) };
}

/** @returns addresses of what somebody looked at */
export async function visitedPaths(): Promise<string[]> {
  if (!(await caches.has(cacheNames.bezocht))) return [];
  return (await (await caches.open(cacheNames.bezocht)).keys()).map(({ url }) => new URL(url).pathname);
}

export const findVisited = (path: string): Promise<Response | undefined> => caches.match(path, { cacheName: cacheNames.bezocht });
