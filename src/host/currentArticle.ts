import * as vscode from 'vscode';
import { hasArticleKey } from './ids';
import { isArticle } from './selector';

/** The article in front: that of the active editor, or of the last one while something else has the focus. */
export class CurrentArticle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: vscode.Disposable[];
  private shown: vscode.TextDocument | undefined;

  /** Another article is in front, or none is any more. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const update = (): void => this.update();
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.workspace.onDidCloseTextDocument(update),
      // Fires when a document's language changes, too.
      vscode.workspace.onDidOpenTextDocument(update),
    ];
    this.update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  /** An editor on the article in front, which it is shown in where it was not. */
  async showEditor(): Promise<vscode.TextEditor | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor && editor.document === this.shown) return editor;
    return this.shown && vscode.window.showTextDocument(this.shown);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const editor = vscode.window.activeTextEditor?.document;
    // The Output panel counts as an editor; looking into it is no reason to put the article away.
    const active = editor?.uri.scheme === 'output' ? undefined : editor;
    // Without an active editor (a picture is in front) the last article stays as long as it has a tab.
    const kept = this.shown && isArticle(this.shown) && hasTab(this.shown) ? this.shown : undefined;
    const next = active ? (isArticle(active) ? active : undefined) : kept;
    void vscode.commands.executeCommand('setContext', hasArticleKey, next !== undefined);
    if (next === this.shown) return;
    this.shown = next;
    this.changed.fire(next);
  }
}

function hasTab(document: vscode.TextDocument): boolean {
  const address = document.uri.toString();
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address);
}
