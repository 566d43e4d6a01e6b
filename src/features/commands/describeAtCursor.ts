import * as vscode from 'vscode';
import { occurrenceAt, quoteAtCursor } from '../../engine/lookup';
import { cursorOffset } from '../../host/editors';
import { commands } from '../../host/ids';
import { readSettings } from '../../host/settings';
import { describeAt } from '../../presentation/describe';
import { withoutLinks } from '../../presentation/plainText';
import type { Command } from './command';
import { openArticle } from './openArticle';
import { openHover } from './showHover';

/** Tells in a notification, which screen readers read out, what stands at the cursor; a button opens the hover there. */
export const describeAtCursor: Command = {
  id: commands.describeAtCursor,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const { editor, article } = open;
    const { hoverEnabled, minimumConfidence } = readSettings(editor.document);
    const offset = cursorOffset(editor);
    const text = withoutLinks(describeAt(article, offset, minimumConfidence, vscode.l10n));
    const hasMore = hoverEnabled && (occurrenceAt(article, offset) ?? quoteAtCursor(article, offset));
    // VS Code shows all of a long message only where there is a button; without one it is cut to a line.
    const show = vscode.l10n.t('Show Hover');
    if ((await vscode.window.showInformationMessage(text, ...(hasMore ? [show] : []))) !== show) return;
    await openHover(editor);
  },
};
