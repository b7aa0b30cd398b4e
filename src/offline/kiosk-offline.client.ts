import { paths } from '../i18n/paths.ts';
import { cacheNames, keyOf, readDescription, readSaved } from './caches.ts';
import { fetchLijst, fetchSet, fetchSounds } from './fetch-set.ts';
import { readMark, writeMark } from './kiosk-mark.ts';
import type { Lijst } from './pakket.ts';
import { takeWorker } from './take-worker.ts';

/** What staff may know of a kiosk without a network. */
export interface OfflineState {
  /** When it last asked for a new version, ISO 8601; undefined in a browser that is no kiosk. */
  gevraagd: string | undefined;
  /** Whether everything that was new came then. */
  bereikt: boolean;
  /** What is kept of each weergave: which version, since when, how many pages. */
  weergaven: ReadonlyMap<string, { versie: string; gehaald: string; bladzijden: number }>;
}

/** From now on this browser is a kiosk: it keeps every weergave, and nothing of what visitors look at. */
export async function keepEverything(): Promise<boolean> {
  if (!(await readMark())) await writeMark({ gevraagd: new Date().toISOString(), bereikt: true });
  // After the mark: from then on the service worker keeps nothing of a visit.
  await caches.delete(cacheNames.bezocht);
  return takeNewVersion();
}

let busy: Promise<boolean> | undefined;

/**
 * For the start screen alone, where nobody is on their way: fetches what is new and lets it take the place of what was.
 * Whoever starts in the meantime walks on what was; what has come by then need not come again.
 * @returns true when something new was taken, and the start screen should load again
 * @throws {NotSaved} when the network or the disk does not allow it; what was, stays
 */
export function takeNewVersion(): Promise<boolean> {
  busy ??= renew().finally(() => {
    busy = undefined;
  });
  return busy;
}

async function renew(): Promise<boolean> {
  const gevraagd = new Date().toISOString();
  const sets = await fetchLijst()
    .then(takeSets)
    .catch(async (error: unknown) => {
      // What is shown may be old: from now on it says of which day it is.
      await writeMark({ gevraagd, bereikt: false }).catch(() => undefined);
      throw error;
    });
  await writeMark({ gevraagd, bereikt: true });
  const worker = await takeWorker(paths.serviceWorker());
  return sets || worker;
}

/** First all of it beside what is there, then one put each. */
async function takeSets({ weergaven, geluid }: Lijst): Promise<boolean> {
  const saved = await readSaved();
  const changed = Object.entries(weergaven).filter(([weergave, { sha256 }]) => saved.get(weergave)?.sha256 !== sha256);
  const waiting = await caches.open(cacheNames.wachtend);
  for (const [weergave, rij] of changed) {
    const come = await waiting.match(keyOf(weergave));
    if (!come || readDescription(come.headers).sha256 !== rij.sha256) await fetchSet(weergave, rij, cacheNames.wachtend);
  }
  const kept = await caches.open(cacheNames.bewaard);
  for (const [weergave] of changed) {
    const come = await waiting.match(keyOf(weergave));
    if (come) await kept.put(keyOf(weergave), come);
  }
  await caches.delete(cacheNames.wachtend);
  await fetchSounds(geluid);
  return changed.length > 0;
}

/** @returns what this browser keeps; nothing where it may keep nothing */
export async function readOfflineState(): Promise<OfflineState> {
  if (!('caches' in window)) return { gevraagd: undefined, bereikt: false, weergaven: new Map() };
  const mark = await readMark();
  const weergaven = new Map(
    [...(await readSaved())].map(([weergave, { sha256, gehaald, bladzijden }]) => [
      weergave,
      { versie: sha256.slice(0, 8), gehaald, bladzijden },
    ]),
  );
  return { gevraagd: mark?.gevraagd, bereikt: mark?.bereikt ?? false, weergaven };
}
