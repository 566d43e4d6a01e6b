import type { Document } from '../document';
import { innerText, type QuotedRegion } from './marks';
import { placeOf, type Place } from './place';
import { isTitle, isTitleOrNickname } from './titles';

/** Fewer words may be a title, or a word as such. */
const fewestWords = 4;

/**
 * Whether the region's form alone tells that somebody says it, a sentence or more below the headline: in the training
 * articles all but one of three hundred such turn out to be quotes. No parts of speech are needed.
 */
export function isWhole(document: Document, region: QuotedRegion, index: number): boolean {
  const { headline } = document;
  const place = placeOf(document, null, region, index);
  const inner = innerText(document, region);
  if (place.words < fewestWords || place.ending === '' || !place.capital) return false;
  if (isTitle(inner) || isTitleOrNickname(document, place)) return false;
  return !isCutOff(document, region) && (headline === null || region.start >= headline.end);
}

/** Whether the quote has no closing mark though its paragraph goes on: where it ends nobody can tell. */
export function isCutOff({ text, paragraphs }: Document, { end, paragraph }: QuotedRegion): boolean {
  return end < paragraphs[paragraph]!.end && !/["”“„‟»'’`]/.test(text[end - 1]!);
}

/** "‘We were let down’: families blame council": a sentence before the headline's own words. */
export function opensHeadline(document: Document, { region, behind, words: count }: Place): boolean {
  const { headline, words } = document;
  if (headline?.start !== region.start || count < fewestWords || !/^[:–—-]$/.test(words[behind] ?? '')) return false;
  return !isTitle(innerText(document, region));
}
