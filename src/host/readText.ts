import * as vscode from 'vscode';
import type { Span } from '../engine/span';
import { seenIn } from './editors';

/** So much of the beginning of a document is read, in UTF-16 code units; of more the editor itself gets slow. */
export const longestRead = 2_000_000;
/** Of longer texts, in UTF-16 code units, the part in sight is read first, with so much around it. */
export const longText = 60_000;
const aroundSeen = 5000;

/** Whether the document is read in part only. */
export function isLimited(document: vscode.TextDocument): boolean {
  const { end } = document.lineAt(document.lineCount - 1).range;
  return document.offsetAt(end) > longestRead;
}

/** The text that is read of the document: all, or as many whole lines of its beginning as are read of a large one. */
export function textToRead(document: vscode.TextDocument): string {
  if (!isLimited(document)) return document.getText();
  const end = document.positionAt(longestRead);
  // A line that makes up much of the text is cut.
  const lineStart = end.with(undefined, 0);
  const whole = document.offsetAt(lineStart) > longestRead / 2;
  return document.getText(new vscode.Range(new vscode.Position(0, 0), whole ? lineStart : end));
}

/** What is to be read before the rest of a long text: what is in sight, and all of the lines there, unless these are very long. */
export function partInSight(editor: vscode.TextEditor, text: string): Span | undefined {
  if (text.length <= longText) return undefined;
  const { start, end } = seenIn(editor, aroundSeen);
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const behind = text.indexOf('\n', end);
  const part = {
    start: start === 0 || start - before > aroundSeen ? start : before,
    end: behind < 0 || behind - end > aroundSeen ? end : behind,
  };
  // Lines that are not wrapped can be long: reading most of the text twice gains nothing.
  return part.end - part.start < text.length / 2 ? part : undefined;
}
