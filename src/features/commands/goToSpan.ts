import * as vscode from 'vscode';
import { selectSpan } from '../../host/convert';
import { goToSpanCommand } from '../../host/ids';
import type { Command } from './command';

/** Shows a document and selects a span of it. Links and rows call it; anything but their arguments is refused. */
export const goToSpan: Command = {
  id: goToSpanCommand,
  async execute(_, address, start, end) {
    // Only what is open: a link never opens anything else.
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === address);
    if (!document || !Number.isInteger(start) || !Number.isInteger(end)) return;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = shown?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    selectSpan(editor, { start: Number(start), end: Number(end) });
  },
};
