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

/** "4 quotes and 2 reported statements": those in quotation marks, wherever they stand, and apart from them what is reported. */
export function statementCount(quotes: readonly Quote[], l10n: Localizer): string {
  const reported = quotes.filter(({ kind }) => kind === 'indirect').length;
  const inMarks = quoteCount(quotes.length - reported, l10n);
  if (reported === 0) return inMarks;
  const apart = reported === 1 ? l10n.t('1 reported statement') : l10n.t('{0} reported statements', reported);
  return reported === quotes.length ? apart : l10n.t('{0} and {1}', inMarks, apart);
}

/** "31% of all that is said"; `share` is 0 to 1. */
export function quotedShare(share: number, l10n: Localizer): string {
  return l10n.t('{0}% of all that is said', Math.round(100 * share));
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
