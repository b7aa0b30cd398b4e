import type { Taal } from '../i18n/locales.ts';

/**
 * The languages that a page is read aloud in. Of two languages one voice is enough to be of use: who sits beside the reader
 * hears the Dutch.
 * @param page its first element, as layouts/Layout.astro writes it
 */
export function talenOf({ lang, dataset }: { lang: string; dataset: { tweetalig?: string } }): Taal[] {
  return dataset.tweetalig === undefined ? [lang as Taal] : [lang as Taal, 'nl'];
}
