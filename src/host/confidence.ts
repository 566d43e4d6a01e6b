import type { Article, Entity, Mention, Quote } from '../engine/model';

type Lists = Pick<Article, 'entities' | 'quotes'>;

/** The last of each article, by its list of entities: it is asked for when the names are found and again with the topics. */
const lastParts = new WeakMap<readonly Entity[], Lists & { readonly minimum: number }>();

/**
 * The article without the mentions less certain than `minimum` (0 to 1), and without the entities that have none left.
 * The same object where nothing is left out; articles with the same entities have the same part of them.
 */
export function confidentPart(article: Article, minimum: number): Article {
  let part = lastParts.get(article.entities);
  if (part?.minimum !== minimum) {
    const { entities, quotes } = confidentLists(article, minimum);
    lastParts.set(article.entities, (part = { entities, quotes, minimum }));
  }
  const { entities, quotes } = part;
  return entities === article.entities ? article : { ...article, entities, quotes };
}

function confidentLists(article: Article, minimum: number): Lists {
  const isSure = ({ confidence }: Mention): boolean => confidence >= minimum;
  const hasAll = ({ mentions }: Entity): boolean => mentions.every(isSure);
  if (article.entities.every(hasAll)) return article;
  const entities = article.entities.flatMap((entity): Entity[] => {
    if (hasAll(entity)) return [entity];
    const mentions = entity.mentions.filter(isSure);
    return mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
  const left = new Set(entities.map(({ id }) => id));
  const quotes = article.quotes.map((quote): Quote => {
    const { speaker } = quote;
    if (!speaker || speaker.entity === null || left.has(speaker.entity)) return quote;
    return { ...quote, speaker: { ...speaker, entity: null } };
  });
  return { entities, quotes };
}
