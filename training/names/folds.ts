/** Of six parts of the articles, three are set aside in turn, to try a model that has learned from the other five. */
const parts = 6;
export const foldCount = 3;

/** The articles that are not in the fold; all without one. */
export function outsideFold<T>(articles: readonly T[], fold: number | null): T[] {
  return articles.filter((_, index) => index % parts !== fold);
}

export function insideFold<T>(articles: readonly T[], fold: number): T[] {
  return articles.filter((_, index) => index % parts === fold);
}
