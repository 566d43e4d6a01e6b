import * as vscode from 'vscode';
import type { Article, Entity } from '../../engine/model';
import { mentionCount } from '../../presentation/counts';
import { entityKinds, groupEntities } from '../../presentation/kinds';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import { whoText } from '../../presentation/who';
import type { OpenArticle } from './openArticle';
import { pickPlace, separator, type PlaceItem, type PlaceQuestion } from './preview';

/** An entry that stands for an entity. */
interface EntityItem extends PlaceItem {
  readonly entity?: Entity;
}

/**
 * Lets the reader pick one of everybody and everything named, by kind, and goes to its first mention. `undefined` where
 * nothing is picked, and where nothing is named, which it says.
 */
export async function pickEntity(
  { editor, article }: OpenArticle,
  question: Omit<PlaceQuestion<EntityItem>, 'items'>,
): Promise<Entity | undefined> {
  const items = entityItems(article);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No names were found in this article.'));
    return undefined;
  }
  const picked = await pickPlace(editor, { ...question, items });
  return picked?.entity;
}

function entityItems(article: Article): readonly EntityItem[] {
  return groupEntities(article.entities).flatMap(({ group, entities }): EntityItem[] => [
    separator(group.title(vscode.l10n)),
    ...entities.map((entity) => ({
      label: withoutIcons(oneLine(entity.name)),
      iconPath: new vscode.ThemeIcon(entityKinds[entity.type].icon),
      description: withoutIcons(
        [mentionCount(entity.mentions.length, vscode.l10n), whoText(article, entity, vscode.l10n)]
          .filter(Boolean)
          .join(' · '),
      ),
      entity,
      ...(entity.mentions[0] && { span: entity.mentions[0] }),
    })),
  ]);
}
