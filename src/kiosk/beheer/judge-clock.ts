import { dayMs } from '../../i18n/datum.ts';

/** What can be said of the clock of a machine. */
export interface Klok {
  /** `onzeker` when it may be right and nothing proves it. */
  oordeel: 'goed' | 'onzeker' | 'fout';
  waarom: 'server' | 'geen-server' | 'voor-de-site' | 'lang-na-de-site';
  /** Minutes ahead of the server; absent without one. */
  minuten?: number;
}

/** More than a slow answer and a clock that nobody sets can differ. */
const RUIMTE_MINUTEN = 5;

/** A site that is not built anew for so long is less likely than a clock that is wrong. */
const LANG_DAGEN = 2 * 366;

/**
 * Judges a clock by the server where that answers, and else by the day the site was made.
 * @param nu the clock, milliseconds
 * @param bouwdag day on which the site was made, YYYY-MM-DD
 * @param server the clock of the server, milliseconds; undefined without a network
 */
export function judgeClock(nu: number, bouwdag: string, server?: number): Klok {
  if (server !== undefined && Number.isFinite(server)) {
    // Plus nothing, so that it is never minus nothing.
    const minuten = Math.round((nu - server) / 60_000) + 0;
    return { oordeel: Math.abs(minuten) > RUIMTE_MINUTEN ? 'fout' : 'goed', waarom: 'server', minuten };
  }
  const built = Date.parse(bouwdag);
  // Where it is not yet midnight in Greenwich it can be the day before.
  if (nu < built - dayMs) return { oordeel: 'fout', waarom: 'voor-de-site' };
  if (nu > built + LANG_DAGEN * dayMs) return { oordeel: 'fout', waarom: 'lang-na-de-site' };
  return { oordeel: 'onzeker', waarom: 'geen-server' };
}
