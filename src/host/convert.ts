import * as vscode from 'vscode';
import type { Span } from '../engine/span';

/** The range of a span of the document's text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The text for where VS Code draws an icon for `$(name)`: it shows as it is. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', String.raw`\$(`);
}

/** The offset of the active selection's cursor. */
export function cursorOffset(editor: vscode.TextEditor): number {
  return editor.document.offsetAt(editor.selection.active);
}

/** Selects the span, its start last so that the cursor stands in it, and brings it into view. */
export function selectSpan(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
