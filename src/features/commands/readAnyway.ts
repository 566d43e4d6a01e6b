import * as vscode from 'vscode';
import { giveKeyboard } from '../../host/editors';
import type { Services } from '../../host/services';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { tellNoArticle } from './openArticle';

/** Reads the text in front as an article, although it does not look like one; kept for the file. */
export const readAnyway: Command = {
  id: commands.readAnyway,
  async execute({ current, filter }) {
    if (current.unread) await decide(filter, current.unread, true);
    else tellNoArticle();
  },
};

/** Leaves the text in front unread and unmarked, although it looks like an article; kept for the file. */
export const doNotRead: Command = {
  id: commands.doNotRead,
  async execute({ current, filter }) {
    const active = vscode.window.activeTextEditor?.document;
    if (active && active === current.document) await decide(filter, active, false);
    else tellNoArticle();
  },
};

/** Keeps the reader's word, and gives the text the keyboard: the link that had it is gone then. */
async function decide(filter: Services['filter'], document: vscode.TextDocument, read: boolean): Promise<void> {
  await filter.decide(document, read);
  await giveKeyboard(document);
}
