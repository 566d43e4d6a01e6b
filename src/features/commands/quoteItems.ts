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

/**
 * Quotes, those in quotation marks unless told, as entries of a quick pick, by speaker as in the Quotes view: the speaker
 * and, with the width of a line, the words.
 */
export function quoteItems(article: Article, shown: readonly Quote[] = quotesInMarks(article)): QuoteItem[] {
  const isShown = new Set(shown);
  return quotesBySpeaker(article).flatMap(({ name, entity, quotes }) =>
    quotes
      .filter((quote) => isShown.has(quote))
      .map((quote): QuoteItem => {
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
