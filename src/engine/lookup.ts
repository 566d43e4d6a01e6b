import type { Article, Entity, EntityType, Mention, Quote } from './model';
import { compareSpans, contains, indexAt, type Span } from './span';

/** A mention together with the entity it is of; its span is the mention's. */
export interface Occurrence extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
}

const occurrencesOf = new WeakMap<Article, readonly Occurrence[]>();

/** Every mention of the article in the order of the text; mentions never overlap. */
export function occurrences(article: Article): readonly Occurrence[] {
  let all = occurrencesOf.get(article);
  if (!all) {
    all = article.entities
      .flatMap((entity) =>
        entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, entity, mention })),
      )
      .toSorted(compareSpans);
    occurrencesOf.set(article, all);
  }
  return all;
}

/** The mention that `offset` lies in or just behind (where a text cursor stands at a name's end). */
export function occurrenceAt(article: Article, offset: number): Occurrence | undefined {
  const all = occurrences(article);
  const within = all[indexAt(all, offset)];
  return within ?? all[indexAt(all, offset - 1)];
}

/** The quote that `offset` lies in, of all or those given; of nested ones the innermost. */
export function quoteAt(
  article: Article,
  offset: number,
  quotes: readonly Quote[] = article.quotes,
): Quote | undefined {
  return quotes
    .filter((quote) => quote.spans.some((span) => span.start <= offset && offset < span.end))
    .toSorted((a, b) => quotedLength(a) - quotedLength(b))[0];
}

const figureTypes: ReadonlySet<EntityType> = new Set(['money', 'percent', 'quantity']);

/** The quote that says a figure: the innermost one, reported ones among them, in which the mention stands. */
export function quoteOfFigure(article: Article, entity: Entity, mention: Span): Quote | undefined {
  return figureTypes.has(entity.type) ? quoteAt(article, mention.start) : undefined;
}

/** The entity with that id. */
export function entityById(article: Article, id: string | null | undefined): Entity | undefined {
  return article.entities.find((entity) => entity.id === id);
}

/** The quotes in quotation marks: the words as they were said. */
export function quotesInMarks(article: Article): readonly Quote[] {
  return article.quotes.filter(({ kind }) => kind !== 'indirect');
}

const statementsOf = new WeakMap<Article, readonly Quote[]>();

/** The quotes in the order of the text, but for quoted words within a reported statement, which has them already. */
export function statements(article: Article): readonly Quote[] {
  let found = statementsOf.get(article);
  if (!found) {
    const reported = article.quotes
      .filter(({ kind }) => kind === 'indirect')
      .flatMap(({ spans, speaker }) => spans.map(({ start, end }) => ({ start, end, entity: speaker?.entity })))
      .toSorted(compareSpans);
    let last = { start: 0, end: 0, entity: undefined as string | null | undefined };
    let next = 0;
    found = article.quotes.filter(({ kind, spans, speaker }) => {
      const [first] = spans;
      while (next < reported.length && reported[next]!.start <= first!.start) {
        if (reported[next]!.end > last.end) last = reported[next]!;
        next++;
      }
      return kind !== 'partial' || !contains(last, first!) || last.entity !== speaker?.entity;
    });
    statementsOf.set(article, found);
  }
  return found;
}

/** What the entity is quoted with, in the order of the text. */
export function quotesOf(article: Article, entity: Entity): readonly Quote[] {
  return statements(article).filter((quote) => quote.speaker?.entity === entity.id);
}

/** The words of a span. */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

function quotedLength(quote: Quote): number {
  return quote.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
