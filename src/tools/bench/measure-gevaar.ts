import type { Catalogus } from '../../catalogus/catalogus.ts';
import { editDistance } from '../../catalogus/edit-distance.ts';
import { gevaren, type Gevaar } from '../../catalogus/schema/gevaar.ts';
import { locales, talen, type Taal } from '../../i18n/locales.ts';
import { buildRijen } from '../../search/build-index.ts';
import { findDanger, readDanger } from '../../search/danger-words.ts';
import { fold, foldWords } from '../../search/fold.ts';
import { buildModel, halfModel, keptApart, zinnenVan, type Zin } from '../../search/gevaar/build-model.ts';
import { openModel } from '../../search/gevaar/model.ts';
import { dangerIn } from '../../search/rank.ts';

/** A sentence somebody judged. */
export type Beoordeeld = Pick<Zin, 'taal' | 'zin' | 'gevaar'>;

/** How many of these sentences count as danger. */
export interface Gehoord {
  taal: Taal;
  soort: Gevaar | 'geen';
  /** All of them, or which. */
  deel: string;
  aantal: number;
  gehoord: number;
}

/** Reads tests/content/gevaar.tsv: sentences by somebody who saw none of those the model learns from. */
export function parseGevaarzinnen(tsv: string): Beoordeeld[] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [taal = '', soort = '', zin = ''] = line.split('\t');
      return { taal: taal as Taal, zin, gevaar: gevaren.find((gevaar) => gevaar === soort) };
    });
}

/** @returns the sentences that are not, by chance, among those the model learns from: "ik ben doodmoe" */
export function unseen(judged: readonly Beoordeeld[], catalogus: Catalogus): Beoordeeld[] {
  const learned = new Set(zinnenVan(catalogus).map(({ zin }) => fold(zin)));
  return judged.filter(({ zin }) => !learned.has(fold(zin)));
}

/** What hears danger in a text. */
export type Hoort = (zin: string) => Gevaar | undefined;

/**
 * The three ways to hear danger: as the site does, as a model does that never saw what was kept apart, and by the list of words
 * alone, as when the model does not load.
 */
export function hearers(catalogus: Catalogus): { site: Hoort; half: Hoort; woorden: Hoort; apart: Zin[]; grootte: string } {
  const zinnen = zinnenVan(catalogus);
  const whole = buildModel(catalogus);
  if (!whole) throw new Error('There are no sentences of danger');
  const lijst = { gevaarwoorden: readDanger(buildRijen(catalogus).gevaarwoorden) };
  const by =
    (model: ReturnType<typeof openModel>): Hoort =>
    (zin) =>
      dangerIn(lijst, foldWords(zin), model);
  return {
    site: by(openModel(whole)),
    half: by(openModel({ ...halfModel(zinnen), grens: whole.grens })),
    woorden: (zin) => findDanger(lijst.gevaarwoorden, foldWords(zin), (a, b) => a[0] === b[0] && editDistance(a, b, 1) <= 1)?.gevaar,
    apart: zinnen.filter((zin) => zin.voorbeeld && keptApart(zin)),
    grootte: JSON.stringify(whole),
  };
}

/** Of a language that is not written in Latin letters, and is typed in them by many. */
const twoScripts = ({ taal }: Beoordeeld) => locales[taal].schrift !== 'Latin';
const latin = /\p{Script=Latin}/u;

/** Which sentences: by length, and by letters where a language is written in two kinds. */
const delen: readonly (readonly [naam: string, is: (zin: Beoordeeld) => boolean])[] = [
  ['alle', () => true],
  ['1-4 woorden', ({ zin }) => foldWords(zin).length <= 4],
  ['5-14 woorden', ({ zin }) => foldWords(zin).length > 4 && foldWords(zin).length <= 14],
  ['15 of meer woorden', ({ zin }) => foldWords(zin).length > 14],
  ['eigen letters', (een) => twoScripts(een) && !latin.test(een.zin)],
  ['Latijnse letters', (een) => twoScripts(een) && latin.test(een.zin)],
];

/** Counts per language, kind, length and script how many sentences are heard as danger, of whichever kind. */
export function telGehoord(zinnen: readonly Beoordeeld[], hoort: Hoort): Gehoord[] {
  return talen.flatMap((taal) =>
    delen.flatMap(([deel, is]) =>
      [...gevaren, 'geen' as const].flatMap((soort) => {
        const own = zinnen.filter((zin) => zin.taal === taal && (zin.gevaar ?? 'geen') === soort && is(zin));
        return own.length === 0
          ? []
          : [{ taal, soort, deel, aantal: own.length, gehoord: own.filter(({ zin }) => hoort(zin) !== undefined).length }];
      }),
    ),
  );
}
