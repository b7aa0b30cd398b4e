import type { Weergave } from '../../i18n/locales.ts';
import { weergaveOf } from '../../i18n/weergave-of.ts';
import { inWeergave } from '../../i18n/paths.ts';
import type { Plaats } from '../../site/tab.ts';
import { withQuery } from '../../wegwijzer/adres/query.ts';
import { keuzesIn, readParts } from '../../wegwijzer/adres/parts.ts';

/** Further back nobody goes by one tap at a time. */
const most = 20;

const inTaal = (adres: string, weergave: Weergave) => (weergaveOf(adres) ? inWeergave(adres, weergave) : adres);

/** The page an address leads to, whatever its language and its fragment. */
const pageOf = (adres: string) => inTaal(adres.split('#', 1)[0] ?? '', 'nl');

/**
 * The road of a visit, with one page more. A kiosk leaves no steps in the history of the browser, so it keeps them
 * itself until the visit ends.
 * @param pad the first page first
 * @param hier the page that stands there now: the last once more (another language, a changed fragment) takes its
 *   place, the one before it is a step back
 */
export function arrive(pad: readonly Plaats[], hier: Plaats): Plaats[] {
  const known = [pad.at(-1), pad.at(-2)].findIndex((plaats) => plaats !== undefined && pageOf(plaats.adres) === pageOf(hier.adres));
  return [...pad.slice(0, pad.length - 1 - known), hier].slice(-most);
}

/**
 * @param hash fragment of this page: "mijn route" goes along, back as well as on
 * @param weergave that of this page
 * @returns the page before this one, undefined when this is the first
 */
export function wayBack(pad: readonly Plaats[], hash: string, weergave: Weergave): Plaats | undefined {
  const vorige = pad.at(-2);
  if (vorige === undefined) return undefined;
  const [adres = ''] = vorige.adres.split('#', 1);
  const toen = vorige.adres.slice(adres.length);
  // A place in that page stays; a search there stays too, and takes the route of now.
  const takesRoute = keuzesIn(hash).length > 0 && (toen === '' || keuzesIn(toen).length > 0 || readParts(toen)['q'] !== undefined);
  return { ...vorige, adres: inTaal(adres, weergave) + (takesRoute ? withQuery(hash, readParts(toen)['q']) : toen) };
}
