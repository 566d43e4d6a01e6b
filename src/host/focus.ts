import * as vscode from 'vscode';
import { sameEntity } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import type { ArticleFilter } from './articleFilter';
import type { ArticleService } from './articleService';
import type { CurrentArticle } from './currentArticle';
import { hasFocusKey } from './ids';

/** The one entity of the one article that the reader follows, while the rest of that article is dimmed; or none. */
export class Focus implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;
  private at: { readonly document: vscode.TextDocument; readonly entity: Entity } | undefined;

  /** The focus has come to something in the document, or has left it. */
  readonly onDidChange = this.changed.event;

  constructor(
    articles: ArticleService,
    filter: ArticleFilter,
    private readonly current: CurrentArticle,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      current.onDidChange(() => this.showKey()),
      articles.onDidChangeArticle(({ document, article }) => this.follow(document, article)),
      filter.onDidChange((document) => {
        if (document === this.at?.document) this.end();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.at?.document) this.end();
      }),
    );
  }

  /** What the focus is on in the document's article; `undefined` where it is elsewhere or nowhere. */
  in(document: vscode.TextDocument, article: Article): Entity | undefined {
    return this.at?.document === document ? sameEntity(article, this.at.entity) : undefined;
  }

  /** What the focus is on in the article in front. */
  get inFront(): Entity | undefined {
    return this.at && this.at.document === this.current.document ? this.at.entity : undefined;
  }

  /** Moves the focus to the entity of the document's article. */
  set(document: vscode.TextDocument, entity: Entity): void {
    const before = this.at?.document;
    this.at = { document, entity };
    this.showKey();
    if (before && before !== document) this.changed.fire(before);
    this.changed.fire(document);
  }

  /** Ends the focus, if there is one. */
  end(): void {
    if (!this.at) return;
    const { document } = this.at;
    this.at = undefined;
    this.showKey();
    this.changed.fire(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Goes with the entity from one reading of the text to the next; ends where it is gone. */
  private follow(document: vscode.TextDocument, article: Article): void {
    if (document !== this.at?.document) return;
    const entity = sameEntity(article, this.at.entity);
    if (!entity) this.end();
    else if (entity !== this.at.entity) this.at = { document, entity };
  }

  private showKey(): void {
    void vscode.commands.executeCommand('setContext', hasFocusKey, this.inFront !== undefined);
  }
}
