import type { Quote } from '../model';
import { contains, type Span } from '../span';

/** A quote before it has an id. */
export type FoundQuote = Omit<Quote, 'id'>;

/**
 * The quotes, of which those of the headline that are quoted again below it are told once, where they are said: the
 * headline's places are `echoes` of that quote. `regions`: what stands in quotation marks, sorted.
 */
export function withEchoes(
  text: string,
  headline: Span | null,
  regions: readonly Span[],
  quotes: readonly FoundQuote[],
): readonly FoundQuote[] {
  const quoted = headline ? regions.filter((region) => contains(headline, region)) : [];
  if (quoted.length === 0) return quotes;
  const below = quotes.filter(({ kind, spans }) => kind !== 'indirect' && !contains(headline!, spans[0]!));
  const wordsBelow = below.map(({ spans }) => spans.map((span) => wordsOf(text, span)).join('|'));
  const echoes = new Map<FoundQuote, Span[]>();
  for (const { start, end } of quoted) {
    const source = below[wordsBelow.findIndex((words) => words.includes(wordsOf(text, { start, end })))];
    if (source) echoes.set(source, [...(echoes.get(source) ?? []), { start, end }]);
  }
  const starts = new Set([...echoes.values()].flat().map(({ start }) => start));
  return quotes.flatMap((quote) => {
    // What the headline reports may begin with quoted words, too.
    if (quote.kind === 'indirect') return [quote];
    const places = echoes.get(quote);
    const spans = quote.spans.filter(({ start }) => !starts.has(start));
    return spans.length === 0 ? [] : [{ ...quote, spans, ...(places && { echoes: places }) }];
  });
}

/** The words in small letters, each between blanks, so that only whole words are found in others. */
function wordsOf(text: string, { start, end }: Span): string {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
