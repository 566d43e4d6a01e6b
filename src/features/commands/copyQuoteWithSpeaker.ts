import * as vscode from 'vscode';
import { quoteAtCursor, quotesInMarks } from '../../engine/lookup';
import type { Article, Quote } from '../../engine/model';
import { addressOf, fileName } from '../../host/convert';
import { cursorOffset } from '../../host/editors';
import { commands } from '../../host/ids';
import { readSettings } from '../../host/settings';
import { copiedQuote, type QuotePlace } from '../../presentation/copiedQuote';
import type { Command } from './command';
import { linkedArticle } from './linkedEntity';
import { openArticle, tellGone } from './openArticle';
import { pickQuote } from './pickQuote';

/**
 * Copies the quote at the cursor, one in quotation marks rather than what is reported, or one picked, with who said it and
 * where it stands; the quote that a link in a hover names.
 */
export const copyQuoteWithSpeaker: Command = {
  id: commands.copyQuoteWithSpeaker,
  async execute(services, ...args) {
    const [address, start, end] = args;
    if (typeof address === 'string') {
      const linked = await linkedArticle(services, address);
      const quote = linked?.article.quotes.find(({ spans }) => spans[0]?.start === start && spans[0]?.end === end);
      if (linked && quote) await copy(linked.document, linked.article, quote);
      else if (linked) tellGone();
      return;
    }
    const open = await openArticle(services);
    if (!open) return;
    const { article: front, editor } = open;
    const offset = cursorOffset(editor);
    const quote =
      quoteAtCursor(front, offset, quotesInMarks(front)) ??
      quoteAtCursor(front, offset) ??
      (await pickQuote(open, {
        title: vscode.l10n.t('Copy Quote with Speaker'),
        placeholder: vscode.l10n.t('Pick the quote to copy'),
      }));
    if (quote) await copy(editor.document, front, quote);
  },
};

async function copy(document: vscode.TextDocument, article: Article, quote: Quote): Promise<void> {
  const start = quote.spans[0]?.start ?? 0;
  const place: QuotePlace = {
    name: fileName(document.uri),
    line: document.positionAt(start).line + 1,
    address: addressOf(document, start),
  };
  const { copyAs } = readSettings(document);
  await vscode.env.clipboard.writeText(copiedQuote(article, quote, copyAs, place, vscode.l10n));
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Quote copied with its speaker'), 3000);
}
