import * as vscode from 'vscode';
import { editorOf } from '../../host/editors';
import { commands, settings } from '../../host/ids';
import { readSettings, writeSetting } from '../../host/settings';
import type { Command } from './command';
import { tellNoArticle } from './openArticle';

/** Has the views select what the cursor is in, or no longer, for good: it changes the setting. */
export const toggleFollowCursor: Command = {
  id: commands.toggleFollowCursor,
  async execute({ current }) {
    const { document } = current;
    if (!document || !editorOf(document)) return tellNoArticle();
    const follow = !readSettings(document).followCursor;
    await writeSetting(settings.followCursor, follow, document);
    // Nothing is to be seen of it where the cursor is on nothing.
    const said = follow
      ? vscode.l10n.t('The views follow the cursor')
      : vscode.l10n.t('The views no longer follow the cursor');
    void vscode.window.setStatusBarMessage(said, 3000);
  },
};
