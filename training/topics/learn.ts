import { features } from '../../src/engine/topics/features';
import type { TopicWeights } from '../../src/engine/topics/choose';
import { keyOf, type TopicArticle } from './articles';

const steps = 150;
const rate = 0.1;
/** Draws weights towards 0. */
const decay = 1e-3;
/** A feature that fewer candidates have is not learned. */
const rare = 150;

/** One article's candidates as standardised features, and the share of each in what readers chose. */
interface Example {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
}

/**
 * Weights under which what readers chose is the most probable among the candidates of each article (conditional log-linear
 * model, Adam over all examples at a time), to three places.
 */
export function learnTopics(articles: readonly TopicArticle[]): TopicWeights {
  const names = featureNames(articles);
  const { examples, deviations } = standardise(articles, names);
  const size = names.length;
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => decay * weight);
    for (const example of examples) addSlope(example, weights, slope, 1 / examples.length);
    for (let at = 0; at < size; at++) {
      means[at] = 0.9 * means[at]! + 0.1 * slope[at]!;
      squares[at] = 0.999 * squares[at]! + 0.001 * slope[at]! ** 2;
      const root = Math.sqrt(squares[at]! / (1 - 0.999 ** step)) + 1e-8;
      weights[at]! -= (rate * means[at]!) / (1 - 0.9 ** step) / root;
    }
  }
  return new Map(names.map((name, at) => [name, Math.round((1000 * weights[at]!) / deviations[at]!) / 1000]));
}

function addSlope({ rows, right }: Example, weights: Float64Array, slope: Float64Array, share: number): void {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const exponents = scores.map((score) => Math.exp(score - highest));
  const all = exponents.reduce((a, b) => a + b, 0);
  for (const [index, row] of rows.entries()) {
    const error = share * (exponents[index]! / all - right[index]!);
    for (let at = 0; at < row.length; at++) slope[at]! += error * row[at]!;
  }
}

function featureNames(articles: readonly TopicArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { candidates, context } of articles) {
    for (const candidate of candidates) {
      features(candidate, context, (name, value) => {
        if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
      });
    }
  }
  return [...counts.keys()].filter((name) => counts.get(name)! >= rare).toSorted();
}

/** The examples with every feature brought to a deviation of 1; the mean has no effect on shares. */
function standardise(
  articles: readonly TopicArticle[],
  names: readonly string[],
): { examples: readonly Example[]; deviations: Float64Array } {
  const index = new Map(names.map((name, at) => [name, at]));
  const examples = articles.flatMap(({ candidates, context, keys }) => {
    const right = candidates.map(({ words }) => (keys.has(keyOf(words)) ? 1 : 0));
    const count = right.filter(Boolean).length;
    if (count === 0) return [];
    const rows = candidates.map((candidate) => {
      const row = new Float64Array(names.length);
      features(candidate, context, (name, value) => {
        const at = index.get(name);
        if (at !== undefined) row[at] = value;
      });
      return row;
    });
    return [{ rows, right: right.map((one) => one / count) }];
  });
  const rows = examples.flatMap((example) => example.rows);
  const deviations = Float64Array.from(names, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length) || 1;
  });
  for (const row of rows) for (let at = 0; at < row.length; at++) row[at]! /= deviations[at]!;
  return { examples, deviations };
}
