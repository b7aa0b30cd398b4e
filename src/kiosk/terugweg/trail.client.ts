import { zonderSpoor } from '../../site/sporen.client.ts';
import { scrollBack } from './keep-place.client.ts';
import { weergaveHier } from '../balk/parts.client.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';
import { arrive, wayBack } from './trail.ts';
import { wiped } from '../stilte/wipe.client.ts';

/** How far the page was scrolled to which somebody goes back now. */
let naar: number | undefined;

/** Keeps the road of the visit: this page now, and once more when it is left, as it looks by then. */
export function keepTrail(): void {
  const hoogte = thisTab()?.naar;
  note();
  if (hoogte !== undefined) scrollBack(hoogte);
  // What is written at pagehide comes too late for the next page.
  addEventListener('beforeunload', note);
  document.addEventListener(wiped, () => removeEventListener('beforeunload', note));
}

function note(): void {
  const tab = thisTab();
  if (!tab || zonderSpoor()) return;
  const hier = { adres: `${location.pathname}${location.search}${location.hash}`, hoogte: Math.round(scrollY) };
  keepTab({ ...tab, naar, pad: arrive(tab.pad ?? [], hier) });
}

/**
 * Where "back" leads from here: to the page before this one; on a page that must leave no trace, and on the first, to
 * the one above it.
 * @returns undefined where there is neither
 */
export function findWayBack(): (() => void) | undefined {
  const vorige = () => (zonderSpoor() ? undefined : wayBack(thisTab()?.pad ?? [], location.hash, weergaveHier()));
  const boven = document.querySelector<HTMLAnchorElement>('a.terug');
  if (!boven && vorige() === undefined) return undefined;
  return () => {
    const plaats = vorige();
    if (plaats === undefined) return boven?.click();
    naar = plaats.hoogte;
    location.replace(plaats.adres);
  };
}
