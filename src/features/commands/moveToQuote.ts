import * as vscode from 'vscode';
import { quoteAt, quotesInMarks } from '../../engine/lookup';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { moveTo } from './moveTo';
import type { Direction } from './neighbour';

/** Goes to the beginning of the next quote in quotation marks, from the last to the first. */
export const nextQuote: Command = moveToQuote(commands.nextQuote, 'next');
/** Likewise backwards. */
export const previousQuote: Command = moveToQuote(commands.previousQuote, 'previous');

function moveToQuote(id: string, direction: Direction): Command {
  return moveTo(id, direction, (article, offset) => {
    const quotes = quotesInMarks(article);
    const spans = quotes.flatMap((quote) => quote.spans.slice(0, 1));
    return {
      spans,
      here: quoteAt(article, offset, quotes)?.spans.find((span) => span.start <= offset),
      none: vscode.l10n.t('No quotes were found in this article.'),
      say: (index) => vscode.l10n.t('Quote {0} of {1}', index + 1, spans.length),
    };
  });
}
