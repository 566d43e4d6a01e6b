import { valueTypes, type Article, type Entity, type Mention, type Quote, type Sentence, type Token } from './model';
import { tokenize } from './segment/tokens';
import { compareSpans, contains, firstWhere, indexAt, shift, type Span } from './span';

/** A mention together with the entity it is of; its span is the mention's. */
export interface Occurrence extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
}

// What is found out of an article's lists goes with these: an article whose names are found and the one with its topics
// have them in common.
const occurrencesOf = new WeakMap<readonly Entity[], readonly Occurrence[]>();

/** Every mention of the article in the order of the text; mentions never overlap. */
export function occurrences({ entities }: Article): readonly Occurrence[] {
  let all = occurrencesOf.get(entities);
  if (!all) {
    all = entities
      .flatMap((entity) =>
        entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, entity, mention })),
      )
      .toSorted(compareSpans);
    occurrencesOf.set(entities, all);
  }
  return all;
}

/** The mention that `offset` lies in or just behind (where a text cursor stands at a name's end). */
export function occurrenceAt(article: Article, offset: number): Occurrence | undefined {
  return occurrenceUnder(article, offset) ?? occurrenceUnder(article, offset - 1);
}

/** The mention that has the character at `offset`, on which a pointer is. */
export function occurrenceUnder(article: Article, offset: number): Occurrence | undefined {
  const all = occurrences(article);
  return all[indexAt(all, offset)];
}

/** Where a quote's words stand, those of the headline that the article quotes again first. */
export function placesOf({ echoes = [], spans }: Quote): readonly Span[] {
  return echoes.length > 0 ? [...echoes, ...spans] : spans;
}

/** Whether the offset is in words of the headline, which the article quotes again. */
export function isInEcho({ echoes = [] }: Quote, offset: number): boolean {
  return echoes.some(({ start, end }) => start <= offset && offset < end);
}

/** A place of a quote, and which place before it, if any, it begins in. */
interface QuotePlace extends Span {
  readonly quote: Quote;
  readonly outer: QuotePlace | undefined;
}

const quotePlaces = new WeakMap<readonly Quote[], readonly QuotePlace[]>();

/** The places of the quotes in the order of their starts, found once: articles may have thousands. */
function placesOfAll(quotes: readonly Quote[]): readonly QuotePlace[] {
  let places = quotePlaces.get(quotes);
  if (!places) {
    const found: QuotePlace[] = [];
    const all = quotes.flatMap((quote) => placesOf(quote).map(({ start, end }) => ({ start, end, quote })));
    for (const place of all.toSorted(compareSpans)) {
      let outer = found.at(-1);
      while (outer && outer.end <= place.start) outer = outer.outer;
      found.push({ ...place, outer });
    }
    quotePlaces.set(quotes, (places = found));
  }
  return places;
}

/** The quote that `offset` lies in, of all or those given; of nested ones the innermost. */
export function quoteAt(
  article: Article,
  offset: number,
  quotes: readonly Quote[] = article.quotes,
): Quote | undefined {
  const places = placesOfAll(quotes);
  let innermost: Quote | undefined;
  for (let place = places[firstWhere(places, ({ start }) => start > offset) - 1]; place; place = place.outer) {
    const { end, quote } = place;
    if (offset < end && (!innermost || quotedLength(quote) <= quotedLength(innermost))) innermost = quote;
  }
  return innermost;
}

/** The same, or else the one that ends at `offset` (where a text cursor stands at a quote's end). */
export function quoteAtCursor(article: Article, offset: number, quotes?: readonly Quote[]): Quote | undefined {
  return quoteAt(article, offset, quotes) ?? quoteAt(article, offset - 1, quotes);
}

/** The quote that says a figure: the innermost one, reported ones among them, in which the mention stands. */
export function quoteOfFigure(article: Article, entity: Entity, mention: Span): Quote | undefined {
  return valueTypes.has(entity.type) && entity.type !== 'date' ? quoteAt(article, mention.start) : undefined;
}

const entitiesOf = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();

/** The entity with that id. */
export function entityById({ entities }: Article, id: string | null | undefined): Entity | undefined {
  let byId = entitiesOf.get(entities);
  if (!byId) entitiesOf.set(entities, (byId = new Map(entities.map((entity) => [entity.id, entity]))));
  return byId.get(id ?? '');
}

/**
 * The entity in another reading of the text: the one of its id, else of its kind and sharing most forms with it, as when
 * its full name was edited; `undefined` where it is gone.
 */
export function sameEntity(article: Article, entity: Entity): Entity | undefined {
  const forms = new Set([entity.name, ...entity.aliases]);
  const shared = ({ type, name, aliases }: Entity): number =>
    type === entity.type ? [name, ...aliases].filter((form) => forms.has(form)).length : 0;
  const same = ({ id }: Entity): number => Number(id === entity.id);
  return article.entities
    .filter((other) => shared(other) > 0)
    .toSorted((a, b) => same(b) - same(a) || shared(b) - shared(a))[0];
}

const inMarksOf = new WeakMap<readonly Quote[], readonly Quote[]>();

/** The quotes in quotation marks, and turns of interviews: the words as they were said. */
export function quotesInMarks({ quotes }: Article): readonly Quote[] {
  let found = inMarksOf.get(quotes);
  if (!found) inMarksOf.set(quotes, (found = quotes.filter(({ kind }) => kind !== 'indirect')));
  return found;
}

const statementsOf = new WeakMap<readonly Quote[], readonly Quote[]>();

/** The quotes in the order of the text, but for quoted words within a reported statement, which has them already. */
export function statements({ quotes }: Article): readonly Quote[] {
  let found = statementsOf.get(quotes);
  if (!found) {
    const reported = quotes
      .filter(({ kind }) => kind === 'indirect')
      .flatMap(({ spans, speaker }) =>
        spans.map(({ start, end }) => ({ start, end, who: speaker?.entity ?? speaker?.start })),
      )
      .toSorted(compareSpans);
    let last = { start: 0, end: 0, who: undefined as string | number | undefined };
    let next = 0;
    found = quotes.filter(({ kind, spans, speaker }) => {
      const [first] = spans;
      while (next < reported.length && reported[next]!.start <= first!.start) {
        if (reported[next]!.end > last.end) last = reported[next]!;
        next++;
      }
      return kind !== 'partial' || !contains(last, first!) || last.who !== (speaker?.entity ?? speaker?.start);
    });
    statementsOf.set(quotes, found);
  }
  return found;
}

/** What the entity is quoted with, in the order of the text. */
export function quotesOf(article: Article, entity: Entity): readonly Quote[] {
  return statements(article).filter((quote) => quote.speaker?.entity === entity.id);
}

/**
 * Where the entity is first named in full: the first mention that reads as its name; where none does, the first that
 * names it at all, else its first mention. `undefined` of an entity without mentions.
 */
export function fullMention(article: Article, { name, mentions }: Entity): Mention | undefined {
  const named = mentions.filter(isNamed);
  return named.find((mention) => textOf(article, mention) === name) ?? named[0] ?? mentions[0];
}

/** Whether the mention names its entity, rather than standing for a name as a role or a pronoun does. */
export function isNamed({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'name' || kind === 'acronym';
}

/** Whom the words at a place may mean: the entity they are of or, where it cannot be told, those that share the name. */
export function meantBy(article: Article, { entity }: Occurrence): readonly Entity[] {
  return entity.candidates?.flatMap((id) => entityById(article, id) ?? []) ?? [entity];
}

/**
 * What contains the offset, or ends or begins there, each within the next: word, name, sentence, quote, paragraph and
 * text, in the order of their lengths; a quote that would overlap a sentence gives way to it.
 */
export function spansAround(article: Article, offset: number): readonly Span[] {
  const quote = quoteAtCursor(article, offset);
  const parts = quote ? placesOf(quote) : [];
  const candidates = [
    wordAt(article, offset) ?? wordAt(article, offset - 1),
    occurrenceAt(article, offset),
    touching(article.sentences, offset),
    touching(parts, offset),
    // The parts of one quote together, with what stands between them.
    quote && quote.spans.length > 1 ? { start: quote.spans[0]!.start, end: quote.spans.at(-1)!.end } : undefined,
    touching(article.paragraphs, offset),
    { start: 0, end: article.text.length },
  ].filter((span) => span !== undefined);
  const around: Span[] = [];
  for (const { start, end } of candidates.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = around.at(-1);
    if (!inner || (contains({ start, end }, inner) && end - start > inner.end - inner.start))
      around.push({ start, end });
  }
  return around;
}

/** The tokens of a sentence. They are not kept: they would take more memory than all the rest of the article. */
export function tokensOf({ text }: Article, { start, end }: Sentence): readonly Token[] {
  return tokenize(text.slice(start, end)).map((token) => shift(token, start));
}

/** The token at the offset, if it is no punctuation. */
function wordAt(article: Article, offset: number): Token | undefined {
  const sentence = article.sentences[indexAt(article.sentences, offset)];
  const tokens = sentence ? tokensOf(article, sentence) : [];
  const token = tokens[indexAt(tokens, offset)];
  return token?.kind === 'punctuation' ? undefined : token;
}

/** The one of the sorted spans that contains the offset, else that ends there. */
function touching(spans: readonly Span[], offset: number): Span | undefined {
  return spans[indexAt(spans, offset)] ?? spans[indexAt(spans, offset - 1)];
}

/** The words of a span. */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

function quotedLength(quote: Quote): number {
  return quote.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
