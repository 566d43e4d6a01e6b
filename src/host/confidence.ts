import type { Article, Entity, Quote } from '../engine/model';

/**
 * The article without the mentions less certain than `minimum` (0 to 1), and without the entities that have none left.
 * The same object where nothing is left out.
 */
export function confidentPart(article: Article, minimum: number): Article {
  const entities = article.entities.flatMap((entity): Entity[] => {
    const mentions = entity.mentions.filter(({ confidence }) => confidence >= minimum);
    if (mentions.length === entity.mentions.length) return [entity];
    return mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
  if (
    entities.length === article.entities.length &&
    entities.every((entity, index) => entity === article.entities[index])
  )
    return article;
  const left = new Set(entities.map(({ id }) => id));
  const quotes = article.quotes.map((quote): Quote => {
    const { speaker } = quote;
    if (!speaker || speaker.entity === null || left.has(speaker.entity)) return quote;
    return { ...quote, speaker: { ...speaker, entity: null } };
  });
  return { ...article, entities, quotes };
}
