import * as vscode from 'vscode';
import type { Span } from '../engine/span';

/** The range of a span of the document's text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The address of a place in the document for a link in Markdown; `null` where the document is not saved and has none. */
export function addressOf(document: vscode.TextDocument, start: number): string | null {
  if (document.isUntitled) return null;
  const { line, character } = document.positionAt(start);
  // Brackets would end the link.
  const address = document.uri.toString().replaceAll('(', '%28').replaceAll(')', '%29');
  return `${address}#L${line + 1},${character + 1}`;
}

/** The same for what lies beside the document, and is read in the folder that it is in. */
export function addressBeside(document: vscode.TextDocument, start: number): string | null {
  return addressOf(document, start)?.replace(/^.*\//, '') ?? null;
}

/** The last part of an address's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
