import { featureBits, weightScale, type Weights } from '../../src/engine/quotes/weights';
import { Random } from '../names/random';

/** Rows of features to choose among, and which of them are right. */
export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const epochs = 10;
const rate = 0.04;
/** Draws weights towards 0. */
const decay = 0.01;
/** Weights nearer to 0 are left out. */
const least = 0.05;

/**
 * Weights under which the right rows of each example are the most probable (conditional log-linear model, AdaGrad).
 * An example of a yes or no has a right row or a wrong one beside one without features. A feature that fewer than `rare`
 * examples have is not learned; the weights are made `sharpness` times as large.
 */
export function learn(examples: readonly Example[], rare: number, sharpness = 1): Weights {
  const index = indexFeatures(examples, rare);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const coded = examples
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ rows, right }) => ({
      right,
      rows: rows.map((row) => row.flatMap((feature) => index.get(feature) ?? [])),
    }));
  const sums = new Float64Array(index.size);
  const random = new Random(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(coded);
    for (const { rows, right } of coded) {
      const scores = rows.map((row) => row.reduce((sum, feature) => sum + weights[feature]!, 0));
      const highest = Math.max(...scores);
      const exponents = scores.map((score) => Math.exp(score - highest));
      const all = exponents.reduce((a, b) => a + b, 0);
      const good = exponents.reduce((sum, value, at) => sum + (right[at] ? value : 0), 0);
      for (const [at, row] of rows.entries()) {
        const slope = exponents[at]! / all - (right[at] ? exponents[at]! / good : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const feature of row) {
          const gradient = slope + decay * weights[feature]!;
          squares[feature]! += gradient * gradient;
          weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!);
        }
      }
    }
    // The mean of the later epochs' weights varies less with chance than the last.
    if (epoch >= epochs / 2) for (const [at, weight] of weights.entries()) sums[at]! += weight;
  }
  const counted = epochs - Math.ceil(epochs / 2);
  const table = new Float64Array(2 ** featureBits);
  for (const [feature, at] of index) table[feature] = (sharpness * sums[at]!) / counted;
  return wholeNumbers(table, least);
}

/** Weights as they are kept; those nearer to 0 than `nearest` are left out. */
export function wholeNumbers(weights: Float64Array, nearest: number): Weights {
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < nearest ? 0 : Math.max(-127, Math.min(127, Math.round(weight * weightScale))),
  );
}

/** Numbers for the features that are in enough examples. */
function indexFeatures(examples: readonly Example[], rare: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of examples) {
    for (const feature of new Set(rows.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const index = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= rare) index.set(feature, index.size);
  return index;
}
