import * as vscode from 'vscode';
import { analyze } from '../engine/analyze';
import type { Article } from '../engine/model';
import { ParagraphCache } from '../engine/paragraphCache';
import { isArticle } from './selector';

/** An article that has been read anew. */
export interface ArticleChange {
  readonly document: vscode.TextDocument;
  readonly article: Article;
}

/** How long typing must rest before the article is read again, in milliseconds. */
const typingRest = 150;

/** What is known of one open document. */
interface Reading {
  readonly cache: ParagraphCache;
  /** The version that `promise` reads, or has read. */
  version: number;
  promise: Promise<Article | undefined>;
  controller: AbortController;
  /** The last article published, which may be of an earlier version. */
  article?: Article;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * The single source of articles: one analysis for each document and version, shared by all who ask. Reads what is
 * visible by itself, again when typing rests, stops what is out of date, and tells everybody when an article is new.
 */
export class ArticleService implements vscode.Disposable {
  private readonly readings = new Map<string, Reading>();
  private readonly changed = new vscode.EventEmitter<ArticleChange>();
  private readonly began = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[] = [];

  /** An article was read; fires for the version that the document still has. */
  readonly onDidChangeArticle = this.changed.event;
  /** Reading a document has begun. */
  readonly onDidBegin = this.began.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscriptions.push(
      this.changed,
      this.began,
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.edited(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidOpenTextDocument(() => this.readVisible()),
    );
    this.readVisible();
  }

  /** The article of the document as it stands; `undefined` where it is none, or was changed or closed meanwhile. */
  get(document: vscode.TextDocument): Promise<Article | undefined> {
    if (!isArticle(document) || document.isClosed) return Promise.resolve(undefined);
    const reading = this.readings.get(key(document));
    return reading?.version === document.version ? reading.promise : this.read(document);
  }

  /** The article last read of the document, which an edit may have made out of date. */
  latest(document: vscode.TextDocument): Article | undefined {
    return this.readings.get(key(document))?.article;
  }

  /** Reads the document again from the beginning, with nothing kept. */
  reread(document: vscode.TextDocument): Promise<Article | undefined> {
    this.forget(document);
    return this.get(document);
  }

  /** Stops reading the document; whoever asked for it gets `undefined`. */
  stop(document: vscode.TextDocument): void {
    this.readings.get(key(document))?.controller.abort();
  }

  dispose(): void {
    for (const reading of this.readings.values()) end(reading);
    this.readings.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) void this.get(document);
  }

  private edited(document: vscode.TextDocument): void {
    const reading = this.readings.get(key(document));
    if (!reading) return;
    end(reading);
    reading.timer = setTimeout(() => void this.get(document), typingRest);
  }

  private read(document: vscode.TextDocument): Promise<Article | undefined> {
    const before = this.readings.get(key(document));
    if (before) end(before);
    const controller = new AbortController();
    const { version } = document;
    const cache = before?.cache ?? new ParagraphCache();
    const promise = this.run(document, version, cache, controller.signal);
    const article = before?.article;
    this.readings.set(key(document), { cache, version, promise, controller, ...(article && { article }) });
    this.began.fire(document);
    return promise;
  }

  private async run(
    document: vscode.TextDocument,
    version: number,
    cache: ParagraphCache,
    signal: AbortSignal,
  ): Promise<Article | undefined> {
    const started = performance.now();
    try {
      const article = await analyze(document.getText(), { cache, signal, pause });
      const reading = this.readings.get(key(document));
      if (signal.aborted || document.isClosed || document.version !== version || !reading) return undefined;
      reading.article = article;
      this.log.debug(`${document.uri.toString()}: ${Math.round(performance.now() - started)} ms`);
      this.changed.fire({ document, article });
      return article;
    } catch (error) {
      // The engine throws on no text, so all else is a fault of ours: worth a line in the log, not the reader's time.
      if (!signal.aborted) this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  private forget(document: vscode.TextDocument): void {
    const reading = this.readings.get(key(document));
    if (reading) end(reading);
    this.readings.delete(key(document));
  }
}

function key(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function end(reading: Reading): void {
  clearTimeout(reading.timer);
  reading.controller.abort();
}

/** Lets the extension host do whatever else is waiting. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
