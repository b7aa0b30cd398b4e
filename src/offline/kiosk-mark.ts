import { cacheNames } from './caches.ts';

/** What a browser that is a kiosk knows of its updates. */
export interface KioskMark {
  /** When it last asked for a new version, ISO 8601. */
  gevraagd: string;
  /** Whether everything that was new came then. */
  bereikt: boolean;
}

const key = '/bewaar/kiosk';

/** @returns undefined in a browser that is no kiosk */
export async function readMark(): Promise<KioskMark | undefined> {
  const answer = await caches.match(key, { cacheName: cacheNames.bewaard });
  return (await answer?.json()) as KioskMark | undefined;
}

/** From now on this is a browser as any other: the network answers first. */
export async function removeMark(): Promise<void> {
  if (await caches.has(cacheNames.bewaard)) await (await caches.open(cacheNames.bewaard)).delete(key);
}

/** From now on the saved set answers first in this browser. */
export async function writeMark(mark: KioskMark): Promise<void> {
  await (await caches.open(cacheNames.bewaard)).put(key, Response.json(mark));
}
