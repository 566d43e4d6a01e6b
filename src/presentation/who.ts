import { entityById } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
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
