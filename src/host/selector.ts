import * as vscode from 'vscode';

/** What language features are registered for; `mayBeArticle` is stricter. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext', pattern: '**/*.{txt,TXT}' },
  { language: 'plaintext', scheme: 'untitled' },
];

/** Schemes with a file system that keeps other things than the reader's files: old versions, settings. */
const notFiles: ReadonlySet<string> = new Set(['git', 'vscode-userdata']);

/** Whether Byline looks into the document: plain text in a .txt file of any file system, or not saved yet. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  if (vscode.languages.match(articleSelector, document) === 0 || notFiles.has(scheme)) return false;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
