import type { Span } from '../span';

/** Everything that ends a line in a text file: CR LF, LF, CR, and Unicode's own separators. */
const line = /[^\r\n\u2028\u2029]+/g;
/** White space, and the marks of no width that look like it: a line of these alone is blank. */
const blank = /[\s\u200B-\u200F\u2060]/;

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
