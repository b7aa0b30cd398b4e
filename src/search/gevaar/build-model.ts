import type { Catalogus } from '../../catalogus/catalogus.ts';
import { gevaren, type Gevaar } from '../../catalogus/schema/gevaar.ts';
import { talen, type Taal } from '../../i18n/locales.ts';
import { foldWords } from '../fold.ts';
import { featuresOf, places, placeOf } from './features.ts';
import { openModel, scoreDanger, steps, writeWeights, type Gevaarmodel } from './model.ts';
import { train, type Head } from './train.ts';

/** A sentence of the content, with what it is about. */
export interface Zin {
  taal: Taal;
  zin: string;
  gevaar: Gevaar | undefined;
  /** From content/gevaar; others are what people type to find something else. */
  voorbeeld: boolean;
}

/**
 * How many harmless sentences that the model never saw may count as danger. Those of the content are chosen to be hard; of what
 * people type it is far less. In Arabic, of many dialects, more danger would be missed.
 */
const falseAlarms = { arabisch: 0.06, ander: 0.045 };
const arabic = /\p{Script=Arabic}/u;

/** Everything to learn from: the sentences, the words of danger, and what people type to find help without danger. */
export function zinnenVan({ lijsten, behoeften, talen: getoond }: Catalogus): Zin[] {
  const seen = new Set<string>();
  const once = (zin: Zin) => {
    const words = foldWords(zin.zin).join(' ');
    if (words === '' || seen.has(words)) return false;
    seen.add(words);
    return true;
  };
  const examples = talen.flatMap((taal) => {
    const zinnen = lijsten.gevaarzinnen.get(taal);
    const of = (gevaar: Gevaar | undefined): Zin[] =>
      (zinnen?.[gevaar ?? 'geen'] ?? []).map((zin) => ({ taal, zin, gevaar, voorbeeld: true }));
    return [...gevaren.flatMap(of), ...of(undefined)];
  });
  const typed = [...behoeften.values()].flatMap(({ label, gevaar, gevoelig, 'eigen-woorden': eigen }) =>
    gevoelig && gevaar.length === 0
      ? []
      : getoond.flatMap((taal) => [label[taal], ...eigen[taal]].map((zin): Zin => ({ taal, zin, gevaar: gevaar[0], voorbeeld: false }))),
  );
  return [...examples, ...typed].filter(once);
}

/** One sentence in five is kept from the making: which, its own letters decide. */
export const keptApart = ({ zin }: Zin): boolean => placeOf(zin) % 5 === 0;

/**
 * Makes the model. What counts as danger is measured on sentences that a first model never saw; the second has seen all.
 * @returns nothing when there are no sentences
 */
export function buildModel(catalogus: Catalogus): Gevaarmodel | undefined {
  const zinnen = zinnenVan(catalogus);
  return zinnen.some(({ voorbeeld }) => voorbeeld) ? modelOf(zinnen, limitsOf(zinnen, halfModel(zinnen))) : undefined;
}

/** The model of the sentences that are not kept apart, for measuring. */
export const halfModel = (zinnen: readonly Zin[]): Gevaarmodel =>
  modelOf(
    zinnen.filter((zin) => !keptApart(zin)),
    { arabisch: 0, ander: 0 },
  );

/** Above which score a sentence is danger, so that few harmless ones are. */
export function limitsOf(zinnen: readonly Zin[], half: Gevaarmodel): Gevaarmodel['grens'] {
  const model = openModel(half);
  const limit = (inArabic: boolean) => {
    const scores = zinnen
      .filter((zin) => zin.voorbeeld && zin.gevaar === undefined && keptApart(zin) && arabic.test(zin.zin) === inArabic)
      .map(({ zin }) => (model ? Math.max(...Object.values(scoreDanger(model, foldWords(zin)))) : 0))
      .sort((a, b) => b - a);
    return Number((scores[Math.floor(scores.length * (inArabic ? falseAlarms.arabisch : falseAlarms.ander))] ?? 0).toFixed(3));
  };
  return { arabisch: limit(true), ander: limit(false) };
}

function modelOf(zinnen: readonly Zin[], grens: Gevaarmodel['grens']): Gevaarmodel {
  const examples = zinnen.map(({ zin, gevaar }) => ({ features: featuresOf(foldWords(zin)), gevaar }));
  const heads = train(examples, places);
  const trap = { dood: stepOf(heads.dood), geweld: stepOf(heads.geweld) };
  return {
    gewichten: { dood: lettersOf(heads.dood, trap.dood), geweld: lettersOf(heads.geweld, trap.geweld) },
    trap,
    begin: { dood: Number(heads.dood.bias.toFixed(4)), geweld: Number(heads.geweld.bias.toFixed(4)) },
    grens,
  };
}

const sizes = ({ weights }: Head) => weights.map(Math.abs).sort().reverse();

/** The few heaviest weights count for no more than the one after them. */
const stepOf = (head: Head) => Number(((sizes(head)[30] ?? 0) / steps || 1).toPrecision(4));

/** What share of the places has a weight: the lighter ones say too little to carry. */
const share = 0.47;

function lettersOf(head: Head, step: number): string {
  const least = sizes(head)[Math.round(places * share)] ?? 0;
  return writeWeights(
    head.weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)),
    step,
  );
}
