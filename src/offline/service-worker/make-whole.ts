import { cacheNames as workboxNames } from 'workbox-core';
import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';

/**
 * Fetches what is always kept and is not there any more: a browser that needs room may throw caches away, and keeps the
 * worker. Without a network, or where the site has a newer version already, it stays as it is until next time.
 * @param altijd what the build listed, each with the digest that its bytes must have
 */
export async function makeWhole(altijd: readonly PrecacheEntry[]): Promise<void> {
  try {
    const cache = await caches.open(workboxNames.precache);
    if ((await cache.keys()).length >= altijd.length) return;
    for (const { url, integrity = '' } of altijd) {
      const key = getCacheKeyForURL(url);
      if (!key || (await cache.match(key))) continue;
      const answer = await fetch(
        new Request(new URL(url, self.location.href), { integrity, cache: 'no-cache', credentials: 'same-origin' }),
      );
      if (answer.ok && !answer.redirected) await cache.put(key, answer);
    }
  } catch {
    // What is not there now may be there next time.
  }
}
