import * as vscode from 'vscode';
import { fileName, toRange } from '../host/convert';
import { columnFor } from '../host/editors';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { topicTree, type TreeRow } from '../presentation/topicTree';

/** The Topics view: what the article in front is about, who and what it names, and who says what. */
export function register({ articles, current }: Services): vscode.Disposable {
  const rows = new TopicRows();
  const view = vscode.window.createTreeView(views.topics, { treeDataProvider: rows, showCollapseAll: true });
  const update = (): void => {
    const { document, article } = current;
    rows.show(document, article ? topicTree(article, vscode.l10n) : []);
    view.description = document ? fileName(document.uri) : '';
    if (article) view.message = rows.isEmpty ? vscode.l10n.t('Nothing to list was found in this article.') : '';
    else if (!document) view.message = '';
    else
      view.message = articles.isStopped(document)
        ? vscode.l10n.t('Reading was stopped. The command Reanalyze Article reads the article again.')
        : vscode.l10n.t('Reading the article…');
  };
  update();
  return vscode.Disposable.from(view, rows, current.onDidChange(update));
}

class TopicRows implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private document: vscode.TextDocument | undefined;
  private top: readonly TreeRow[] = [];
  private parents = new Map<TreeRow, TreeRow>();

  readonly onDidChangeTreeData = this.changed.event;

  get isEmpty(): boolean {
    return this.top.length === 0;
  }

  show(document: vscode.TextDocument | undefined, rows: readonly TreeRow[]): void {
    this.document = document;
    this.top = rows;
    this.parents = new Map(rows.flatMap(pairsBelow));
    this.changed.fire();
  }

  getChildren(row?: TreeRow): TreeRow[] {
    return [...(row ? row.children : this.top)];
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return this.parents.get(row);
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const open = row.id === 'group:topics' || row.id === 'group:people' ? Expanded : Collapsed;
    const item = new vscode.TreeItem(row.label, row.children.length > 0 ? open : None);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.contextValue = row.kind;
    item.iconPath = new vscode.ThemeIcon(row.icon);
    item.accessibilityInformation = { label: spoken(row) };
    return item;
  }

  /** Called when the row is selected: only then is it known where the article is shown. */
  resolveTreeItem(item: vscode.TreeItem, row: TreeRow): vscode.TreeItem {
    const { document } = this;
    if (!row.span || !document) return item;
    const options: vscode.TextDocumentShowOptions = {
      viewColumn: columnFor(document),
      selection: toRange(document, row.span),
    };
    // VS Code's own command knows what a single click, a double click and Enter mean for the focus.
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Place'), arguments: [document.uri, options] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** What a screen reader says of the row: all that is shown of it, nothing twice. */
function spoken({ kind, label, description, tooltip }: TreeRow): string {
  if (kind === 'group') return `${label}, ${description}`;
  return (tooltip.startsWith(label) ? tooltip : `${label}\n${tooltip}`).replaceAll('\n', ', ');
}

function pairsBelow(row: TreeRow): [TreeRow, TreeRow][] {
  return row.children.flatMap((child) => [[child, row] as [TreeRow, TreeRow], ...pairsBelow(child)]);
}
