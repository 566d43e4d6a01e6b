import type { Span } from '../span';

/** Everything that ends a line in a text file: CR LF, LF, CR, and Unicode's own separators. */
const line = /[^\r\n\u2028\u2029]+/g;
/** White space, and the marks of no width that look like it: a line of these alone is blank. */
const blank = /[\s\u200B-\u200F\u2060]/;

/** Longer paragraphs are worked on in pieces, in UTF-16 code units: a text of one line would hold its thread for long. */
const longestPiece = 5000;
/** Where a piece may end: behind a sentence, else behind white space. */
const sentenceBreak = /[.!?…]["”’»)\]]{0,2}\s+(?=["“‘«([]?\p{Lu})/gu;
const anyBreak = /\s+/g;

/** The lines of the text that hold more than white space, each without the white space around it. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(line)) {
    let start = match.index;
    let end = start + match[0].length;
    while (start < end && blank.test(text[start]!)) start++;
    while (end > start && blank.test(text[end - 1]!)) end--;
    if (start < end) paragraphs.push({ start, end });
  }
  return paragraphs;
}

/**
 * The pieces, in order, that a paragraph is worked on in: all of it, or where it is very long about `longestPiece` each,
 * cut behind a sentence where one ends, else anywhere. An edit changes the pieces near it only.
 */
export function piecesOf(paragraph: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (paragraph.length - start > 2 * longestPiece) {
    const window = paragraph.slice(start + longestPiece, start + 2 * longestPiece);
    const end = start + longestPiece + (endOfFirst(sentenceBreak, window) ?? endOfFirst(anyBreak, window) ?? 0);
    // Never between the halves of a character.
    const isHalf = /[\uDC00-\uDFFF]/.test(paragraph[end]!);
    pieces.push({ start, end: isHalf ? end + 1 : end });
    start = pieces.at(-1)!.end;
  }
  return [...pieces, { start, end: paragraph.length }];
}

function endOfFirst(pattern: RegExp, text: string): number | undefined {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
