import * as vscode from 'vscode';
import type { Article, Quote } from '../../engine/model';
import { nameWithRole, quotesBySpeaker, quoteText } from '../../presentation/quotesBySpeaker';
import { separator, type PlaceItem } from './preview';

/** An entry that stands for a quote. */
export interface QuoteItem extends PlaceItem {
  readonly quote?: Quote;
}

/** The article's quotes as entries of a quick pick, under a heading for each speaker. */
export function quoteItems(article: Article): QuoteItem[] {
  return quotesBySpeaker(article).flatMap(({ name, entity, quotes }) => [
    separator(nameWithRole(article, name, entity, vscode.l10n)),
    ...quotes.map((quote): QuoteItem => {
      const [span] = quote.spans;
      const description = name ?? vscode.l10n.t('Unknown speaker');
      return { label: quoteText(article, quote), description, quote, ...(span && { span }) };
    }),
  ]);
}
