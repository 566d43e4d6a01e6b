import * as vscode from 'vscode';
import { statements } from '../../engine/lookup';
import { editorOf } from '../../host/editors';
import { commands, hasQuoteSheetKey } from '../../host/ids';
import { reportUri } from '../../host/reports';
import type { Command } from './command';
import { openArticle } from './openArticle';

/** Opens a document with every quote, by speaker, beside the article. */
export const showQuoteSheet: Command = {
  id: commands.showQuoteSheet,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    if (statements(open.article).length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No quotes were found in this article.'));
      return;
    }
    const sheet = await vscode.workspace.openTextDocument(reportUri('quotes', open.editor.document));
    await vscode.window.showTextDocument(sheet, { viewColumn: columnBeside(sheet, open.editor) });
    void vscode.commands.executeCommand('setContext', hasQuoteSheetKey, true);
  },
};

/** Opens the summary beside the article, which keeps the keyboard. */
export const showSummary: Command = {
  id: commands.showSummary,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    if (open.article.summary.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This article is too short for a summary.'));
      return;
    }
    const summary = await vscode.workspace.openTextDocument(reportUri('summary', open.editor.document));
    await vscode.window.showTextDocument(summary, {
      viewColumn: columnBeside(summary, open.editor),
      preserveFocus: true,
    });
  },
};

/** Where a report of the article in the editor is to be shown: where it is already, else in the column behind the article's. */
function columnBeside(report: vscode.TextDocument, { viewColumn }: vscode.TextEditor): vscode.ViewColumn {
  return editorOf(report)?.viewColumn ?? (viewColumn === undefined ? vscode.ViewColumn.Beside : viewColumn + 1);
}
