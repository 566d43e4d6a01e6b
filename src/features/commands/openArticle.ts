import * as vscode from 'vscode';
import type { Article } from '../../engine/model';
import { editorOf } from '../../host/editors';
import type { Services } from '../../host/services';

/** The article in front, read, and the editor that shows it. */
export interface OpenArticle {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
}

/**
 * The article in front. Where reading takes a while it shows progress, which the reader may cancel;
 * `undefined` then, and where no article is in front, which it says.
 */
export async function openArticle(services: Services): Promise<OpenArticle | undefined> {
  const { document } = services.current;
  const editor = document && editorOf(document);
  if (!editor) {
    tellNoArticle();
    return undefined;
  }
  const { articles } = services;
  // Whoever runs a command wants it read, though it was stopped before.
  const reading = articles.isStopped(document) ? articles.reread(document) : articles.get(document);
  const article = await withProgress(services, document, reading);
  return article && { editor, article };
}

/** Says that a command needs an article in front. */
export function tellNoArticle(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a .txt article first.'));
}

/** How long to wait before progress is shown, in milliseconds: most articles are read sooner. */
const patience = 400;

/** Waits for an article, with progress that can be cancelled where it takes a while. */
export async function withProgress(
  { articles }: Services,
  document: vscode.TextDocument,
  reading: Promise<Article | undefined>,
): Promise<Article | undefined> {
  const slow = new Promise<'slow'>((resolve) => {
    setTimeout(() => resolve('slow'), patience);
  });
  const first = await Promise.race([reading, slow]);
  if (first !== 'slow') return first;
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the article…'), cancellable: true },
    (_, token) => {
      token.onCancellationRequested(() => articles.stop(document));
      return reading;
    },
  );
}
