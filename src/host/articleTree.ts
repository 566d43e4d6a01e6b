import * as vscode from 'vscode';
import type { Article } from '../engine/model';
import { findPath, findRow, spoken, type TreeRow } from '../presentation/treeRow';
import type { ArticleService } from './articleService';
import { toRange } from './convert';
import type { CurrentArticle } from './currentArticle';
import { columnFor, cursorOffset, isCompared, nameAmongTabs, ownColumn } from './editors';
import { goToSpanCommand, type HighlightKind } from './ids';
import { kindOf, switchMarks } from './marks';
import type { Services } from './services';
import { onDidChangeSettings, readSettings, type Settings } from './settings';

/** What a view shows of articles. */
interface Contents {
  readonly rows: (article: Article, settings: Settings) => readonly TreeRow[];
  /** What the icon in the activity bar tells of the article, if anything. */
  readonly badge?: (article: Article, settings: Settings) => vscode.ViewBadge | undefined;
  /** What to say of an article that has no rows. */
  readonly nothing: (article: Article) => string;
  /** How many levels of rows there are to find among. */
  readonly levels: number;
  /** Whether a row with rows below it is open at first; none in a view whose rows have none below them. */
  readonly isOpen?: (row: TreeRow) => boolean;
  /** Whether the row stands for what the offset is in, for following the cursor. */
  readonly isAt: (article: Article, offset: number) => ((row: TreeRow) => boolean) | undefined;
}

/** How long the cursor must rest before a view follows it, in milliseconds. */
const cursorRest = 100;
/** How often a row that is not there yet is looked for, and how many milliseconds apart. */
const mostTries = 10;
const pauseBetweenTries = 50;

/** A view in the sidebar with rows for the article in front. */
export class ArticleTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  private readonly articles: ArticleService;
  private readonly current: CurrentArticle;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<TreeRow>;
  private readonly subscriptions: vscode.Disposable;
  private document: vscode.TextDocument | undefined;
  /** The rows, once they are asked for: nobody pays for a view out of sight. */
  private rows: readonly TreeRow[] | undefined;
  /** The column that the rows lead to. */
  private column: vscode.ViewColumn | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    id: string,
    { articles, current, openRows, log }: Services,
    private readonly contents: Contents,
  ) {
    this.articles = articles;
    this.current = current;
    openRows.set(id, () => this.openRows());
    this.view = vscode.window.createTreeView(id, {
      treeDataProvider: this,
      showCollapseAll: contents.isOpen !== undefined,
      // A group stands for a kind of mark, not for the rows below it.
      manageCheckboxStateManually: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.view,
      this.view.onDidChangeCheckboxState(({ items }) => {
        this.switchMarks(items).catch((error: unknown) => {
          // Settings may be read-only, or have faults: the boxes show what they are.
          this.changed.fire();
          log.failure(vscode.l10n.t('The setting could not be changed.'), error);
        });
      }),
      this.view.onDidChangeVisibility(() => {
        this.showMessage();
        this.followLater();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) this.followLater();
      }),
      current.onDidChange(() => this.update()),
      vscode.window.onDidChangeTextEditorViewColumn(() => this.followEditor()),
      vscode.window.onDidChangeActiveTextEditor(() => this.followEditor()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.followEditor()),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        // Another tab may have the same name.
        this.showName();
        this.followEditor();
      }),
      onDidChangeSettings(() => this.followLater()),
    );
    this.update();
  }

  getChildren(row?: TreeRow): TreeRow[] {
    if (row) return [...row.children];
    const rows = [...this.top];
    this.showMessage();
    return rows;
  }

  /** Asked only of rows that the view follows the cursor to, none of which is made when it is asked for. */
  getParent(row: TreeRow): TreeRow | undefined {
    return findPath(this.top, (other) => other === row).at(-2);
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const open = !row.opens && row.children.length === 0 ? None : this.contents.isOpen?.(row) ? Expanded : Collapsed;
    const { label, highlight } = row;
    const marked = highlight && { label, highlights: [[highlight.start, highlight.end]] satisfies [number, number][] };
    const item = new vscode.TreeItem(marked ?? label, open);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    // A topic that is somebody's or something's name has what names have.
    item.contextValue = row.kind === 'topic' && row.entity ? 'entity' : row.kind;
    item.iconPath = new vscode.ThemeIcon(row.icon);
    const kinds = kindsOf(row);
    const marks = kinds.length > 0 ? this.marksOf(kinds) : undefined;
    item.accessibilityInformation = { label: [spoken(row), marks?.told].filter(Boolean).join(', ') };
    if (marks) {
      const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
      const tooltip = vscode.l10n.t('{0}: {1}', label, marks.told);
      const state = marks.on ? Checked : Unchecked;
      item.checkboxState = { state, tooltip, accessibilityInformation: { label: tooltip } };
    }
    return item;
  }

  /** Called when the row is selected first: only then is it known where the article is shown. */
  resolveTreeItem(item: vscode.TreeItem, row: TreeRow): vscode.TreeItem {
    const { document } = this;
    if (!row.span || !document) return item;
    if (isCompared(document)) {
      const { start, end } = row.span;
      const args = [document.uri.toString(), start, end];
      item.command = { command: goToSpanCommand, title: vscode.l10n.t('Go to Place'), arguments: args };
      return item;
    }
    const options: vscode.TextDocumentShowOptions = {
      viewColumn: columnFor(document),
      selection: toRange(document, row.span),
    };
    // VS Code's own command knows what a single click, a double click and Enter mean for the focus.
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Place'), arguments: [document.uri, options] };
    return item;
  }

  /**
   * Opens the rows in the view, which is to be in sight, since VS Code finds only among rows that have been open, and gives
   * the first the keyboard. Says whether there are any, and to the reader if not.
   */
  private async openRows(): Promise<boolean> {
    const [first] = this.top;
    if (!first) {
      void vscode.window.showInformationMessage(this.message());
      return false;
    }
    const expand = this.contents.levels;
    for (const row of this.top) {
      if (!(await this.reveal(row, { select: false, focus: false, expand }))) return true;
    }
    await this.reveal(first, { select: false, focus: true });
    return true;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  /** Whether the row is in sight: VS Code may not have it yet, where the view was opened or its rows changed just before. */
  private async reveal(row: TreeRow, options: Parameters<typeof this.view.reveal>[1]): Promise<boolean> {
    for (let tries = 0; tries < mostTries; tries++) {
      try {
        await this.view.reveal(row, options);
        return true;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pauseBetweenTries));
      }
    }
    return false;
  }

  private get top(): readonly TreeRow[] {
    const { article } = this.current;
    return (this.rows ??= article ? this.contents.rows(article, readSettings(this.document)) : []);
  }

  private update(): void {
    const { article, document } = this.current;
    this.document = document;
    this.column = document && ownColumn(document);
    this.rows = undefined;
    this.showName();
    this.view.badge = article && this.contents.badge?.(article, readSettings(document));
    this.showMessage();
    this.changed.fire();
    this.followLater();
  }

  /** VS Code keeps what a row leads to: another place once the article is in front in another column, or in a comparison. */
  private followEditor(): void {
    const column = this.document && ownColumn(this.document);
    if (column === this.column) return;
    this.column = column;
    this.changed.fire();
  }

  private showName(): void {
    this.view.description = this.document ? nameAmongTabs(this.document.uri) : '';
  }

  /** Of an article whose rows are not made yet nothing is told before VS Code asks for them: of a long one that takes its time. */
  private showMessage(): void {
    if (this.view.visible && (this.rows || !this.current.article)) this.view.message = this.message();
  }

  private message(): string {
    const { document, article } = this.current;
    if (!document) return '';
    if (article && this.top.length > 0) return '';
    if (article?.stats.words === 0) return vscode.l10n.t('Nothing is written here yet.');
    if (article) return this.contents.nothing(article);
    return this.articles.isStopped(document)
      ? vscode.l10n.t('Reading was stopped. The command Reanalyze Article reads the article again.')
      : vscode.l10n.t('Reading the article…');
  }

  /** Whether all of the kinds are marked, and what is told of that. */
  private marksOf(kinds: readonly HighlightKind[]): { readonly on: boolean; readonly told: string } {
    const { highlightsEnabled, highlightsKinds } = readSettings(this.document);
    if (!highlightsEnabled) return { on: false, told: vscode.l10n.t('all marks are switched off') };
    const chosen = kinds.filter((kind) => highlightsKinds.has(kind)).length;
    if (chosen === kinds.length) return { on: true, told: vscode.l10n.t('marked') };
    return { on: false, told: chosen > 0 ? vscode.l10n.t('not all marked') : vscode.l10n.t('not marked') };
  }

  private async switchMarks(items: readonly (readonly [TreeRow, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [row, state] of items)
      await switchMarks(kindsOf(row), state === vscode.TreeItemCheckboxState.Checked, this.document);
  }

  private followLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(), cursorRest);
  }

  /** Selects the row for what the cursor is in, where the reader wants that; the keyboard stays where it is. */
  private async follow(): Promise<void> {
    const { document } = this;
    const editor = vscode.window.activeTextEditor;
    // A view out of sight would be opened by it.
    if (!document || editor?.document !== document || !this.view.visible || !readSettings(document).followCursor)
      return;
    const article = this.articles.current(document);
    const offset = cursorOffset(editor);
    const [selected] = this.view.selection;
    // The reader came from that row.
    if (!article || (selected?.span && selected.span.start <= offset && offset <= selected.span.end)) return;
    const isHere = this.contents.isAt(article, offset);
    const row = isHere && findRow(this.top, isHere);
    if (row) await this.reveal(row, { select: true, focus: false });
  }
}

/** The marks that the row's checkbox switches. */
function kindsOf({ types = [] }: TreeRow): readonly HighlightKind[] {
  return [...new Set(types.map(kindOf))];
}
