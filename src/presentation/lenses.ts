import { quotesInMarks } from '../engine/lookup';
import type { Article } from '../engine/model';
import { personCount, quoteCount, readingTime } from './counts';
import type { Localizer } from './localizer';

/** A few words above the headline, and what selecting them shows. */
export interface Lens {
  readonly title: string;
  readonly shows: 'nothing' | 'people' | 'quotes' | 'summary';
}

/** What stands above the headline: reading time, how many people and quotes there are, and the summary. */
export function lenses(article: Article, l10n: Localizer): readonly Lens[] {
  const people = article.entities.filter(({ type }) => type === 'person').length;
  const quotes = quotesInMarks(article).length;
  const lens = (title: string, shows: Lens['shows']): Lens => ({ title, shows });
  return [
    lens(readingTime(article.stats.readingMinutes, l10n), 'nothing'),
    ...(people > 0 ? [lens(personCount(people, l10n), 'people')] : []),
    ...(quotes > 0 ? [lens(quoteCount(quotes, l10n), 'quotes')] : []),
    ...(article.summary.length > 0 ? [lens(l10n.t('summary'), 'summary')] : []),
  ];
}
