import { cacheNames } from './caches.ts';

/** What a browser that is a kiosk knows of its updates. */
export interface KioskMark {
  /** When it last asked for a new version, ISO 8601. */
  gevraagd: string;
  /** Whether there was an answer then. */
  bereikt: boolean;
}

const key = '/bewaar/kiosk';

/** @returns undefined in a browser that is no kiosk */
export async function readMark(): Promise<KioskMark | undefined> {
  const answer = await caches.match(key, { cacheName: cacheNames.bewaard });
  return (await answer?.json()) as KioskMark | undefined;
}

/** From now on the saved set answers first in this browser. */
export async function writeMark(mark: KioskMark): Promise<void> {
  await (await caches.open(cacheNames.bewaard)).put(key, Response.json(mark));
}
