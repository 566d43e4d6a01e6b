import type { Span } from '../span';

/** A part of the text under a heading of its own; paragraphs as a half-open range of indices, the heading's included. */
export interface Section {
  readonly heading: Span;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

const longest = 80;
const mostWords = 12;
/** Lines about the article, which stand alone like headings. */
const note =
  /^(?:(?:additional )?reporting|advertisement|also (?:read|see)|by|correction|edit(?:ed|ing)|file|image|photo(?:graph)?|picture|published|read (?:also|more)|related|see also|source|updated|video|writing)\b/i;

/**
 * The sections of a text with these paragraphs (spans of `text`, of which the first `body` are no part of it): each
 * begins with a short line that is no sentence and stands between sentences. Told by length, case and punctuation.
 */
export function findSections(text: string, paragraphs: readonly Span[], body: number): readonly Section[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const starts = lines.flatMap((line, index) =>
    // Below the headline stand the names of writers and the like.
    index > body && isHeading(line) && isProse(lines[index - 1]!) && isProse(lines[index + 1] ?? '') ? [index] : [],
  );
  return starts.map((firstParagraph, index) => ({
    heading: paragraphs[firstParagraph]!,
    firstParagraph,
    endParagraph: starts[index + 1] ?? paragraphs.length,
  }));
}

function isHeading(line: string): boolean {
  return (
    line.length <= longest &&
    /^[\p{Lu}\p{N}‘“]/u.test(line) &&
    /[\p{L}\p{N}?]$/u.test(line) &&
    /\p{L}/u.test(line) &&
    line.split(/\s+/).length <= mostWords &&
    !/:\/\//.test(line) &&
    !note.test(line)
  );
}

/** Whether the line is a sentence or more. */
function isProse(line: string): boolean {
  return /[.!?…]["”’')]*$/.test(line) && line.split(/\s+/, 6).length > 5;
}
