import { gevaren, type Gevaar } from '../../catalogus/schema/gevaar.ts';

/** A sentence to learn from: the places of its features, and what it is about. */
export interface Example {
  features: readonly number[];
  gevaar: Gevaar | undefined;
}

/** What one place says of a text, and what is said before anything is read. */
export interface Head {
  weights: Float64Array;
  bias: number;
}

const rounds = 20;
/** How much one sentence may pull at the weights. */
const pull = 1;
/** A sentence of danger that is missed is worse than one that is not. */
const pullOfDanger = 1.5;

/**
 * Finds per danger the weights that keep its sentences and all others as far apart as they go: a linear support vector machine,
 * by dual coordinate descent. Nothing in it is chance: the same sentences give the same weights.
 * @param count number of places
 */
export function train(examples: readonly Example[], count: number): Record<Gevaar, Head> {
  const rarity = rarityOf(examples, count);
  return Object.fromEntries(gevaren.map((gevaar) => [gevaar, trainOne(examples, rarity, gevaar)])) as Record<Gevaar, Head>;
}

/** What stands in few sentences says more. */
function rarityOf(examples: readonly Example[], count: number): Float64Array {
  const seen = new Float64Array(count);
  for (const { features } of examples) for (const place of features) seen[place] = (seen[place] ?? 0) + 1;
  return seen.map((times) => (times === 0 ? 0 : Math.log(1 + examples.length / times) ** 0.5));
}

function trainOne(examples: readonly Example[], rarity: Float64Array, gevaar: Gevaar): Head {
  const weights = new Float64Array(rarity.length);
  const pulls = new Float64Array(examples.length);
  const sizes = examples.map(
    ({ features }) => features.reduce((sum, place) => sum + (rarity[place] ?? 0) ** 2, 0) / (features.length || 1) + 1,
  );
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, round)) {
      const example = examples[at];
      if (!example) continue;
      const side = example.gevaar === gevaar ? 1 : -1;
      const slack = 1 / (2 * (side > 0 ? pullOfDanger : pull));
      const share = 1 / Math.sqrt(example.features.length || 1);
      let sum = 0;
      for (const place of example.features) sum += (weights[place] ?? 0) * (rarity[place] ?? 0);
      const own = pulls[at] ?? 0;
      const slope = side * (sum * share + bias) - 1 + slack * own;
      const now = Math.max(0, own - slope / ((sizes[at] ?? 1) + slack));
      if (now === own) continue;
      pulls[at] = now;
      const moved = (now - own) * side;
      for (const place of example.features) weights[place] = (weights[place] ?? 0) + moved * share * (rarity[place] ?? 0);
      bias += moved;
    }
  }
  return { weights: weights.map((weight, place) => weight * (rarity[place] ?? 0)), bias };
}

/** The numbers below this, in another order each round, and on every machine the same. */
function shuffled(length: number, round: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let seed = 20_261_130 + round;
  for (let at = length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
