import * as vscode from 'vscode';
import { occurrenceAt, occurrences } from '../../engine/lookup';
import { cursorOffset, goToIn } from '../../host/editors';
import { commands } from '../../host/ids';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import type { Command } from './command';
import { neighbour, type Direction } from './neighbour';
import { openArticle } from './openArticle';

/** Goes to the next mention of whom or what the cursor stands on; elsewhere to the next name of all. */
export const nextMention: Command = moveToMention(commands.nextMention, 'next');
/** Likewise backwards. */
export const previousMention: Command = moveToMention(commands.previousMention, 'previous');

function moveToMention(id: string, direction: Direction): Command {
  return {
    id,
    async execute(services) {
      const open = await openArticle(services);
      if (!open) return;
      const { editor, article } = open;
      const offset = cursorOffset(editor);
      const here = occurrenceAt(article, offset);
      const entity = here?.entity;
      const mentions = occurrences(article).filter(({ entity: named }) => !entity || named === entity);
      const found = neighbour(mentions, here ?? { start: offset, end: offset }, direction);
      if (!found) {
        void vscode.window.setStatusBarMessage(vscode.l10n.t('No names were found in this article.'), 3000);
        return;
      }
      await goToIn(editor, found.span);
      if (!entity) return;
      const place = vscode.l10n.t(
        '{0}: mention {1} of {2}',
        withoutIcons(oneLine(entity.name)),
        found.index + 1,
        mentions.length,
      );
      void vscode.window.setStatusBarMessage(place, 3000);
    },
  };
}
