import * as vscode from 'vscode';
import { quotesInMarks } from '../../engine/lookup';
import type { Article, Quote } from '../../engine/model';
import { lineOf, withoutIcons } from '../../presentation/plainText';
import { quotesBySpeaker, quoteText } from '../../presentation/quotesBySpeaker';
import type { PlaceItem } from './preview';

/** An entry that stands for a quote. */
export interface QuoteItem extends PlaceItem {
  readonly quote?: Quote;
}

/** Quotes, of those in quotation marks unless told, as entries of a quick pick: the speaker and, with the width of a line, the words. */
export function quoteItems(article: Article, of: readonly Quote[] = quotesInMarks(article)): QuoteItem[] {
  return quotesBySpeaker(article, of).flatMap(({ name, entity, quotes }) =>
    quotes.map((quote): QuoteItem => {
      const [span] = quote.spans;
      return {
        label: withoutIcons(name ?? vscode.l10n.t('Unknown speaker')),
        ...(entity?.role && { description: withoutIcons(lineOf(article, entity.role)) }),
        detail: withoutIcons(quoteText(article, quote)),
        quote,
        ...(span && { span }),
      };
    }),
  );
}
