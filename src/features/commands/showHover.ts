import * as vscode from 'vscode';
import { occurrenceAt, occurrences, quoteAtCursor } from '../../engine/lookup';
import { cursorOffset, giveKeyboard, goToIn } from '../../host/editors';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { openArticle } from './openArticle';

/** Opens the hover at the cursor of the article in front; where nothing is there, at the first name: for the walkthrough, which has the keyboard. */
export const showHover: Command = {
  id: commands.showHover,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const { editor, article } = open;
    await giveKeyboard(editor.document);
    const offset = cursorOffset(editor);
    const [first] = occurrences(article);
    const isHere = occurrenceAt(article, offset) ?? quoteAtCursor(article, offset);
    if (first && !isHere) await goToIn(editor, first.mention);
    await openHover(editor);
  },
};

/** Opens the hover at the editor's cursor, and gives it the keyboard. */
export async function openHover({ document }: vscode.TextEditor): Promise<void> {
  await giveKeyboard(document);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}
