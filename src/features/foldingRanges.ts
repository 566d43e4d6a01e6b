import * as vscode from 'vscode';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { foldableSpans, outline } from '../presentation/outline';

/** Folds what is below the headline, sections, paragraphs of several lines, and quotes that run over paragraphs. */
export function register({ articles, filter }: Services): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(articleSelector, {
    onDidChangeFoldingRanges: (listener: () => void) =>
      vscode.Disposable.from(
        filter.onDidChange(() => listener()),
        articles.onDidResume(() => listener()),
      ),
    async provideFoldingRanges(document, _, token) {
      const article = await articles.get(document);
      // Without an answer VS Code folds by indentation.
      if (!article || token.isCancellationRequested) return undefined;
      return foldableSpans(outline(article, vscode.l10n), article.text)
        .map(
          ({ start, end }) => new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line),
        )
        .filter((range) => range.start < range.end);
    },
  });
}
