import * as vscode from 'vscode';
import { quoteAt } from '../../engine/lookup';
import { cursorOffset, goToIn } from '../../host/editors';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { neighbour, type Direction } from './neighbour';
import { openArticle } from './openArticle';

/** Goes to the beginning of the next quote, from the last to the first. */
export const nextQuote: Command = moveToQuote(commands.nextQuote, 'next');
/** Likewise backwards. */
export const previousQuote: Command = moveToQuote(commands.previousQuote, 'previous');

function moveToQuote(id: string, direction: Direction): Command {
  return {
    id,
    async execute(services) {
      const open = await openArticle(services);
      if (!open) return;
      const { editor, article } = open;
      const offset = cursorOffset(editor);
      const here = quoteAt(article, offset)?.spans[0];
      const quotes = article.quotes.flatMap(({ spans }) => spans.slice(0, 1));
      const found = neighbour(quotes, here ?? { start: offset, end: offset }, direction);
      if (!found) {
        void vscode.window.setStatusBarMessage(vscode.l10n.t('No quotes were found in this article.'), 3000);
        return;
      }
      await goToIn(editor, found.span);
      void vscode.window.setStatusBarMessage(vscode.l10n.t('Quote {0} of {1}', found.index + 1, quotes.length), 3000);
    },
  };
}
