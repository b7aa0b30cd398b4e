import { keepEverything } from '../../offline/kiosk-offline.client.ts';
import type { Connection } from '../../offline/may-fetch-ahead.ts';
import { paths } from '../../i18n/paths.ts';

/** How often a start screen that nobody touches asks for a new version. */
const hour = 3_600_000;

/** Keeps the whole site on this machine, and takes a new version while nobody is on their way. */
export function keepNew(): void {
  // A phone that looks at the start screen, on a bundle that somebody paid for.
  if ((navigator as { connection?: Connection }).connection?.saveData) return;
  const ask = () =>
    keepEverything()
      .then((fresh) => fresh && location.replace(paths.kiosk()))
      // Without a network, or without room: what was, stays.
      .catch(() => undefined);
  void ask();
  setInterval(() => void ask(), hour);
}
