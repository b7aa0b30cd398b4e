import { isExpired } from '../components/stuk/show-expired.ts';
import { carryRoute } from '../wegwijzer/adres/keuze.ts';
import type { RijInhoud, RijInhouden } from './rij-inhoud.ts';

/**
 * A row as it is shown here and now.
 * @param verlopen what it says when it should have been checked again
 * @param hash the fragment of this page: "mijn route" goes along
 */
export function rijNu({ nakijkenVoor, ...inhoud }: RijInhoud, verlopen: RijInhouden['verlopen'], hash: string, now: Date): RijInhoud {
  // A word explained has its own place in the address.
  const href = inhoud.href.includes('#') ? inhoud.href : inhoud.href + carryRoute(hash);
  return { ...inhoud, href, ...(nakijkenVoor !== undefined && isExpired(nakijkenVoor, now) ? { regel: verlopen } : {}) };
}
