import type { Span } from '../span';

const address = /^(?:https?:\/\/|www\.)\S+$/;
const longest = 160;

/**
 * The article's headline among its paragraphs (spans of `text`): a short first line, or the one behind a web address,
 * that is no sentence of the text (it has no full stop at its end, or is in title case) and has text behind it.
 */
export function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const first = paragraphs.findIndex((paragraph) => !address.test(text.slice(paragraph.start, paragraph.end)));
  const candidate = paragraphs[first];
  if (!candidate || first > 1 || first + 1 >= paragraphs.length) return null;
  const words = text.slice(candidate.start, candidate.end);
  if (words.length > longest || /^["“‘'«]|[:,;]$/.test(words)) return null;
  return !/[.…]["”’]?$/.test(words) || isTitleCase(words) ? candidate : null;
}

/** Whether most of the longer words are capitalised, as in the headlines of many papers. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitalised / long.length >= 0.7;
}
