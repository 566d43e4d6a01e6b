import type { Span } from '../span';
import { findDateline } from './dateline';
import { isCapitalized } from '../words';

const address = /^(?:https?:\/\/|www\.)\S+$/;
const longest = 160;

/**
 * The article's headline among its paragraphs (spans of `text`): a short first line, or the one behind a web address,
 * that is no sentence of the text and has text behind it: it has no full stop at its end, is in title case, stands
 * above a dateline, or quotes in single marks where the text below has double ones, as headlines do.
 */
export function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const first = paragraphs.findIndex((paragraph) => !address.test(text.slice(paragraph.start, paragraph.end)));
  const candidate = paragraphs[first];
  if (!candidate || first > 1 || first + 1 >= paragraphs.length) return null;
  const words = text.slice(candidate.start, candidate.end);
  if (words.length > longest || /[:,;]$/.test(words) || isQuote(words)) return null;
  const { start, end } = paragraphs[first + 1]!;
  const isAbove = !/[.…]["”’']?$/.test(words) || isTitleCase(words) || findDateline(text.slice(start, end)) !== null;
  return isAbove || (quotesInSingle(words) && /["“]/.test(text.slice(start))) ? candidate : null;
}

/** Whether it is somebody's words, or these and who says them; "‘I was wrong’: a talk with Ana Ruiz" is neither. */
function isQuote(words: string): boolean {
  if (!/^["“‘'«]/.test(words)) return false;
  const close = words.slice(1).search(/["”’'»]:?\s/);
  return close < 0 || /[,?!.]/.test(words[close]!) || words.endsWith('.');
}

function quotesInSingle(words: string): boolean {
  const open = words.search(/(?:^|\s)['‘]\S/);
  return open >= 0 && !/["“”]/.test(words) && /\S['’](?!\p{L})/u.test(words.slice(open + 2));
}

/** Whether most of the longer words are capitalised, as in the headlines of many papers. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = long.filter(isCapitalized).length;
  return long.length >= 3 && capitalised / long.length >= 0.7;
}
