/** How old a browser is, and how long nobody was at it. */
export interface Versheid {
  /** Milliseconds since it was started. */
  leeftijd: number;
  /** Milliseconds since a page was last opened in it. */
  rust: number;
}

/** In a still moment of the day, and at night. By how long it lasts, not by the clock: that can be years wrong. */
export const genoeg: Versheid = { leeftijd: 6 * 3_600_000, rust: 10 * 60_000 };

/** For the very first one: soon after everything was saved, so that it has something to pass on. */
export const eerste: Versheid = { leeftijd: 15 * 60_000, rust: 10 * 60_000 };

/**
 * Whether the browser of a kiosk may make place for a fresh one. One that is never closed takes more memory with every
 * page that makes place for another: some 4 kB, for an empty page too.
 * @param url the page that stands there
 * @param adres the start screen
 * @param vanaf how old and how still at least
 * @returns true when nobody notices
 */
export function mayRenew(nu: Versheid, url: string, adres: string, vanaf = genoeg): boolean {
  return nu.leeftijd >= vanaf.leeftijd && nu.rust >= vanaf.rust && URL.parse(url)?.pathname === URL.parse(adres)?.pathname;
}
