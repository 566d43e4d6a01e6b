import * as vscode from 'vscode';
import { reportScheme } from './ids';

/** What language features are registered for; `mayBeArticle` is stricter. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext', pattern: '**/*.[tT][xX][tT]' },
  { language: 'plaintext', scheme: 'untitled' },
];

/** What is in them are settings, and what only leads on to an article. */
const otherSchemes = new Set(['vscode-userdata', reportScheme]);

/** Whether Byline looks into the document: plain text in a .txt file, wherever it is, or not saved yet. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  return vscode.languages.match(articleSelector, document) > 0 && !otherSchemes.has(document.uri.scheme);
}
