import type { Adjacency, Bigrams } from './bigrams';

/** Which class each code is in, and how often which class follows which (`counts[first * classes + second]`). */
export interface Classes {
  readonly classOf: Int32Array;
  readonly counts: Int32Array;
  readonly classes: number;
}

/** `n log n` for every count up to `largest`: what both the exchange and the merging of classes add up. */
export function entropyTable(largest: number): Float64Array {
  return Float64Array.from({ length: largest + 1 }, (_, count) => (count === 0 ? 0 : count * Math.log(count)));
}

/**
 * Class-based bigram clustering by exchange: each word in turn, most frequent first, goes to the class where the text
 * becomes most likely, until few words move. The first `fixed` codes keep a class of their own; the others share
 * `size` classes. Codes are expected in order of falling frequency.
 */
export function exchange(bigrams: Bigrams, fixed: number, size: number, passes: number): Classes {
  const codes = bigrams.totals.length;
  // The last class holds the words that have not had their first turn.
  const waiting = fixed + size;
  const classes = waiting + 1;
  const classOf = Int32Array.from({ length: codes }, (_, code) => Math.min(code, waiting));
  const entropy = entropyTable(bigrams.totals.reduce((sum, total) => sum + total, 0));
  // The same counts twice, so that either side of a class lies in one row.
  const following = new Int32Array(classes * classes);
  const preceding = new Int32Array(classes * classes);
  const totals = new Int32Array(classes);
  for (let code = 0; code < codes; code++) {
    totals[classOf[code]!]! += bigrams.totals[code]!;
    for (let at = bigrams.right.starts[code]!; at < bigrams.right.starts[code + 1]!; at++) {
      count(classOf[code]!, classOf[bigrams.right.codes[at]!]!, bigrams.right.counts[at]!);
    }
  }

  const after = new Int32Array(classes);
  const before = new Int32Array(classes);
  const gain = new Float64Array(classes);
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let code = fixed; code < codes; code++) {
      // On the first pass the most frequent words seed the classes.
      if (pass === 0 && code < waiting) continue;
      if (move(code)) moved++;
    }
    if (pass > 0 && moved < codes / 200) break;
  }
  return { classOf, counts: following, classes };

  function count(first: number, second: number, times: number): void {
    following[first * classes + second]! += times;
    preceding[second * classes + first]! += times;
  }

  function move(code: number): boolean {
    const from = classOf[code]!;
    const self = gather(bigrams.right, code, after);
    gather(bigrams.left, code, before);
    shift(from, self, -bigrams.totals[code]!);
    const to = bestClass(self, bigrams.totals[code]!, from);
    shift(to, self, bigrams.totals[code]!);
    classOf[code] = to;
    after.fill(0);
    before.fill(0);
    return to !== from;
  }

  /** Adds the neighbours of a code up by class; gives how often it stands beside itself, which is left out. */
  function gather({ starts, codes: neighbours, counts }: Adjacency, code: number, sums: Int32Array): number {
    let self = 0;
    for (let at = starts[code]!; at < starts[code + 1]!; at++) {
      if (neighbours[at] === code) self = counts[at]!;
      else sums[classOf[neighbours[at]!]!]! += counts[at]!;
    }
    return self;
  }

  /** Puts the gathered word into a class (`total` above 0) or takes it out. */
  function shift(cluster: number, self: number, total: number): void {
    const sign = Math.sign(total);
    totals[cluster]! += total;
    count(cluster, cluster, sign * self);
    for (let other = 0; other < classes; other++) {
      if (after[other] !== 0) count(cluster, other, sign * after[other]!);
      if (before[other] !== 0) count(other, cluster, sign * before[other]!);
    }
  }

  function bestClass(self: number, total: number, from: number): number {
    for (let cluster = fixed; cluster < waiting; cluster++) {
      gain[cluster] = -2 * (entropy[totals[cluster]! + total]! - entropy[totals[cluster]!]!);
    }
    for (let other = 0; other < classes; other++) {
      if (after[other] !== 0) addGains(preceding, other, after[other]!);
      if (before[other] !== 0) addGains(following, other, before[other]!);
    }
    let best = fixed;
    for (let cluster = fixed; cluster < waiting; cluster++) {
      gain[cluster]! += insideGain(cluster, self);
      // Of classes that are as good the word keeps its own.
      if (gain[cluster]! > gain[best]! || (cluster === from && gain[cluster] === gain[best])) best = cluster;
    }
    return best;
  }

  function addGains(counts: Int32Array, other: number, times: number): void {
    const row = other * classes;
    for (let cluster = fixed; cluster < waiting; cluster++) {
      const known = counts[row + cluster]!;
      gain[cluster]! += entropy[known + times]! - entropy[known]!;
    }
  }

  /** Neighbours inside the class itself were added from either side, but share one count with each other. */
  function insideGain(cluster: number, self: number): number {
    const right = after[cluster]!;
    const left = before[cluster]!;
    if (right + left + self === 0) return 0;
    const known = following[cluster * classes + cluster]!;
    const joint = entropy[known + right + left + self]!;
    return joint - entropy[known + right]! - entropy[known + left]! + entropy[known]!;
  }
}
