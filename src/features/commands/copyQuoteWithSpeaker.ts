import * as vscode from 'vscode';
import { quoteAt, quotesInMarks } from '../../engine/lookup';
import type { Quote } from '../../engine/model';
import { cursorOffset } from '../../host/editors';
import { commands } from '../../host/ids';
import { quoteWithSpeaker } from '../../presentation/quotesBySpeaker';
import type { Command } from './command';
import { openArticle, type OpenArticle } from './openArticle';
import { pickPlace } from './preview';
import { quoteItems } from './quoteItems';

/** Copies the quote in quotation marks at the cursor, or one picked, with who said it. */
export const copyQuoteWithSpeaker: Command = {
  id: commands.copyQuoteWithSpeaker,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const { article, editor } = open;
    const quote = quoteAt(article, cursorOffset(editor), quotesInMarks(article)) ?? (await pickQuote(open));
    if (!quote) return;
    await vscode.env.clipboard.writeText(quoteWithSpeaker(article, quote, vscode.l10n));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Quote copied with its speaker'), 3000);
  },
};

async function pickQuote({ editor, article }: OpenArticle): Promise<Quote | undefined> {
  const items = quoteItems(article);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No quotes were found in this article.'));
    return undefined;
  }
  const picked = await pickPlace(editor, {
    title: vscode.l10n.t('Copy Quote with Speaker'),
    placeholder: vscode.l10n.t('Pick the quote to copy'),
    items,
  });
  return picked?.quote;
}
