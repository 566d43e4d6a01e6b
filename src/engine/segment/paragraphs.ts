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

/** Lines broken to a width are as wide as this at least, and at most, in UTF-16 code units. */
const narrowest = 30;
const widest = 120;
/** So many lines at least are broken within a sentence where a text is, and so much of those broken is about as wide. */
const fewestBroken = 3;
const brokenShare = 0.9;
/** How much of the width a line has at least, with the next word, that had to be broken there: columns are ragged. */
const filled = 0.85;

/**
 * The paragraphs of the text, each without the white space around it: its lines that hold more than white space or, where
 * lines are broken to a width as in mail and wire copy, what the lines were before.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(line)) {
    let start = match.index;
    let end = start + match[0].length;
    while (start < end && blank.test(text[start]!)) start++;
    while (end > start && blank.test(text[end - 1]!)) end--;
    if (start < end) lines.push({ start, end, indent: start - match.index });
  }
  const width = widthOf(text, lines);
  if (width === null) return lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: Span[] = [];
  for (const [index, { start, end, indent }] of lines.entries()) {
    const before = lines[index - 1];
    const goesOn = before && indent <= before.indent && isBroken(text, before, lines[index]!, width);
    if (goesOn) paragraphs.push({ start: paragraphs.pop()!.start, end });
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** A line without the white space around it, and how much of that stands before it. */
interface Line extends Span {
  readonly indent: number;
}

/** The width that the text's lines are broken to, or `null` where each is a paragraph. */
function widthOf(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  const broken: number[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (end - start > widest) return null;
    width = Math.max(width, end - start);
    const next = lines[index + 1];
    if (next && areAdjacent(text, lines[index]!, next) && isWithinSentence(text, end, next.start)) broken.push(index);
  }
  const wide = broken.filter((index) => isBroken(text, lines[index]!, lines[index + 1]!, width));
  if (width < narrowest) return null;
  return broken.length >= fewestBroken && wide.length >= brokenShare * broken.length ? width : null;
}

/** Whether the line had to be broken before the next one's first word, which would have made it too wide. */
function isBroken(text: string, { start, end }: Line, next: Line, width: number): boolean {
  if (!areAdjacent(text, { start, end }, next)) return false;
  const word = /^\S+/.exec(text.slice(next.start, next.end))![0];
  return end - start + 1 + word.length > filled * width;
}

/** Whether no blank line stands between the lines. */
function areAdjacent(text: string, { end }: Span, { start }: Span): boolean {
  return /^[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*$/.test(text.slice(end, start));
}

function isWithinSentence(text: string, end: number, next: number): boolean {
  return /[\p{L}\p{N},]/u.test(text[end - 1]!) && /\p{Ll}/u.test(text[next]!);
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
