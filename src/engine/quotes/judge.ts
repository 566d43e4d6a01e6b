import type { Candidate } from './candidates';
import type { FeatureRow } from './features';
import type { QuoteWeights } from './weights';

/** Weighs the features of quotes and of those who may say them. */
export interface Judge {
  /** How probable it is of each candidate that it is the speaker, given its features. */
  speaker(rows: readonly FeatureRow[], region: number, candidates: readonly Candidate[]): number[];
  /** How probable it is that somebody says the region's words. */
  speech(row: FeatureRow, region: number): number;
}

/** A judge by the given weights. */
export function judgeBy({ speaker, speech }: Pick<QuoteWeights, 'speaker' | 'speech'>): Judge {
  return {
    speaker: (rows) => softmax(rows.map((row) => row.sum(speaker))),
    speech: (row) => 1 / (1 + Math.exp(-row.sum(speech))),
  };
}

/** Shares of 1 by the exponents of the scores. */
function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const exponents = scores.map((score) => Math.exp(score - highest));
  const total = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((exponent) => exponent / total);
}
