import type { LijstRij } from './pakket.ts';

/** What the site keeps on a device, by the name of its cache; beside these only the files every page needs, of Workbox. */
export const cacheNames = {
  /** Pages somebody looked at, and their files. */
  bezocht: 'routegids-bezocht',
  /** Whole weergaven that the owner asked for; on a kiosk all. */
  bewaard: 'routegids-bewaard',
  /** Of a kiosk: the next version, until the start screen takes it. */
  wachtend: 'routegids-wachtend',
  /** Of a kiosk: recorded sound. */
  geluid: 'routegids-geluid',
} as const;

/** How a saved weergave is described beside its bytes. */
export interface Bewaard {
  sha256: string;
  /** When it was fetched, by the clock of the server, as ISO 8601. */
  gehaald: string;
  bladzijden: number;
}

/** Under which address a saved weergave stands in its cache. */
export const keyOf = (weergave: string): string => `/bewaar/${weergave}`;

/** @param datum the Date header of the answer, because the clock of a phone can be wrong by years */
export function describe({ sha256, bladzijden }: LijstRij, datum: string | null, now: Date): Record<string, string> {
  return { 'Content-Type': 'application/json', 'X-Sha256': sha256, 'X-Gehaald': dayOf(datum, now), 'X-Bladzijden': String(bladzijden) };
}

/** @returns what stands beside a saved weergave */
export function readDescription(headers: Headers): Bewaard {
  return {
    sha256: headers.get('X-Sha256') ?? '',
    gehaald: headers.get('X-Gehaald') ?? '',
    bladzijden: Number(headers.get('X-Bladzijden')),
  };
}

/** A Date header as ISO 8601; one that is absent or cannot be read is the clock's. */
export function dayOf(datum: string | null, now: Date): string {
  const time = Date.parse(datum ?? '');
  return (Number.isNaN(time) ? now : new Date(time)).toISOString();
}

/** @returns what is saved of each weergave; nothing when this browser keeps nothing */
export async function readSaved(): Promise<Map<string, Bewaard>> {
  const found = new Map<string, Bewaard>();
  if (!(await caches.has(cacheNames.bewaard))) return found;
  const cache = await caches.open(cacheNames.bewaard);
  for (const request of await cache.keys()) {
    const name = /^\/bewaar\/([a-z-]+)$/.exec(new URL(request.url).pathname)?.[1];
    const response = await cache.match(request);
    if (name && response?.headers.has('X-Sha256')) found.set(name, readDescription(response.headers));
  }
  return found;
}

const channel = 'routegids-weg';

/** Takes from this device what was looked at and what was saved; a tab that is saving just then stops. */
export async function forgetAll(): Promise<void> {
  const told = new BroadcastChannel(channel);
  told.postMessage('weg');
  told.close();
  await Promise.all(Object.values(cacheNames).map((name) => caches.delete(name)));
}

/** @returns a signal for when another tab takes everything away, until it is stopped */
export function whenForgotten(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const told = new BroadcastChannel(channel);
  told.addEventListener('message', () => controller.abort());
  return { signal: controller.signal, stop: () => told.close() };
}
