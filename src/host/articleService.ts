import * as vscode from 'vscode';
import type { Article } from '../engine/model';
import { ParagraphCache } from '../engine/paragraphCache';
import type { ArticleFilter } from './articleFilter';
import { confidentPart } from './confidence';
import { editorOf } from './editors';
import type { Engine } from './engine';
import type { Log } from './log';
import type { OpeningFiles } from './openingFiles';
import { end, type ArticlePart, type Reading } from './reading';
import { partInSight, textToRead } from './readText';
import { onDidChangeSettings, readSettings } from './settings';
import { TextReading } from './textReading';

/** An article that is new, or shown otherwise since the settings changed. */
export interface ArticleChange {
  readonly document: vscode.TextDocument;
  readonly article: Article;
}

/** How long typing must rest before the article is read again, in milliseconds. */
const typingRest = 150;
/** No document has this version. */
const notRead = -1;

/**
 * The single source of articles: one analysis for each document and version, shared by all who ask. Reads what is
 * visible by itself, again when typing rests, stops what is out of date, and tells everybody when an article is new, and
 * before that when its names are found.
 */
export class ArticleService implements vscode.Disposable {
  private readonly readings = new Map<vscode.TextDocument, Reading>();
  private readonly changed = new vscode.EventEmitter<ArticleChange>();
  private readonly namesFound = new vscode.EventEmitter<ArticleChange>();
  private readonly partFound = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly began = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly stopped = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly resumed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[] = [];
  /** Articles without the names that the reader's settings leave out. */
  private shown = new WeakMap<Article, Article>();
  private readonly starting: ReturnType<typeof setTimeout>;

  /** An article was read, of the version that its document still has, or the settings changed what is shown of it. */
  readonly onDidChangeArticle = this.changed.event;
  /**
   * The names and quotes of an article were found, before its topics, or the settings changed what is shown of them: the
   * article's topics may be missing.
   */
  readonly onDidFindNames = this.namesFound.event;
  /**
   * The names and quotes in the part in sight of a long article were found, before those of the rest; or of the first
   * article the first marks.
   */
  readonly onDidFindPart = this.partFound.event;
  /** Reading a document has begun. */
  readonly onDidBegin = this.began.event;
  /** Reading a document as it stands has ended without an article: it was stopped, or failed. */
  readonly onDidStop = this.stopped.event;
  /** An article was read after all, of which reading had been stopped, had failed or was begun anew: whoever got none may ask again. */
  readonly onDidResume = this.resumed.event;

  constructor(
    private readonly engine: Pick<Engine, 'analyze' | 'forget'>,
    private readonly filter: ArticleFilter,
    private readonly log: Log,
    private readonly opening?: Pick<OpeningFiles, 'take'>,
  ) {
    this.subscriptions.push(
      this.changed,
      this.namesFound,
      this.partFound,
      this.began,
      this.stopped,
      this.resumed,
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.edited(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidOpenTextDocument(() => this.readVisible()),
      onDidChangeSettings(() => this.showAnew()),
      filter.onDidChange((document) => {
        if (filter.accepts(document)) this.readVisible();
        else this.forget(document);
      }),
    );
    // Not within the activation: reading loads the language layer, which takes its time.
    this.starting = setTimeout(() => this.readVisible(), 0);
  }

  /**
   * The article of the document as it stands; `undefined` where it is none, was changed or closed meanwhile, or reading it as
   * it stands has been stopped or failed: VS Code itself asks with every move of the cursor.
   */
  get(document: vscode.TextDocument): Promise<Article | undefined> {
    if (!this.filter.accepts(document) || document.isClosed || this.isStopped(document))
      return Promise.resolve(undefined);
    const known = this.readings.get(document);
    return this.shownOf(document, known?.version === document.version ? known : this.read(document));
  }

  /** Likewise for a command: what was stopped or has failed is read again, and the reader is told of each failure. */
  ask(document: vscode.TextDocument): Promise<Article | undefined> {
    const article = this.isStopped(document) ? this.reread(document) : this.get(document);
    const reading = this.readings.get(document);
    if (reading) reading.asked = true;
    return article;
  }

  /** The article last read of the document, which an edit may have made out of date. */
  latest(document: vscode.TextDocument): Article | undefined {
    const article = this.readings.get(document)?.published?.article;
    return article && this.asShown(document, article);
  }

  /** The article of the document as it stands, if it has been read already. */
  current(document: vscode.TextDocument): Article | undefined {
    const published = this.readings.get(document)?.published;
    return published?.version === document.version ? this.asShown(document, published.article) : undefined;
  }

  /** The same as soon as its names and quotes are found: the article's topics may be missing. */
  currentNames(document: vscode.TextDocument): Article | undefined {
    const named = this.readings.get(document)?.named;
    return named?.version === document.version ? this.asShown(document, named.article) : undefined;
  }

  /** The part in sight of a long article, or the first marks, as long as no more of the document as it stands is read. */
  currentPart(document: vscode.TextDocument): ArticlePart | undefined {
    const part = this.readings.get(document)?.part;
    return part?.version === document.version ? { ...part, article: this.asShown(document, part.article) } : undefined;
  }

  /** Reads the document again from the beginning for a command, with nothing kept; until that is done the last article stays. */
  reread(document: vscode.TextDocument): Promise<Article | undefined> {
    if (!this.filter.accepts(document) || document.isClosed) return Promise.resolve(undefined);
    const before = this.readings.get(document);
    const reading = this.read(document, new ParagraphCache());
    reading.asked = true;
    if (before) this.engine.forget(before.cache);
    return this.shownOf(document, reading);
  }

  /** Stops reading the document as it stands, until `reread`; whoever asked for it gets `undefined`. */
  stop(document: vscode.TextDocument): void {
    const reading = this.readings.get(document);
    if (!reading) return;
    end(reading);
    reading.version = notRead;
    this.tellStopped(document, reading);
  }

  /** Whether reading the document as it stands has ended without an article. */
  isStopped(document: vscode.TextDocument): boolean {
    return this.readings.get(document)?.stoppedAt === document.version;
  }

  dispose(): void {
    clearTimeout(this.starting);
    for (const reading of this.readings.values()) end(reading);
    this.readings.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) void this.get(document);
  }

  private edited(document: vscode.TextDocument): void {
    const reading = this.readings.get(document);
    if (!reading) return;
    end(reading);
    reading.timer = setTimeout(() => {
      // What is out of sight is read when somebody asks.
      if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) void this.get(document);
    }, typingRest);
  }

  private read(document: vscode.TextDocument, newCache?: ParagraphCache): Reading {
    const before = this.readings.get(document);
    if (before) end(before);
    const early = before || newCache ? undefined : this.opening?.take(document);
    const controller = early?.controller ?? new AbortController();
    const { version } = document;
    const cache = newCache ?? before?.cache ?? early?.cache ?? new ParagraphCache();
    const { published, named, stoppedAt } = before ?? {};
    // Whoever waits for the reading that this one ends gets nothing from it.
    const isAwaited = before?.version === version && published?.version !== version;
    // One that is read again while it resumes does so as well.
    const resumes = isAwaited || stoppedAt !== undefined || before?.resumes === true;
    const reading: Reading = {
      cache,
      version,
      promise: this.run(document, { version, cache, signal: controller.signal, resumes }, early?.reading),
      controller,
      resumes,
      asked: false,
      ...(published && { published }),
      ...(named && { named }),
    };
    this.readings.set(document, reading);
    this.began.fire(document);
    return reading;
  }

  private async run(
    document: vscode.TextDocument,
    { version, cache, signal, resumes }: Pick<Reading, 'version' | 'cache' | 'resumes'> & { signal: AbortSignal },
    early?: TextReading,
  ): Promise<Article | undefined> {
    const started = performance.now();
    const upToDate = (): Reading | undefined => {
      const current = !signal.aborted && !document.isClosed && document.version === version;
      return current ? this.readings.get(document) : undefined;
    };
    try {
      // Still the reading before this one, whose marks are there already.
      const isFirst = !this.readings.get(document)?.named;
      const textReading = early ?? this.readText(document, cache, signal, isFirst);
      // By then this one is among the readings.
      await Promise.resolve();
      textReading.listen({
        onPart: (part) => {
          const reading = upToDate();
          if (!reading) return;
          reading.part = { ...part, version };
          this.partFound.fire(document);
        },
        onNames: (named) => {
          const reading = upToDate();
          if (!reading) return;
          reading.named = { article: named, version };
          delete reading.part;
          this.namesFound.fire({ document, article: this.asShown(document, named) });
        },
      });
      const article = await textReading.article;
      const reading = upToDate();
      if (!reading) return undefined;
      reading.published = { article, version };
      reading.resumes = false;
      this.log.debug(`${document.uri.toString()}: ${Math.round(performance.now() - started)} ms`);
      this.changed.fire({ document, article: this.asShown(document, article) });
      if (resumes) this.resumed.fire(document);
      return article;
    } catch (error) {
      const reading = this.readings.get(document);
      if (signal.aborted || !reading) return undefined;
      this.log[reading.asked ? 'failure' : 'failureOnce'](vscode.l10n.t('Byline could not read the article.'), error);
      this.tellStopped(document, reading);
      return undefined;
    }
  }

  private readText(
    document: vscode.TextDocument,
    cache: ParagraphCache,
    signal: AbortSignal,
    isFirst: boolean,
  ): TextReading {
    const text = textToRead(document);
    const editor = isFirst ? editorOf(document) : undefined;
    const part = editor && partInSight(editor, text);
    return new TextReading(this.engine.analyze, text, { cache, signal, part, wantsFirst: isFirst });
  }

  private tellStopped(document: vscode.TextDocument, reading: Reading): void {
    reading.stoppedAt = document.version;
    this.stopped.fire(document);
  }

  private async shownOf(document: vscode.TextDocument, { promise }: Reading): Promise<Article | undefined> {
    const article = await promise;
    return article && this.asShown(document, article);
  }

  private asShown(document: vscode.TextDocument, article: Article): Article {
    let shown = this.shown.get(article);
    if (!shown) this.shown.set(article, (shown = confidentPart(article, readSettings(document).minimumConfidence)));
    return shown;
  }

  private showAnew(): void {
    this.shown = new WeakMap();
    for (const [document, { named, published }] of this.readings) {
      if (named) this.namesFound.fire({ document, article: this.asShown(document, named.article) });
      else if (this.currentPart(document)) this.partFound.fire(document);
      if (published) this.changed.fire({ document, article: this.asShown(document, published.article) });
    }
  }

  private forget(document: vscode.TextDocument): void {
    const reading = this.readings.get(document);
    if (!reading) return;
    end(reading);
    this.engine.forget(reading.cache);
    this.readings.delete(document);
  }
}
