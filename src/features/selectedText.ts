import * as vscode from 'vscode';
import type { Services } from '../host/services';
import { isHighContrast } from '../host/theme';

/**
 * Gives selected text its colour in high contrast. VS Code does so itself, but the colours of names would go before it,
 * and nobody could read them on the ground of a selection.
 */
export function register({ filter }: Services): vscode.Disposable {
  // Of two types that colour the same text the one made first wins: before those of the names.
  const type = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('editor.selectionForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  /** Which editors have some, so that others are never touched. */
  const drawn = new WeakSet<vscode.TextEditor>();
  const draw = (editor: vscode.TextEditor): void => {
    const isShown = isHighContrast() && filter.accepts(editor.document);
    const selected = isShown ? editor.selections.filter(({ isEmpty }) => !isEmpty) : [];
    if (selected.length === 0 && !drawn.delete(editor)) return;
    if (selected.length > 0) drawn.add(editor);
    editor.setDecorations(type, selected);
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  drawAll();
  return vscode.Disposable.from(
    type,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => draw(textEditor)),
    vscode.window.onDidChangeActiveColorTheme(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    filter.onDidChange(drawAll),
  );
}
