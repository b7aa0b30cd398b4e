import type { Taal } from '../i18n/locales.ts';
import { weergaveOf } from '../i18n/weergave-of.ts';

/**
 * The languages that a page is read aloud in. Of two languages one voice is enough to be of use: who sits beside the reader
 * hears the Dutch.
 * @param lang of the page
 */
export function talenOf(path: string, lang: string): Taal[] {
  return weergaveOf(path)?.endsWith('-nl') ? [lang as Taal, 'nl'] : [lang as Taal];
}
