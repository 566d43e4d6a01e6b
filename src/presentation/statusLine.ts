import { quotesInMarks } from '../engine/lookup';
import type { Article, EntityType } from '../engine/model';
import {
  organizationCount,
  paragraphCount,
  personCount,
  placeCount,
  quoteCount,
  readingTime,
  sentenceCount,
  statementCount,
  wordCount,
} from './counts';
import type { Localizer } from './localizer';

/** The article in a few words for the status bar, "3 min read · 5 people · 7 quotes", and in some more for its tooltip. */
export function statusLine(article: Article, l10n: Localizer): { text: string; tooltip: string } {
  const { stats, entities } = article;
  const quotes = quotesInMarks(article);
  const count = (...types: EntityType[]): number => entities.filter((entity) => types.includes(entity.type)).length;
  return {
    text: inShort(article, quotes.length > 0 && quoteCount(quotes.length, l10n), l10n),
    tooltip: [
      [wordCount(stats.words, l10n), sentenceCount(stats.sentences, l10n), paragraphCount(stats.paragraphs, l10n)].join(
        ', ',
      ),
      [
        personCount(count('person'), l10n),
        organizationCount(count('organization'), l10n),
        placeCount(count('location', 'facility'), l10n),
        statementCount(article.quotes, l10n),
      ].join(', '),
    ].join('\n'),
  };
}

/** Reading time, people, if any, and what is said of the quotes, if anything. */
export function inShort({ stats, entities }: Article, quotes: string | false, l10n: Localizer): string {
  const people = entities.filter(({ type }) => type === 'person').length;
  return [readingTime(stats.readingMinutes, l10n), people > 0 && personCount(people, l10n), quotes]
    .filter(Boolean)
    .join(' · ');
}
