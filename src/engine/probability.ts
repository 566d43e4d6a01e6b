/** A probability as results carry it: within 0 and 1, to three places, since it is known no better than that. */
export function probability(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
