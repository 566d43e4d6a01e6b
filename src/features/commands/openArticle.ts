import * as vscode from 'vscode';
import type { Article } from '../../engine/model';
import { editorOf } from '../../host/editors';
import type { Services } from '../../host/services';

/** The article in front, read, and the editor that shows it. */
export interface OpenArticle {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
}

/** The article in front; `undefined` where none is, which it says, and where it could not be read (see `readArticle`). */
export async function openArticle(services: Services): Promise<OpenArticle | undefined> {
  const { document } = services.current;
  const editor = document && editorOf(document);
  if (!editor) {
    tellNoArticle();
    return undefined;
  }
  const article = await readArticle(services, document);
  return article && { editor, article };
}

/**
 * The document's article for a command, which wants it read though that was stopped before; `anew` reads it from the
 * beginning. Where that takes a while it shows progress, which the reader may cancel; `undefined` then, and where reading
 * has failed, which is told.
 */
export async function readArticle(
  { articles, filter }: Services,
  document: vscode.TextDocument,
  anew = false,
): Promise<Article | undefined> {
  const read = async (): Promise<Article | undefined> => {
    let article = await (anew ? articles.reread(document) : articles.ask(document));
    // Typing, or another command, has ended that reading.
    while (!article && !document.isClosed && filter.accepts(document) && !articles.isStopped(document))
      article = await articles.ask(document);
    return article;
  };
  return withProgress(read(), () => articles.stop(document));
}

/** Says that a command needs an article in front. */
export function tellNoArticle(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a .txt article first.'));
}

/** Says that the article that a link leads to has been closed, renamed or deleted. */
export function tellArticleGone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('The article is no longer there.'));
}

/** Says that the article has nothing any more of what a link or a row stands for. */
export function tellGone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('This is no longer in the article.'));
}

/** How long to wait before progress is shown, in milliseconds: most articles are read sooner. */
const patience = 400;

/** Waits for an article, with progress where it takes a while; `cancel` is called where the reader does not wait. */
async function withProgress(reading: Promise<Article | undefined>, cancel: () => void): Promise<Article | undefined> {
  const slow = new Promise<'slow'>((resolve) => {
    setTimeout(() => resolve('slow'), patience);
  });
  const first = await Promise.race([reading, slow]);
  if (first !== 'slow') return first;
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the article…'), cancellable: true },
    (_, token) => {
      token.onCancellationRequested(cancel);
      return reading;
    },
  );
}
