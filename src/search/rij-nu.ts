import { isExpired } from '../components/stuk/show-expired.ts';
import { withQuery } from '../wegwijzer/adres/query.ts';
import type { RijInhoud, RijInhouden } from './rij-inhoud.ts';

/**
 * A row as it is shown here and now.
 * @param gestopt what it says when it is no longer there
 * @param hash the fragment of this page: "mijn route" goes along
 */
export function rijNu({ stoptOp, ...inhoud }: RijInhoud, gestopt: RijInhouden['gestopt'], hash: string, now: Date): RijInhoud {
  // A word explained has its own place in the address.
  const href = inhoud.href.includes('#') ? inhoud.href : inhoud.href + withQuery(hash);
  return { ...inhoud, href, ...(stoptOp !== undefined && isExpired(stoptOp, now) ? { regel: gestopt } : {}) };
}
