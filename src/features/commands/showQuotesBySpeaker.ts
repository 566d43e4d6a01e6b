import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { openArticle } from './openArticle';
import { pickQuote } from './pickQuote';

/** Lists the quotes under their speakers; picking one goes to it. */
export const showQuotesBySpeaker: Command = {
  id: commands.showQuotesBySpeaker,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    await pickQuote(open, {
      title: vscode.l10n.t('Quotes by Speaker'),
      placeholder: vscode.l10n.t('Type a speaker or words of a quote to go there'),
    });
  },
};
