import type { Span } from '../engine/span';

/** The overview ruler is no longer than this in pixels, as good as always. */
const pixels = 1000;

/**
 * The sorted spans as they can be told apart on the ruler of a text of this length: what comes less than a pixel after
 * another is one with it, so that there are few however long the text is.
 */
export function rulerMarks(spans: readonly Span[], length: number): Span[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = marks.at(-1);
    if (last && start - last.end < length / pixels) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
