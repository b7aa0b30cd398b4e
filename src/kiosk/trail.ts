import type { Weergave } from '../i18n/locales.ts';
import { inWeergave } from '../i18n/paths.ts';
import { isMijnRoute } from '../mijn-route/carry.ts';

/** Further back nobody goes by one tap at a time. */
const most = 20;

/** The page an address leads to, whatever its language and its fragment. */
const pageOf = (adres: string) => inWeergave(adres.split('#', 1)[0] ?? '', 'nl');

/**
 * The road of a visit, with one page more. A kiosk leaves no steps in the history of the browser, so it keeps them
 * itself until the visit ends.
 * @param pad addresses on this site, the first page first
 * @param hier the page that stands there now: the last once more (another language, a changed fragment) takes its
 *   place, the one before it is a step back
 */
export function arrive(pad: readonly string[], hier: string): string[] {
  const known = [pad.at(-1), pad.at(-2)].findIndex((adres) => adres !== undefined && pageOf(adres) === pageOf(hier));
  return [...pad.slice(0, pad.length - 1 - known), hier].slice(-most);
}

/**
 * @param hash fragment of this page: "mijn route" goes along, back as well as on
 * @param weergave that of this page
 * @returns address of the page before this one, undefined when this is the first
 */
export function wayBack(pad: readonly string[], hash: string, weergave: Weergave): string | undefined {
  const vorige = pad.at(-2);
  if (vorige === undefined) return undefined;
  const [adres = ''] = vorige.split('#', 1);
  const toen = vorige.slice(adres.length);
  return inWeergave(adres, weergave) + (isMijnRoute(hash) && (toen === '' || isMijnRoute(toen)) ? hash : toen);
}
