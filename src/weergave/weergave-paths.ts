import { weergaven } from '../i18n/locales.ts';

/** One path per weergave, for pages that exist once in each. */
export function weergavePaths() {
  return weergaven.map(({ code }) => ({ params: { w: code } }));
}
