import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import type { Command } from './command';
import { openArticle } from './openArticle';
import { pickEntity } from './pickEntity';

/** Lists everybody and everything named, by kind; picking one goes to its first mention. */
export const goToEntity: Command = {
  id: commands.goToEntity,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    await pickEntity(open, {
      title: vscode.l10n.t('Go to Entity'),
      placeholder: vscode.l10n.t('Type a name to go to its first mention'),
    });
  },
};
