import { weergavenIn, type Taal } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import type { Wegwijzer } from '../wegwijzer/toestand.ts';
import { shortCodes } from '../site/short-code.ts';

const known = new WeakMap<Wegwijzer, Map<string, string>>();

/**
 * @param talen the languages of the site
 * @returns for every route of the wegwijzer, in every weergave: its address → its short code. Made once per wegwijzer.
 */
export function routeCodes(wegwijzer: Wegwijzer, talen: readonly Taal[]): Map<string, string> {
  const made = known.get(wegwijzer);
  if (made) return made;
  const routes = [...wegwijzer.toestanden.values()].filter(({ route }) => route);
  const codes = shortCodes(weergavenIn(talen).flatMap(({ code }) => routes.map(({ pad }) => paths.toestand(code, pad))));
  known.set(wegwijzer, codes);
  return codes;
}
