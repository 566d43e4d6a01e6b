import * as vscode from 'vscode';
import { ArticleFilter } from './articleFilter';
import { ArticleService } from './articleService';
import { CurrentArticle } from './currentArticle';
import { Engine, type StartThread } from './engine';
import { Focus } from './focus';
import { Log } from './log';
import { OpeningFiles, type ReadFile } from './openingFiles';
import { warmUp } from './warmUp';

/** What features are built on. */
export interface Services {
  /** The folder of the extension. */
  readonly extensionUri: vscode.Uri;
  readonly filter: ArticleFilter;
  readonly articles: ArticleService;
  readonly current: CurrentArticle;
  readonly focus: Focus;
  /** By the id of a view, what opens its rows, which gives them the keyboard, and says whether it has any. */
  readonly openRows: Map<string, () => Promise<boolean>>;
  readonly log: Log;
}

/** What there is on the desktop alone. */
export interface Desktop {
  readonly startThread: StartThread;
  readonly readFile: ReadFile;
}

/**
 * Builds the services of the extension in the folder `extensionUri`; what is to be disposed of goes to `subscriptions`. On
 * the desktop articles are read in a thread, as soon as their tabs open.
 */
export function createServices(
  { extensionUri, globalState, subscriptions }: vscode.ExtensionContext,
  desktop?: Desktop,
): Services {
  const log = new Log('Byline');
  const model = vscode.Uri.joinPath(extensionUri, 'models', 'names.bin');
  const filter = new ArticleFilter(globalState);
  const engine = new Engine(model, log, desktop?.startThread);
  const opening = desktop && new OpeningFiles(engine, filter, desktop.readFile);
  const articles = new ArticleService(engine, filter, log, opening);
  const current = new CurrentArticle(articles, filter);
  const focus = new Focus(articles, filter, current);
  const warming = warmUp(engine);
  // Whoever reads an article already needs none read ahead.
  subscriptions.push(
    log,
    filter,
    ...(opening ? [opening] : []),
    articles,
    current,
    focus,
    warming,
    engine,
    articles.onDidBegin(() => warming.dispose()),
  );
  return { extensionUri, filter, articles, current, focus, openRows: new Map(), log };
}
