import * as vscode from 'vscode';
import { quoteAt, statements } from '../engine/lookup';
import { ArticleTree } from '../host/articleTree';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { quoteTree } from '../presentation/quoteTree';

/** The Quotes view: who says what in the article in front, and how much of it. */
export function register({ articles, current }: Services): vscode.Disposable {
  return new ArticleTree(views.quotes, articles, current, {
    rows: (article) => quoteTree(article, vscode.l10n),
    nothing: vscode.l10n.t('No quotes were found in this article.'),
    isOpen: () => false,
    isAt: (article, offset) => {
      const start = quoteAt(article, offset, statements(article))?.spans[0]?.start;
      return start === undefined ? undefined : ({ kind, span }) => kind === 'quote' && span?.start === start;
    },
  });
}
