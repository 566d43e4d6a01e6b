import * as vscode from 'vscode';
import { commands, views } from '../../host/ids';
import type { Services } from '../../host/services';
import type { Command } from './command';
import { openArticle } from './openArticle';

/** Finds among the rows of the Topics view. */
export const findInTopics: Command = {
  id: commands.findInTopics,
  execute: async (services) => findIn(views.topics, services),
};

/** Finds among the rows of the Quotes view. */
export const findInQuotes: Command = {
  id: commands.findInQuotes,
  execute: async (services) => findIn(views.quotes, services),
};

/** Finds among the rows of the Timeline view. */
export const findInTimeline: Command = {
  id: commands.findInTimeline,
  execute: async (services) => findIn(views.timeline, services),
};

/** Opens what VS Code itself has for it in every tree, where few know the key. */
async function findIn(view: string, services: Services): Promise<void> {
  if (!(await openArticle(services))) return;
  await vscode.commands.executeCommand(`${view}.focus`);
  if (await services.openRows.get(view)!()) await vscode.commands.executeCommand('list.find');
}
