import { stapbronnen, woordenIn } from '../catalogus/catalogus.ts';
import { collator } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import type { View } from '../weergave/view.ts';
import { perLetter, sortText, type Letter } from './letters.ts';
import { stopWords } from './stop-words.ts';
import type { Ref } from './zoek-index.ts';

/** @returns every need and entry in the alphabetical order of the reader's language, per letter */
export function alfabet(view: View): Letter<{ ref: Ref; sort: string }>[] {
  const { catalogus, hoofd } = view;
  const items = [
    ...[...catalogus.behoeften.values()].map(({ slug, label }) => ({
      ref: `behoeften/${slug}`,
      sort: sortText(label[hoofd], hoofd, stopWords(catalogus, hoofd)),
    })),
    ...stapbronnen(catalogus).map((entry) => {
      const { woorden, taal } = woordenIn(entry, hoofd);
      return { ref: entry.ref, sort: sortText(woorden.naam, taal, stopWords(catalogus, taal)) };
    }),
  ];
  return perLetter(items, collator(hoofd), locales[hoofd].intl);
}

/** Where a letter stands on the page of the A-Z. @param index its place in the alphabet, from 0 */
export const letterId = (index: number): string => `az-${index + 1}`;
