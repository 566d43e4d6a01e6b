import * as vscode from 'vscode';
import { cursorOffset } from '../../host/editors';
import { commands } from '../../host/ids';
import { readSettings } from '../../host/settings';
import { describeAt } from '../../presentation/describe';
import { withoutLinks } from '../../presentation/plainText';
import type { Command } from './command';
import { openArticle } from './openArticle';

/** Tells in a notification, which screen readers read out, what stands at the cursor. */
export const describeAtCursor: Command = {
  id: commands.describeAtCursor,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const { editor, article } = open;
    const { minimumConfidence } = readSettings(editor.document);
    const text = describeAt(article, cursorOffset(editor), minimumConfidence, vscode.l10n);
    void vscode.window.showInformationMessage(withoutLinks(text));
  },
};
