import * as vscode from 'vscode';
import type { Span } from '../engine/span';
import { folderAmong } from '../presentation/sameName';
import { fileName, toRange } from './convert';

/** An editor that shows the document; of several the active one. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** The file's name and, where another tab has the same, the folder, as VS Code has it in tabs. */
export function nameAmongTabs(uri: vscode.Uri): string {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const paths = tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.path : []));
  return [fileName(uri), folderAmong(uri.path, paths)].filter(Boolean).join(' · ');
}

/** The column in which the document has a tab of its own in sight; of several the active one. */
export function ownColumn(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const column = editorOf(document)?.viewColumn;
  const group = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
  // VS Code tells of no column for halves of a comparison, but for the result of a merge.
  return group?.activeTab?.input instanceof vscode.TabInputText ? column : undefined;
}

/** Where to open the document: where it is in sight already, else in the active column. */
export function columnFor(document: vscode.TextDocument): vscode.ViewColumn {
  return ownColumn(document) ?? vscode.ViewColumn.Active;
}

/** What of the document is in sight in the editor, and `reach` code units on either side; may reach beyond its end. */
export function seenIn({ document, visibleRanges }: vscode.TextEditor, reach: number): Span {
  const start = document.offsetAt(visibleRanges[0]?.start ?? new vscode.Position(0, 0));
  const end = document.offsetAt(visibleRanges.at(-1)?.end ?? new vscode.Position(0, 0));
  return { start: Math.max(0, start - reach), end: end + reach };
}

/** The offset of the active selection's cursor. */
export function cursorOffset(editor: vscode.TextEditor): number {
  return editor.document.offsetAt(editor.selection.active);
}

/** Whether the document is shown in a comparison or a merge alone: opened anew it would get a tab of its own. */
export function isCompared(document: vscode.TextDocument): boolean {
  return editorOf(document) !== undefined && ownColumn(document) === undefined;
}

/** A walkthrough takes the keyboard a quarter of a second after a click in it, whatever the click did; in milliseconds. */
const untilTaken = 300;

/** Gives the document the keyboard, where it is in sight or else in the active column. */
export async function giveKeyboard(document: vscode.TextDocument): Promise<void> {
  if (isCompared(document)) return;
  if (!vscode.window.activeTextEditor) await new Promise((resolve) => setTimeout(resolve, untilTaken));
  await vscode.window.showTextDocument(document, columnFor(document));
}

/**
 * Closes the hover in which a link was clicked: it would lie over what the link shows, and keep the keyboard. VS Code
 * before it had a command for that leaves it open.
 */
export async function closeHover(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
}

/** Shows the document with the focus, selects the span and brings it into view. */
export async function goTo(document: vscode.TextDocument, span: Span): Promise<void> {
  const editor = editorOf(document);
  if (editor && isCompared(document)) select(editor, span);
  else select(await vscode.window.showTextDocument(document, { viewColumn: columnFor(document) }), span);
}

/** Selects the span in the editor, which gets the focus. */
export async function goToIn(editor: vscode.TextEditor, span: Span): Promise<void> {
  if (editor === vscode.window.activeTextEditor) select(editor, span);
  else await goTo(editor.document, span);
}

/** The start comes last, so that the cursor stands in the span. */
function select(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
