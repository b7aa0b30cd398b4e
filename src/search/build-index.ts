import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import { behoefteBijGevaar } from '../catalogus/in-gevaar.ts';
import { gevaren } from '../catalogus/schema/wegwijzer.ts';
import type { Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { fillerWords } from './filler-words.ts';
import { foldWords } from './fold.ts';
import type { Ref, Rijen, Woorden } from './zoek-index.ts';

interface Rij {
  ref: Ref;
  teksten: (taal: Taal) => readonly string[];
  helptBij?: readonly string[];
}

/** What can be found, in an order that no language decides. */
export function buildRijen(catalogus: Catalogus): Rijen {
  const rijen = rijenVan(catalogus);
  const number = new Map(rijen.map(({ ref }, index) => [ref, index]));
  const numbered = (behoeften: readonly string[]) => behoeften.flatMap((behoefte) => number.get(`behoeften/${behoefte}`) ?? []);
  return {
    refs: rijen.map(({ ref }) => ref),
    helptBij: Object.fromEntries(rijen.flatMap(({ helptBij }, index) => (helptBij ? [[index, numbered(helptBij)]] : []))),
    gevaar: Object.fromEntries(gevaren.map((gevaar) => [gevaar, number.get(`behoeften/${behoefteBijGevaar(catalogus, gevaar).slug}`)])),
  };
}

/**
 * Makes the search index of one language: needs with the words people use, entries with their synonyms,
 * letters with who sends them, people with what they do, and the words of the field.
 */
export function buildWoorden(catalogus: Catalogus, taal: Taal): Woorden {
  const frasen = rijenVan(catalogus).map(({ teksten }) => [...new Set(teksten(taal).map((tekst) => frase(tekst, taal)))].join('|'));
  return { taal, frasen };
}

function rijenVan(catalogus: Catalogus): Rij[] {
  return [
    ...[...catalogus.behoeften.values()].map(({ slug, label, 'eigen-woorden': woorden }) => ({
      ref: `behoeften/${slug}`,
      teksten: (taal: Taal) => [label[taal], ...woorden[taal]],
    })),
    ...stapbronnen(catalogus).map((entry) => {
      const { feiten } = entry;
      const helptBij = [...feiten['helpt-bij']]
        .sort((a, b) => (a.volgorde ?? feiten.volgorde) - (b.volgorde ?? feiten.volgorde))
        .map(({ behoefte }) => behoefte);
      const teksten = (taal: Taal) => {
        const woorden = entry.woorden[taal];
        const afzender = 'afzender' in feiten ? [translate(taal, `van-${feiten.afzender}`)] : [];
        return woorden ? [woorden.naam, ...woorden.synoniemen, ...afzender] : [];
      };
      return { ref: entry.ref, teksten, helptBij };
    }),
    ...[...catalogus.contacten.values()].map((mens) => ({
      ref: `mensen/${mens.slug}`,
      teksten: (taal: Taal) => [mens.naam, mens.rol[taal], mens['helpt-met'][taal]],
    })),
    ...[...catalogus.begrippen.values()].map(({ slug, woord }) => ({ ref: `begrippen/${slug}`, teksten: (taal: Taal) => [woord[taal]] })),
  ];
}

/** The words that count, each once. Where one is left or none, the small words tell phrases apart: "mijn geld is op". */
function frase(tekst: string, taal: Taal): string {
  const words = [...new Set(foldWords(tekst))];
  const telling = words.filter((word) => word.length > 1 && !fillerWords[taal].has(word));
  return (telling.length > 1 ? telling : words).join(' ');
}
