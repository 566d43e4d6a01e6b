import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import { mentionCount } from '../../presentation/counts';
import { entityKinds, groupEntities } from '../../presentation/kinds';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import { whoText } from '../../presentation/who';
import type { Command } from './command';
import { openArticle } from './openArticle';
import { pickPlace, separator } from './preview';

/** Lists everybody and everything named, by kind; picking one goes to its first mention. */
export const goToEntity: Command = {
  id: commands.goToEntity,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const { editor, article } = open;
    const items = groupEntities(article.entities).flatMap(({ group, entities }) => [
      separator(group.title(vscode.l10n)),
      ...entities.map((entity) => ({
        label: withoutIcons(oneLine(entity.name)),
        iconPath: new vscode.ThemeIcon(entityKinds[entity.type].icon),
        description: withoutIcons(
          [mentionCount(entity.mentions.length, vscode.l10n), whoText(article, entity, vscode.l10n)]
            .filter(Boolean)
            .join(' · '),
        ),
        ...(entity.mentions[0] && { span: entity.mentions[0] }),
      })),
    ]);
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No names were found in this article.'));
      return;
    }
    await pickPlace(editor, {
      title: vscode.l10n.t('Go to Entity'),
      placeholder: vscode.l10n.t('Type a name to go to its first mention'),
      items,
    });
  },
};
