import type { Quote } from '../engine/model';
import type { Localizer } from './localizer';

/** "1 mention", "4 mentions". */
export function mentionCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

/** "1 quote", "4 quotes". */
export function quoteCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

/** "4 quotes", and how many of them are only reported, which are no quotes where those in quotation marks are counted. */
export function statementCount(quotes: readonly Quote[], l10n: Localizer): string {
  const all = quoteCount(quotes.length, l10n);
  const reported = quotes.filter(({ kind }) => kind === 'indirect').length;
  return reported > 0 ? l10n.t('{0}, of which reported without quotation marks: {1}', all, reported) : all;
}

/** "1 person", "4 people". */
export function personCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 person') : l10n.t('{0} people', count);
}

/** "1 organization", "4 organizations". */
export function organizationCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 organization') : l10n.t('{0} organizations', count);
}

/** "1 place", "4 places". */
export function placeCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 place') : l10n.t('{0} places', count);
}

/** "1 word", "4 words". */
export function wordCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 word') : l10n.t('{0} words', count);
}

/** "1 sentence", "4 sentences". */
export function sentenceCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 sentence') : l10n.t('{0} sentences', count);
}

/** "1 paragraph", "4 paragraphs". */
export function paragraphCount(count: number, l10n: Localizer): string {
  return count === 1 ? l10n.t('1 paragraph') : l10n.t('{0} paragraphs', count);
}

/** "3 min read"; a text too short for a minute still takes one. */
export function readingTime(minutes: number, l10n: Localizer): string {
  return l10n.t('{0} min read', Math.max(1, Math.round(minutes)));
}
