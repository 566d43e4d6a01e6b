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
  wordCount,
} from './counts';
import type { Localizer } from './localizer';

/** The article in a few words for the status bar, "3 min read · 5 people · 7 quotes", and in some more for its tooltip. */
export function statusLine(article: Article, l10n: Localizer): { text: string; tooltip: string } {
  const { stats, entities } = article;
  const quotes = quotesInMarks(article);
  const count = (...types: EntityType[]): number => entities.filter((entity) => types.includes(entity.type)).length;
  const people = count('person');
  const text = [readingTime(stats.readingMinutes, l10n)];
  if (people > 0) text.push(personCount(people, l10n));
  if (quotes.length > 0) text.push(quoteCount(quotes.length, l10n));
  return {
    text: text.join(' · '),
    tooltip: [
      [wordCount(stats.words, l10n), sentenceCount(stats.sentences, l10n), paragraphCount(stats.paragraphs, l10n)].join(
        ', ',
      ),
      [
        personCount(people, l10n),
        organizationCount(count('organization'), l10n),
        placeCount(count('location', 'facility'), l10n),
        quoteCount(quotes.length, l10n),
      ].join(', '),
    ].join('\n'),
  };
}
