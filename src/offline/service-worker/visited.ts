import type { WorkboxPlugin } from 'workbox-core';
import { cacheNames, dayOf } from '../caches.ts';
import { readMark } from '../kiosk-mark.ts';
import { fits, isOwn, isWhole } from './own.ts';
import { isGevoelig, isPage, isVoorGids, mostKept, tooMany } from './rules.ts';
import type { Copy } from './saved-sets.ts';

/** What is kept of what somebody looked at: whole answers, never with what they typed, never of a page that must leave no trace. */
export const keepVisited: WorkboxPlugin = {
  // Without the query: what was searched for is nobody's business.
  cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,
  cacheWillUpdate: async ({ request, response }) => {
    const { pathname } = new URL(request.url);
    if (response.status !== 200 || response.redirected || !fits(pathname, response.headers.get('Content-Type'))) return null;
    if (!isPage(pathname)) return response;
    const html = await response.clone().text();
    return isOwn(html) && isWhole(html) && !isGevoelig(html) && !isVoorGids(html) ? response : null;
  },
  cacheDidUpdate: async ({ cacheName }) => {
    // What was under way when this browser became a kiosk comes in after it cleared up.
    if (await readMark()) return void (await caches.delete(cacheName));
    const cache = await caches.open(cacheName);
    await Promise.all(tooMany(await cache.keys(), mostKept).map((request) => cache.delete(request)));
  },
};

/**
 * @param path its address
 * @returns a page or file as it was when somebody looked at it; undefined for one that is not of this site, which an
 *   earlier version may have kept: the next good answer takes its place
 */
export async function readVisited(path: string, response: Response): Promise<Copy | undefined> {
  const tekst = await response.text();
  if (!fits(path, response.headers.get('Content-Type')) || (isPage(path) && !isOwn(tekst))) return undefined;
  const koppen = Object.fromEntries([...response.headers].filter(([name]) => !/^content-(?:encoding|length)$/i.test(name)));
  return { tekst, koppen, gehaald: dayOf(response.headers.get('Date'), new Date()) };
}

/** @returns addresses of what somebody looked at */
export async function visitedPaths(): Promise<string[]> {
  if (!(await caches.has(cacheNames.bezocht))) return [];
  return (await (await caches.open(cacheNames.bezocht)).keys()).map(({ url }) => new URL(url).pathname);
}

/** @returns a file as it came when somebody looked at it */
export async function findVisited(path: string): Promise<Response | undefined> {
  const kept = await caches.match(path, { cacheName: cacheNames.bezocht });
  return kept && fits(path, kept.headers.get('Content-Type')) ? kept : undefined;
}
