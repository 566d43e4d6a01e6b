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
    await writeSetting(settings.followCursor, !readSettings(document).followCursor, document);
  },
};
