/** Every so many articles are set aside in turn. */
const folds = 5;

/** For each article, what is learned from those of the other folds. */
export function learnAcross<Article, Learned>(
  articles: readonly Article[],
  learnFrom: (others: readonly Article[]) => Learned,
): Learned[] {
  const learned = Array.from({ length: folds }, (_, fold) =>
    learnFrom(articles.filter((_article, index) => index % folds !== fold)),
  );
  return articles.map((_, index) => learned[index % folds]!);
}
