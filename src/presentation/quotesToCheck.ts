import { quotesInMarks } from '../engine/lookup';
import type { Article, Quote } from '../engine/model';
import { isDoubtful } from './doubt';
import type { Localizer } from './localizer';
import { speakerName } from './quotesBySpeaker';

/** Whether nothing tells who says the quote, or not surely enough for a reader who asks for `minimum` (0 to 1). */
export function isToCheck(article: Article, quote: Quote, minimum: number): boolean {
  return speakerName(article, quote) === null || isDoubtful(quote.confidence, minimum);
}

/** How many quotes in quotation marks are to be checked, and those words for it. */
export function quotesToCheck(
  article: Article,
  minimum: number,
  l10n: Localizer,
): { readonly count: number; readonly text: string } {
  const count = quotesInMarks(article).filter((quote) => isToCheck(article, quote, minimum)).length;
  return { count, text: count === 1 ? l10n.t('1 quote to check') : l10n.t('{0} quotes to check', count) };
}
