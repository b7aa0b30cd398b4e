import { keepEverything } from '../../offline/kiosk-offline.client.ts';
import type { Connection } from '../../offline/may-fetch-ahead.ts';
import { paths } from '../../i18n/paths.ts';

/** How often a start screen that nobody touches asks for a new version. */
const hour = 3_600_000;

/**
 * Keeps the whole site on this machine, and takes a new version while nobody is on their way.
 * @param keep fetches what is new; true when something was
 */
export function keepNew(keep: () => Promise<boolean> = keepEverything): void {
  // A phone that looks at the start screen, on a bundle that somebody paid for.
  if ((navigator as { connection?: Connection }).connection?.saveData) return;
  // Who has tapped a language goes there: a page that loads again in that moment would take the tap.
  let going = false;
  addEventListener(
    'click',
    ({ target }) => {
      going ||= target instanceof Element && target.closest('a[href$="/"]') !== null;
    },
    { capture: true },
  );
  const ask = () =>
    keep()
      .then((fresh) => fresh && !going && location.replace(paths.kiosk()))
      // Without a network, or without room: what was, stays.
      .catch(() => undefined);
  void ask();
  setInterval(() => void ask(), hour);
}
