/** Of six parts of the articles, three are set aside in turn, to try a model that has learned from the other five. */
const parts = 6;
export const foldCount = 3;

interface Identified {
  readonly id: string;
}

/** The articles that are not in the fold; all without one. */
export function outsideFold<T extends Identified>(articles: readonly T[], fold: number | null): T[] {
  const partOf = partsBySource(articles);
  return articles.filter(({ id }) => partOf.get(sourceOf(id)) !== fold);
}

export function insideFold<T extends Identified>(articles: readonly T[], fold: number): T[] {
  const partOf = partsBySource(articles);
  return articles.filter(({ id }) => partOf.get(sourceOf(id)) === fold);
}

/**
 * The part of each source, so that what is set aside is from sources that the model has not seen: the next largest goes
 * to the part with the fewest articles so far.
 */
function partsBySource(articles: readonly Identified[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { id } of articles) sizes.set(sourceOf(id), (sizes.get(sourceOf(id)) ?? 0) + 1);
  const filled = Array.from({ length: parts }, () => 0);
  const partOf = new Map<string, number>();
  for (const [source, size] of [...sizes].toSorted((a, b) => b[1] - a[1])) {
    const part = filled.indexOf(Math.min(...filled));
    filled[part]! += size;
    partOf.set(source, part);
  }
  return partOf;
}

/** The newspaper of an article, by its id: "aljazeera" of "asia_aljazeera_12". */
function sourceOf(id: string): string {
  return id
    .replace(/_?\d+$/, '')
    .split('_')
    .at(-1)!;
}
