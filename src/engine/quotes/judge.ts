import type { Candidate } from './candidates';
import weights from './speakerWeights.json';

/** Weighs the features of quotes and of those who may say them. */
export interface Judge {
  /** How probable it is of each candidate that it is the speaker, given its features. */
  speaker(features: readonly (readonly string[])[], region: number, candidates: readonly Candidate[]): number[];
  /** How probable it is that somebody says the region's words. */
  speech(features: readonly string[], region: number): number;
}

/** What each feature speaks for (above 0) or against. */
export type Weights = ReadonlyMap<string, number>;

/** A judge by the given weights. */
export function judgeBy(speaker: Weights, speech: Weights): Judge {
  return {
    speaker: (rows) => softmax(rows.map((features) => sum(speaker, features))),
    speech: (features) => 1 / (1 + Math.exp(-sum(speech, features))),
  };
}

/** The judge by the weights that training/quotes/train.ts has learned. */
export const trainedJudge: Judge = judgeBy(read(weights.speaker), read(weights.speech));

/** Shares of 1 by the exponents of the scores. */
function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const exponents = scores.map((score) => Math.exp(score - highest));
  const total = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((exponent) => exponent / total);
}

/** Features by their weight in hundredths, parted by tabs. */
function read(table: Readonly<Record<string, string>>): Weights {
  const map = new Map<string, number>();
  for (const [weight, features] of Object.entries(table)) {
    for (const feature of features.split('\t')) map.set(feature, Number(weight) / 100);
  }
  return map;
}

function sum(weightsOf: Weights, features: readonly string[]): number {
  let total = 0;
  for (const feature of features) total += weightsOf.get(feature) ?? 0;
  return total;
}
