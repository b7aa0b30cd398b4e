import { zonderSpoor } from '../snel-weg/sporen.client.ts';
import { weergaveHier } from './parts.client.ts';
import { readTab, writeTab } from './tab.ts';
import { arrive, wayBack } from './trail.ts';
import { wiped } from './wipe.client.ts';

/** Keeps the road of the visit: this page now, and once more when it is left, with the fragment it has by then. */
export function keepTrail(): void {
  note();
  addEventListener('pagehide', note);
  document.addEventListener(wiped, () => removeEventListener('pagehide', note));
}

function note(): void {
  const tab = readTab(window.name);
  if (tab && !zonderSpoor()) window.name = writeTab({ ...tab, pad: arrive(tab.pad ?? [], `${location.pathname}${location.search}${location.hash}`) });
}

/**
 * Where "back" leads from here: to the page before this one; on a page that must leave no trace, and on the first, to
 * the one above it.
 * @returns undefined where there is neither
 */
export function findWayBack(): (() => void) | undefined {
  const adres = () => (zonderSpoor() ? undefined : wayBack(readTab(window.name)?.pad ?? [], location.hash, weergaveHier()));
  const boven = document.querySelector<HTMLAnchorElement>('a.terug');
  if (!boven && adres() === undefined) return undefined;
  return () => {
    const vorige = adres();
    if (vorige === undefined) boven?.click();
    else location.replace(vorige);
  };
}
