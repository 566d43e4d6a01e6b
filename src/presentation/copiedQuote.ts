import { entityById, textOf } from '../engine/lookup';
import type { Article, Quote } from '../engine/model';
import type { Localizer } from './localizer';
import { escapeLabel, escapeMarkdown } from './markdown';
import { oneLine } from './plainText';
import { nameWithRole, quoteText, quoteWithSpeaker, speakerName } from './quotesBySpeaker';

/** How a quote is copied. */
export const quoteFormats = ['plain', 'markdown'] as const;
export type QuoteFormat = (typeof quoteFormats)[number];

/** Where a quote stands: the name of the file, the line from 1, and the address for a link, `null` where it has none. */
export interface QuotePlace {
  readonly name: string;
  readonly line: number;
  readonly address: string | null;
}

/** The quote with who said it and, on a line of its own, its source: headline, where the article is from, its date, the file and the line. */
export function copiedQuote(
  article: Article,
  quote: Quote,
  format: QuoteFormat,
  { name, line, address }: QuotePlace,
  l10n: Localizer,
): string {
  const { headline, header } = article;
  const parts = [headline, header.source, header.date].flatMap((span) =>
    span ? [oneLine(textOf(article, span))] : [],
  );
  const where = l10n.t('{0}, line {1}', name, line);
  const source = parts.length > 0 ? `${parts.join(', ')} (${where})` : where;
  if (format === 'plain') return `${quoteWithSpeaker(article, quote, l10n)}\n${source}`;
  const entity = entityById(article, quote.speaker?.entity) ?? null;
  const speaker = nameWithRole(article, speakerName(article, quote), entity, l10n);
  return [
    `> ${escapeMarkdown(quoteText(article, quote))}`,
    '>',
    `> — ${escapeMarkdown(speaker)}  `,
    `> ${address === null ? escapeMarkdown(source) : `[${escapeLabel(source)}](${address})`}`,
  ].join('\n');
}
