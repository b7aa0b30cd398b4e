import { weergaveOf } from '../../i18n/weergave-of.ts';
import { cacheNames, keyOf, readDescription, readSaved } from '../caches.ts';
import { gidsen, unpack, type Pakket } from '../pakket.ts';
import { isForGidsen, isPage } from './rules.ts';

/** A page or file out of a saved set. */
export interface Copy {
  tekst: string;
  koppen: Readonly<Record<string, string>>;
  gehaald: string;
}

interface Open {
  weergave: string;
  sha256: string;
  gehaald: string;
  pakket: Pakket;
}

/** One at a time: a set is some ten megabytes, and people read one language. */
let open: Promise<Open | undefined> | undefined;

/**
 * Looks something up in what was saved.
 * @param path a page is in the set of its weergave; what has no weergave is in all of them
 */
export async function findSaved(path: string): Promise<Copy | undefined> {
  const own = weergaveOf(path);
  if (own) return inSet(await openSet(own), path) ?? (isPage(path) && isForGidsen(path) ? inSet(await openSet(gidsen), path) : undefined);
  const now = inSet(await open, path);
  if (now) return now;
  for (const other of (await readSaved()).keys()) {
    const copy = inSet(await openSet(other), path);
    if (copy) return copy;
  }
  return undefined;
}

/** @returns the routes and questions in what was saved, of every weergave */
export async function savedPaths(): Promise<string[]> {
  const found: string[] = [];
  for (const weergave of (await readSaved()).keys()) found.push(...Object.keys((await openSet(weergave))?.pakket.bladzijden ?? {}));
  return found.filter((path) => path.includes('/wegwijzer/'));
}

async function openSet(weergave: string): Promise<Open | undefined> {
  const response = await caches.match(keyOf(weergave), { cacheName: cacheNames.bewaard });
  if (!response) return undefined;
  const { sha256, gehaald } = readDescription(response.headers);
  const now = await open;
  if (now?.weergave === weergave && now.sha256 === sha256) return now;
  const reading = response
    .json()
    .then((pakket: Pakket) => ({ weergave, sha256, gehaald, pakket }))
    .catch(() => undefined);
  open = reading;
  return reading;
}

function inSet(set: Open | undefined, path: string): Copy | undefined {
  if (!set) return undefined;
  const { pakket, gehaald } = set;
  if (isPage(path)) {
    const tekst = unpack(pakket, path);
    return tekst === undefined ? undefined : { tekst, koppen: pakket.koppen, gehaald };
  }
  const bestand = Object.hasOwn(pakket.bestanden, path) ? pakket.bestanden[path] : undefined;
  return bestand && { tekst: bestand.tekst, koppen: { 'Content-Type': bestand.soort }, gehaald };
}
