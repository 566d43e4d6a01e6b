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
      vscode.workspace.onDidCloseTextDocument(update),
      // Fires when a document's language changes, too.
      vscode.workspace.onDidOpenTextDocument(update),
    ];
    this.update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  /** The active editor if it shows an article. */
  get editor(): vscode.TextEditor | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && isArticle(editor.document) ? editor : undefined;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const active = vscode.window.activeTextEditor?.document;
    const kept = this.shown && !this.shown.isClosed && isArticle(this.shown) ? this.shown : undefined;
    // Without an active editor (the focus is in a picture or a terminal) the last article stays as long as it is open.
    const next = active ? (isArticle(active) ? active : undefined) : kept;
    void vscode.commands.executeCommand('setContext', hasArticleKey, next !== undefined);
    if (next === this.shown) return;
    this.shown = next;
    this.changed.fire(next);
  }
}
