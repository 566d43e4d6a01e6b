import * as vscode from 'vscode';
import { ArticleService } from './articleService';
import { CurrentArticle } from './currentArticle';

/** What features are built on. */
export interface Services {
  readonly articles: ArticleService;
  readonly current: CurrentArticle;
  readonly log: vscode.LogOutputChannel;
}

/** Builds the services; what is to be disposed of goes to `subscriptions`. */
export function createServices(subscriptions: vscode.Disposable[]): Services {
  const log = vscode.window.createOutputChannel('Byline', { log: true });
  const articles = new ArticleService(log);
  const current = new CurrentArticle();
  subscriptions.push(log, articles, current);
  return { articles, current, log };
}
