/** How well names were found, against what careful readers marked. */

/** A name's place and type. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface FoundName extends GoldName {
  readonly confidence: number;
}

/** One article: what is marked in it, and what was found. */
export interface Scored {
  readonly gold: readonly GoldName[];
  readonly found: readonly FoundName[];
}

/** How many names there are, were found and are right; shares are 0 where there is nothing to share. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The names of one range of confidences. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
}

/** The score over all articles: a name is right where one with its very place and type is marked. */
export function score(articles: readonly Scored[]): Score {
  let [gold, found, right] = [0, 0, 0];
  for (const article of articles) {
    const marked = new Set(article.gold.map(keyOfName));
    gold += marked.size;
    found += article.found.length;
    right += article.found.filter((name) => marked.has(keyOfName(name))).length;
  }
  const precision = share(right, found);
  const recall = share(right, gold);
  return { gold, found, right, precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** The articles with each type called what `rename` says; names of the types it gives `undefined` for are left out. */
export function withTypes(
  articles: readonly Scored[],
  rename: Readonly<Partial<Record<string, string>>>,
): readonly Scored[] {
  const renamed = <T extends GoldName>(names: readonly T[]): T[] =>
    names.flatMap((name) => {
      const type = rename[name.type];
      return type === undefined ? [] : [{ ...name, type }];
    });
  return articles.map(({ gold, found }) => ({ gold: renamed(gold), found: renamed(found) }));
}

/** The articles with the names found that are at least that sure. */
export function above(articles: readonly Scored[], threshold: number): readonly Scored[] {
  return articles.map(({ gold, found }) => ({
    gold,
    found: found.filter(({ confidence }) => confidence >= threshold),
  }));
}

/** The names found, in `count` ranges of confidence of one width; a range without names has zeros. */
export function calibration(articles: readonly Scored[], count = 10): readonly Bin[] {
  const sums = Array.from({ length: count }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { gold, found } of articles) {
    const marked = new Set(gold.map(keyOfName));
    for (const name of found) {
      const sum = sums[Math.min(count - 1, Math.floor(name.confidence * count))]!;
      sum.count++;
      sum.confidence += name.confidence;
      if (marked.has(keyOfName(name))) sum.right++;
    }
  }
  return sums.map((sum, index) => ({
    from: index / count,
    to: (index + 1) / count,
    count: sum.count,
    meanConfidence: share(sum.confidence, sum.count),
    accuracy: share(sum.right, sum.count),
  }));
}

/** The expected calibration error: how far confidence is from accuracy, each range weighed by its names. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce(
    (sum, { count, meanConfidence, accuracy }) => sum + count * Math.abs(meanConfidence - accuracy),
    0,
  );
  return share(error, total);
}

/** The same for names of one place and type. */
export function keyOfName({ start, end, type }: GoldName): string {
  return `${start}-${end} ${type}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
