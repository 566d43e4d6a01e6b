import type * as vscode from 'vscode';
import type { analyze } from '../engine/analyze';
import { ArticleService } from './articleService';
import { CurrentArticle } from './currentArticle';
import { Log } from './log';

/** What features are built on. */
export interface Services {
  readonly articles: ArticleService;
  readonly current: CurrentArticle;
  readonly log: Log;
}

/** Builds the services; what is to be disposed of goes to `subscriptions`. */
export function createServices(subscriptions: vscode.Disposable[]): Services {
  const log = new Log('Byline');
  const articles = new ArticleService(analyzeLazily, log);
  const current = new CurrentArticle(articles);
  subscriptions.push(log, articles, current);
  return { articles, current, log };
}

/** The engine, which is loaded with the first article and not before. */
const analyzeLazily: typeof analyze = async (text, options) => {
  const engine = await import('../engine/analyze');
  return engine.analyze(text, options);
};
