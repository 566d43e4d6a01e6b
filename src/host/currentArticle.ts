import * as vscode from 'vscode';
import type { Article } from '../engine/model';
import type { ArticleFilter } from './articleFilter';
import type { ArticleService } from './articleService';
import { editorOf } from './editors';
import { hasArticleKey, hasMarksKey, hasUnreadKey, inArticleKey, isForeignKey } from './ids';
import { hasMarks } from './marks';
import { onDidChangeSettings, readSettings } from './settings';

/** Between two tabs there is no active editor for a moment, which shall not count; in milliseconds. */
const settling = 100;

/** The article in front: that of the active editor; while something else is active, the last one as long as it is in sight. */
export class CurrentArticle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private front: vscode.TextDocument | undefined;
  private refused: vscode.TextDocument | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The context keys, as they were last set. */
  private readonly keys = new Map<string, boolean>();

  /** Another document is in front, or none, or its article is new, or what is known of one still to come; or one is not read. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly articles: ArticleService,
    private readonly filter: ArticleFilter,
  ) {
    const update = (): void => this.update();
    const toCome = (document: vscode.TextDocument): void => {
      if (document === this.front && !this.article) this.changed.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.workspace.onDidCloseTextDocument(update),
      // Fires when a document's language changes, too.
      vscode.workspace.onDidOpenTextDocument(update),
      filter.onDidChange(update),
      articles.onDidBegin(toCome),
      articles.onDidStop(toCome),
      articles.onDidChangeArticle(({ document }) => {
        if (document === this.front) this.changed.fire();
      }),
      onDidChangeSettings(() => this.setKeys()),
    );
    this.update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.front;
  }

  /** What the active editor shows, where that could be read but is not read as an article. */
  get unread(): vscode.TextDocument | undefined {
    return this.refused;
  }

  /** The article as last read, which an edit may have made out of date; `undefined` before the first time. */
  get article(): Article | undefined {
    return this.front && this.articles.latest(this.front);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private update(): void {
    clearTimeout(this.timer);
    const next = this.find();
    // One that is not read any more has nothing to wait for.
    if (next || (this.front && !this.filter.accepts(this.front))) this.set(next);
    else this.timer = setTimeout(() => this.set(this.find()), settling);
    const active = vscode.window.activeTextEditor?.document;
    this.setUnread(active && this.filter.refuses(active) ? active : undefined);
    this.setKeys();
  }

  private find(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && this.filter.accepts(active)) return active;
    return this.front && this.filter.accepts(this.front) && editorOf(this.front) ? this.front : undefined;
  }

  private setUnread(next: vscode.TextDocument | undefined): void {
    if (next === this.refused) return;
    this.refused = next;
    this.changed.fire();
  }

  private set(next: vscode.TextDocument | undefined): void {
    if (next === this.front) return;
    this.front = next;
    this.setKeys();
    this.changed.fire();
  }

  private setKeys(): void {
    const { front, refused } = this;
    this.setKey(hasArticleKey, front !== undefined);
    this.setKey(inArticleKey, front !== undefined && front === vscode.window.activeTextEditor?.document);
    this.setKey(hasUnreadKey, refused !== undefined);
    this.setKey(isForeignKey, refused !== undefined && this.filter.isOtherLanguage(refused));
    this.setKey(hasMarksKey, hasMarks(readSettings(front)));
  }

  private setKey(key: string, value: boolean): void {
    if (this.keys.get(key) === value) return;
    this.keys.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
