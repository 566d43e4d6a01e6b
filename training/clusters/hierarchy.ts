import { type Classes, entropyTable } from './exchange';

/** One step of the merging: class `absorbed` went into class `kept`. */
export interface Merge {
  readonly kept: number;
  readonly absorbed: number;
}

/**
 * Merges the classes behind the first `fixed`, pair by pair, always the pair whose merging costs the text least
 * likelihood, until one is left; classes without members are left out. Brown's agglomerative clustering.
 */
export function mergeClasses({ counts: initial, classes }: Classes, fixed: number): Merge[] {
  const counts = Float64Array.from(initial);
  const totals = new Float64Array(classes);
  for (let first = 0; first < classes; first++) {
    for (let second = 0; second < classes; second++) totals[first]! += counts[first * classes + second]!;
  }
  const entropy = entropyTable(totals.reduce((sum, total) => sum + total, 0));
  let alive = Array.from(totals.keys()).filter((cluster) => totals[cluster]! > 0);
  let open = alive.filter((cluster) => cluster >= fixed);
  const costs = new Float64Array(classes * classes);
  for (const [index, first] of open.entries()) {
    for (const second of open.slice(index + 1)) costs[first * classes + second] = costOf(first, second);
  }

  const merges: Merge[] = [];
  while (open.length > 1) {
    const { kept, absorbed } = cheapest();
    merges.push({ kept, absorbed });
    alive = alive.filter((cluster) => cluster !== absorbed);
    open = open.filter((cluster) => cluster !== absorbed);
    const rest = open.filter((cluster) => cluster !== kept);
    // What the pairs of the others cost changes only where they meet the two classes: take both out, put the merged one in.
    adjust(rest, kept, -1);
    adjust(rest, absorbed, -1);
    join(kept, absorbed);
    adjust(rest, kept, 1);
    for (const other of rest) {
      costs[Math.min(kept, other) * classes + Math.max(kept, other)] = costOf(kept, other);
    }
  }
  return merges;

  function split(a: number, b: number): number {
    return entropy[a]! + entropy[b]! - entropy[a + b]!;
  }

  function costOf(first: number, second: number): number {
    const row = first * classes;
    const otherRow = second * classes;
    let cost = -2 * split(totals[first]!, totals[second]!);
    for (const cluster of alive) {
      if (cluster === first || cluster === second) continue;
      cost += split(counts[row + cluster]!, counts[otherRow + cluster]!);
      cost += split(counts[cluster * classes + first]!, counts[cluster * classes + second]!);
    }
    const inside = [counts[row + first]!, counts[row + second]!, counts[otherRow + first]!, counts[otherRow + second]!];
    for (const count of inside) cost += entropy[count]!;
    return cost - entropy[inside.reduce((sum, count) => sum + count, 0)]!;
  }

  function cheapest(): Merge {
    let best = { kept: open[0]!, absorbed: open[1]! };
    let least = Infinity;
    for (let index = 0; index < open.length; index++) {
      const row = open[index]! * classes;
      for (let next = index + 1; next < open.length; next++) {
        const cost = costs[row + open[next]!]!;
        if (cost < least) {
          least = cost;
          best = { kept: open[index]!, absorbed: open[next]! };
        }
      }
    }
    return best;
  }

  function adjust(clusters: readonly number[], met: number, sign: number): void {
    const after = clusters.map((cluster) => counts[cluster * classes + met]!);
    const before = clusters.map((cluster) => counts[met * classes + cluster]!);
    for (let index = 0; index < clusters.length; index++) {
      const row = clusters[index]! * classes;
      for (let next = index + 1; next < clusters.length; next++) {
        costs[row + clusters[next]!]! +=
          sign * (split(after[index]!, after[next]!) + split(before[index]!, before[next]!));
      }
    }
  }

  function join(kept: number, absorbed: number): void {
    for (const cluster of [...alive, absorbed]) {
      counts[kept * classes + cluster]! += counts[absorbed * classes + cluster]!;
      counts[absorbed * classes + cluster] = 0;
    }
    for (const cluster of alive) {
      counts[cluster * classes + kept]! += counts[cluster * classes + absorbed]!;
      counts[cluster * classes + absorbed] = 0;
    }
    totals[kept]! += totals[absorbed]!;
    totals[absorbed] = 0;
  }
}
