import { cacheNames, describe, keyOf } from './caches.ts';
import type { Lijst, LijstRij } from './pakket.ts';
import { paths } from '../i18n/paths.ts';

/** Why a weergave was not saved; what was saved before is as it was. */
export class NotSaved extends Error {
  /** `weg`: somebody took everything away meanwhile, in another tab. */
  readonly waarom: 'verbinding' | 'vol' | 'weg';

  constructor(waarom: NotSaved['waarom'], options?: ErrorOptions) {
    super(`Not saved: ${waarom}`, options);
    this.waarom = waarom;
  }
}

/** @throws {NotSaved} when there is no answer, or one of another version of this site */
export async function fetchLijst(): Promise<Lijst> {
  try {
    const answer = await fetch(paths.bewaarLijst(), { cache: 'no-cache' });
    if (!answer.ok) throw new Error(String(answer.status));
    const lijst = (await answer.json()) as Partial<Lijst>;
    if (!lijst.weergaven || !lijst.geluid) throw new Error('Another kind of list');
    return lijst as Lijst;
  } catch (cause) {
    throw new NotSaved('verbinding', { cause });
  }
}

/**
 * Fetches a whole weergave and keeps it, in one go: either all of it is there afterwards, as the list describes it, or
 * nothing has changed.
 * @param onPart told how much has come, from 0 to 1
 * @param signal ends it; nothing is kept then
 * @throws {NotSaved} when the connection was lost, what came is not what the list says, or there is no room
 */
export async function fetchSet(
  weergave: string,
  rij: LijstRij,
  cacheName: (typeof cacheNames)['bewaard' | 'wachtend'],
  onPart: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  const { bytes, datum } = await read(rij, onPart, signal).catch((cause: unknown) => {
    throw new NotSaved(signal?.aborted ? 'weg' : 'verbinding', { cause });
  });
  try {
    const cache = await caches.open(cacheName);
    await cache.put(keyOf(weergave), new Response(bytes, { headers: describe(rij, datum, new Date()) }));
    // What was taken away in the moment of writing is not written.
    if (signal?.aborted) await cache.delete(keyOf(weergave));
  } catch (cause) {
    throw new NotSaved('vol', { cause });
  }
  if (signal?.aborted) throw new NotSaved('weg');
}

/**
 * Keeps the recordings of a list, and no others.
 * @throws {NotSaved} when one did not come whole, or there is no room; what came before it stays
 */
export async function fetchSounds(geluid: Lijst['geluid']): Promise<void> {
  if (Object.keys(geluid).length === 0 && !(await caches.has(cacheNames.geluid))) return;
  const cache = await caches.open(cacheNames.geluid);
  for (const kept of await cache.keys()) if (!Object.hasOwn(geluid, new URL(kept.url).pathname)) await cache.delete(kept);
  for (const [address, sha256] of Object.entries(geluid)) {
    if ((await cache.match(address))?.headers.get('X-Sha256') === sha256) continue;
    const { bytes, soort } = await readSound(address, sha256).catch((cause: unknown) => {
      throw new NotSaved('verbinding', { cause });
    });
    await cache.put(address, new Response(bytes, { headers: { 'Content-Type': soort, 'X-Sha256': sha256 } })).catch((cause: unknown) => {
      throw new NotSaved('vol', { cause });
    });
  }
}

async function readSound(address: string, sha256: string): Promise<{ bytes: ArrayBuffer; soort: string }> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(String(answer.status));
  const bytes = await answer.arrayBuffer();
  if (toHex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) throw new Error('What came is not what the list says');
  return { bytes, soort: answer.headers.get('Content-Type') ?? 'application/octet-stream' };
}

async function read(
  { bestand, sha256, bytesUitgepakt }: LijstRij,
  onPart: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<{ bytes: Blob; datum: string | null }> {
  // Kept here, not a second time among the files of the browser.
  const answer = await fetch(bestand, { cache: 'no-store', ...(signal && { signal }) });
  if (!answer.ok || !answer.body) throw new Error(String(answer.status));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  const reader = answer.body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    parts.push(value);
    come += value.length;
    onPart(Math.min(1, come / bytesUitgepakt));
  }
  const bytes = new Blob(parts);
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  if (toHex(digest) !== sha256) throw new Error('What came is not what the list says');
  return { bytes, datum: answer.headers.get('Date') };
}

const toHex = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
