import { gevaren, type Gevaar } from '../../catalogus/schema/gevaar.ts';
import { featuresOf, places, spans } from './features.ts';

/** What the build makes of the sentences in content/gevaar, as a file. */
export interface Gevaarmodel {
  /** Per danger one letter for each place: how much a text with that feature looks like danger, M for not at all. */
  gewichten: Record<Gevaar, string>;
  /** What one step of a letter is worth. */
  trap: Record<Gevaar, number>;
  /** What a text has before anything is read. */
  begin: Record<Gevaar, number>;
  /** Above this it is danger, in Arabic letters and in others. */
  grens: { arabisch: number; ander: number };
}

/** A model ready to be asked. */
export type OpenModel = { grens: Gevaarmodel['grens'] } & Record<Gevaar, { weights: Float32Array; bias: number }>;

/** The letter of a weight of nothing; as many steps lie above it as below. */
const nothing = 'M'.charCodeAt(0);
export const steps = 7;

/** @returns weights as letters */
export function writeWeights(weights: Float64Array, step: number): string {
  return Array.from(weights, (weight) => String.fromCharCode(nothing + Math.max(-steps, Math.min(steps, Math.round(weight / step))))).join(
    '',
  );
}

/**
 * Opens the file of a model.
 * @returns nothing when it is of another version of the site
 */
export function openModel(file: Partial<Gevaarmodel>): OpenModel | undefined {
  const { gewichten, trap, begin, grens } = file;
  if (!gewichten || !trap || !begin || !grens || gevaren.some((gevaar) => gewichten[gevaar].length !== places)) return undefined;
  const heads = gevaren.map((gevaar) => {
    const letters = gewichten[gevaar];
    const weights = new Float32Array(places);
    for (let at = 0; at < places; at += 1) weights[at] = (letters.charCodeAt(at) - nothing) * trap[gevaar];
    return [gevaar, { weights, bias: begin[gevaar] }] as const;
  });
  return { grens, ...(Object.fromEntries(heads) as Record<Gevaar, OpenModel[Gevaar]>) };
}

/** A long text has more pieces that may look like danger by chance. */
const ofPieces = 0.05;

/**
 * How much a text looks like each danger: the piece of it that does so most.
 * @param words folded
 */
export function scoreDanger(model: OpenModel, words: readonly string[]): Record<Gevaar, number> {
  const best = { dood: -Infinity, geweld: -Infinity };
  const pieces = spans(words);
  for (const part of pieces) {
    const features = featuresOf(part);
    for (const gevaar of gevaren) {
      const { weights, bias } = model[gevaar];
      let sum = 0;
      for (const place of features) sum += weights[place] ?? 0;
      best[gevaar] = Math.max(best[gevaar], bias + sum / Math.sqrt(features.length || 1) - ofPieces * Math.log(pieces.length));
    }
  }
  return best;
}

const arabic = /\p{Script=Arabic}/u;

/** What a phrase of danger in a text adds: the sentence around it may still say that the car is dead. */
const ofPhrase = 0.3;

/**
 * @param words folded
 * @param phrase there is a phrase of danger in it
 * @returns the danger a text speaks of
 */
export function hearDanger(model: OpenModel, words: readonly string[], phrase = false): Gevaar | undefined {
  if (words.length === 0) return undefined;
  const { dood, geweld } = scoreDanger(model, words);
  const { arabisch, ander } = model.grens;
  const share = words.filter((word) => arabic.test(word)).length / words.length;
  if (Math.max(dood, geweld) + (phrase ? ofPhrase : 0) <= (share > 0.5 ? arabisch : ander)) return undefined;
  return dood > geweld ? 'dood' : 'geweld';
}
