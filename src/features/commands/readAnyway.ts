import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { tellNoArticle } from './openArticle';

/** Reads the text in front as an article, although it does not look like one; kept for the file. */
export const readAnyway: Command = {
  id: commands.readAnyway,
  async execute({ current, filter }) {
    if (current.unread) await filter.decide(current.unread, true);
    else tellNoArticle();
  },
};

/** Leaves the text in front unread and unmarked, although it looks like an article; kept for the file. */
export const doNotRead: Command = {
  id: commands.doNotRead,
  async execute({ current, filter }) {
    const active = vscode.window.activeTextEditor?.document;
    if (active && active === current.document) await filter.decide(active, false);
    else tellNoArticle();
  },
};
