import type { Taal } from '../i18n/locales.ts';
import type { RouteBestand } from './combine.ts';
import { unpack } from './pack.ts';
import type { Gekomen } from './stand.ts';
import type { WoordenBestand } from './woorden.ts';

/** Where what a combined route is made of stands, and in which languages the page is. */
export interface Bron {
  /** Address of what composing takes. */
  route: string;
  /** Address of all words of this weergave. */
  woorden: string;
  hoofd: Taal;
  tweetalig: boolean;
}

const come = new Map<string, Promise<Gekomen>>();

/** Fetches what a combined route is made of, once. @returns undefined when it does not come */
export async function fetchGekomen(bron: Bron): Promise<Gekomen | undefined> {
  return readGekomen(bron).catch(() => undefined);
}

/**
 * Fetches what a combined route is made of, once in each weergave.
 * @throws when it does not come; then it is asked again next time
 */
export function readGekomen(bron: Bron): Promise<Gekomen> {
  const known = come.get(bron.woorden) ?? ask(bron);
  come.set(bron.woorden, known);
  known.catch(() => come.delete(bron.woorden));
  return known;
}

async function ask({ route, woorden, hoofd, tweetalig }: Bron): Promise<Gekomen> {
  const [bestand, tekst] = await Promise.all([read(route), read(woorden)]);
  return { bestand: JSON.parse(bestand) as RouteBestand, woorden: unpack(tekst, hoofd, tweetalig) as WoordenBestand };
}

async function read(adres: string): Promise<string> {
  const answer = await fetch(adres);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}
