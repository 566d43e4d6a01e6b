import * as vscode from 'vscode';
import type { Quote } from '../../engine/model';
import type { OpenArticle } from './openArticle';
import { pickPlace, type PlaceQuestion } from './preview';
import { quoteItems, type QuoteItem } from './quoteItems';

/**
 * Lets the reader pick one of the quotes in quotation marks, under their speakers, and goes to it. `undefined` where
 * nothing is picked, and where nothing is quoted, which it says.
 */
export async function pickQuote(
  { editor, article }: OpenArticle,
  question: Omit<PlaceQuestion<QuoteItem>, 'items'>,
): Promise<Quote | undefined> {
  const items = quoteItems(article);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No quotes were found in this article.'));
    return undefined;
  }
  const picked = await pickPlace(editor, { ...question, items });
  return picked?.quote;
}
