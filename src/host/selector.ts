import * as vscode from 'vscode';

/** What language features are registered for; `mayBeArticle` is stricter. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext', pattern: '**/*.[tT][xX][tT]' },
  { language: 'plaintext', scheme: 'untitled' },
];

/** Has a file system, but what is in it are settings. */
const userData = 'vscode-userdata';

/** Whether Byline looks into the document: plain text in a .txt file of any file system, or not saved yet. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  if (vscode.languages.match(articleSelector, document) === 0 || scheme === userData) return false;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
