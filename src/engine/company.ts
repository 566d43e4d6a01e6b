import { isNamed, occurrences } from './lookup';
import type { Article, Entity } from './model';
import { indexAt, overlapping, type Span } from './span';

/** An entity that shares sentences with another. */
export interface Companion {
  readonly entity: Entity;
  /** How many sentences mention both. */
  readonly sentences: number;
  /** Where the first of those names it. */
  readonly mention: Span;
}

/**
 * Whom and what the sentences that mention the entity, by pronouns too, name beside it: who shares most sentences first,
 * of equals the first in the text. Names that several share and cannot be told apart are left out.
 */
export function companions(article: Article, entity: Entity): readonly Companion[] {
  const found = new Map<Entity, { sentences: number; mention: Span }>();
  const told = new Set(entity.mentions.map(({ start }) => indexAt(article.sentences, start)));
  for (const index of told) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const met = new Set<Entity>();
    for (const { entity: other, mention } of overlapping(occurrences(article), sentence)) {
      // Figures and dates have no names; their own words are what they are.
      const named = isNamed(mention) || other.value !== undefined;
      if (other === entity || other.candidates || !named || met.has(other)) continue;
      met.add(other);
      const known = found.get(other);
      if (known) known.sentences++;
      else found.set(other, { sentences: 1, mention: { start: mention.start, end: mention.end } });
    }
  }
  return [...found]
    .map(([other, shared]) => Object.assign({ entity: other }, shared))
    .toSorted((a, b) => b.sentences - a.sentences || a.mention.start - b.mention.start);
}
