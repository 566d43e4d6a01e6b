import { entityById } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import { mentionCount } from './counts';
import { entityValueText } from './kinds';
import type { Localizer } from './localizer';
import { lineOf, oneLine } from './plainText';

/** Who somebody is: role and age, or who may be meant where that is not clear; `null` where the article does not tell. */
export function whoText(article: Article, { role, age, candidates }: Entity, l10n: Localizer): string | null {
  if (candidates) {
    const names = candidates.flatMap((id) => entityById(article, id)?.name ?? []).map(oneLine);
    return l10n.t('Not clear who is meant: {0}', names.join(', '));
  }
  const parts = [role && lineOf(article, role), age && l10n.t('{0} years old', age.years)].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** What a list tells of an entity behind its name: who it is, what it comes to, its other forms and how often it is mentioned. */
export function aboutText(article: Article, entity: Entity, l10n: Localizer): string {
  return [
    whoText(article, entity, l10n),
    entityValueText(entity),
    entity.aliases.length > 0 && l10n.t('also: {0}', entity.aliases.map(oneLine).join(', ')),
    mentionCount(entity.mentions.length, l10n),
  ]
    .filter(Boolean)
    .join('; ');
}
