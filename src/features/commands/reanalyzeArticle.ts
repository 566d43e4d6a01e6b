import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { readArticle, tellNoArticle } from './openArticle';

/** Reads the article in front again from the beginning. */
export const reanalyzeArticle: Command = {
  id: commands.reanalyzeArticle,
  async execute(services) {
    const { document } = services.current;
    if (!document) return tellNoArticle();
    const article = await readArticle(services, document, true);
    if (article) void vscode.window.setStatusBarMessage(vscode.l10n.t('Article reanalyzed'), 3000);
  },
};
