import * as vscode from 'vscode';
import { ArticleService } from './articleService';
import { CurrentArticle } from './currentArticle';
import { lazyEngine } from './engine';
import { Log } from './log';

/** What features are built on. */
export interface Services {
  readonly articles: ArticleService;
  readonly current: CurrentArticle;
  readonly log: Log;
}

/** Builds the services of the extension in the folder `extensionUri`; what is to be disposed of goes to `subscriptions`. */
export function createServices({ extensionUri, subscriptions }: vscode.ExtensionContext): Services {
  const log = new Log('Byline');
  const model = vscode.Uri.joinPath(extensionUri, 'models', 'names.bin');
  const articles = new ArticleService(lazyEngine(model, log), log);
  const current = new CurrentArticle(articles);
  subscriptions.push(log, articles, current);
  return { articles, current, log };
}
