import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import type { Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { fillerWords } from './filler-words.ts';
import { foldWords } from './fold.ts';
import type { Ref, ZoekIndex } from './zoek-index.ts';

interface Rij {
  ref: Ref;
  teksten: readonly string[];
  helptBij?: readonly string[];
}

/**
 * Makes the search index of one language: needs with the words people use, entries with their synonyms,
 * letters with who sends them, people with what they do, and the words of the field.
 */
export function buildIndex(catalogus: Catalogus, taal: Taal): ZoekIndex {
  const rijen: Rij[] = [
    ...[...catalogus.behoeften.values()].map(({ slug, label, 'eigen-woorden': woorden }) => ({ ref: `behoeften/${slug}`, teksten: [label[taal], ...woorden[taal]] })),
    ...stapbronnen(catalogus).map((entry) => {
      const woorden = entry.woorden[taal];
      const afzender = woorden && 'afzender' in entry.feiten ? [translate(taal, `van-${entry.feiten.afzender}`)] : [];
      const helptBij = [...entry.feiten['helpt-bij']].sort((a, b) => (a.volgorde ?? entry.feiten.volgorde) - (b.volgorde ?? entry.feiten.volgorde));
      return { ref: entry.ref, teksten: woorden ? [woorden.naam, ...woorden.synoniemen, ...afzender] : [], helptBij: helptBij.map(({ behoefte }) => `behoeften/${behoefte}`) };
    }),
    ...[...catalogus.contacten.values()].map((mens) => ({ ref: `mensen/${mens.slug}`, teksten: [mens.naam, mens.rol[taal], mens['helpt-met'][taal]] })),
    ...[...catalogus.begrippen.values()].map(({ slug, woord }) => ({ ref: `begrippen/${slug}`, teksten: [woord[taal]] })),
  ];
  const number = new Map(rijen.map(({ ref }, index) => [ref, index]));
  const numbered = (refs: readonly Ref[]) => refs.flatMap((ref) => number.get(ref) ?? []);
  return {
    taal,
    refs: rijen.map(({ ref }) => ref),
    frasen: rijen.map(({ teksten }) => [...new Set(teksten.map((tekst) => frase(tekst, taal)))].join('|')),
    helptBij: Object.fromEntries(rijen.flatMap(({ helptBij }, index) => (helptBij ? [[index, numbered(helptBij)]] : []))),
  };
}

/** The words that count, each once. A phrase of nothing but fillers keeps them. */
function frase(tekst: string, taal: Taal): string {
  const words = [...new Set(foldWords(tekst))];
  const telling = words.filter((word) => word.length > 1 && !fillerWords[taal].has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
