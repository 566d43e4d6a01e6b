import * as vscode from 'vscode';
import { goTo } from '../../host/editors';
import { goToSpanCommand } from '../../host/ids';
import type { Command } from './command';

/** Shows a document and selects a span of it. Links in hovers call it; anything but their arguments is refused. */
export const goToSpan: Command = {
  id: goToSpanCommand,
  async execute(_, address, start, end) {
    // Only what is open: a link never opens anything else.
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === address);
    if (!document || !Number.isInteger(start) || !Number.isInteger(end)) return;
    await goTo(document, { start: Number(start), end: Number(end) });
  },
};
