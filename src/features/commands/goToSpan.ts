import * as vscode from 'vscode';
import { selectSpan } from '../../host/convert';
import { goToSpanCommand } from '../../host/ids';
import type { Command } from './command';

/** Shows a document and selects a span of it. Links and rows call it; anything but their arguments is refused. */
export const goToSpan: Command = {
  id: goToSpanCommand,
  async execute(_, address, start, end) {
    const valid = typeof address === 'string' && Number.isInteger(start) && Number.isInteger(end);
    const uri = valid ? vscode.Uri.parse(address, true).toString() : undefined;
    // Only what is open: a link never opens anything else.
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (!document) return;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = shown?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    selectSpan(editor, { start: Number(start), end: Number(end) });
  },
};
