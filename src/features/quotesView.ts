import * as vscode from 'vscode';
import { isInEcho, quoteAt, statements } from '../engine/lookup';
import { ArticleTree } from '../host/articleTree';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { quotesToCheck } from '../presentation/quotesToCheck';
import { quoteTree } from '../presentation/quoteTree';

/** The Quotes view: who says what in the article in front, and how much of it. */
export function register(services: Services): vscode.Disposable {
  return new ArticleTree(views.quotes, services, {
    rows: (article, { minimumConfidence }) => quoteTree(article, minimumConfidence, vscode.l10n),
    badge: (article, settings) => {
      if (!settings.quotesToCheck) return undefined;
      const { count, text } = quotesToCheck(article, settings.minimumConfidence, vscode.l10n);
      return count > 0 ? { value: count, tooltip: text } : undefined;
    },
    levels: 2,
    nothing: () => vscode.l10n.t('No quotes were found in this article.'),
    isOpen: () => false,
    isAt: (article, offset) => {
      const quote = quoteAt(article, offset);
      // The row of words of the headline is that of the statement in which they are quoted again.
      const said = quote && isInEcho(quote, offset) ? quote.spans[0]!.start : offset;
      const start = quoteAt(article, said, statements(article))?.spans[0]?.start;
      return start === undefined ? undefined : ({ kind, span }) => kind === 'quote' && span?.start === start;
    },
  });
}
