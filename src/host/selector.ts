import * as vscode from 'vscode';

/** What language features are registered for; `isArticle` leaves out schemes that are no file system, such as git's. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext', pattern: '**/*.{txt,TXT}' },
  { language: 'plaintext', scheme: 'untitled' },
];

/** Whether Byline reads the document: plain text in a .txt file of any file system, or not saved yet. */
export function isArticle(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  if (vscode.languages.match(articleSelector, document) === 0) return false;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
