/** A stretch of the article's text: half-open `[start, end)` in UTF-16 code units, as `String.prototype.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, and of two that start together the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The same object moved by `by` code units. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** What of `[0, length)` is in none of the spans, in any order and overlapping or not. */
export function outside(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let start = 0;
  for (const span of spans.toSorted(compareSpans)) {
    if (span.start > start) gaps.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < length) gaps.push({ start, end: length });
  return gaps;
}

/**
 * Index of the first of the sorted, non-overlapping `spans` that ends after `offset`; `spans.length` where none does.
 * The span there contains `offset` if it also starts at or before it.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item for which it holds, of items sorted so that it does for all behind; their number where for none. */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of the sorted, non-overlapping `spans` that share a code unit with `span`. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let index = firstEndingAfter(spans, span.start); index < spans.length; index++) {
    if (spans[index]!.start >= span.end) break;
    found.push(spans[index]!);
  }
  return found;
}

/** Whether any of the sorted, non-overlapping `spans` shares a code unit with `span`. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next !== undefined && next.start < span.end;
}

/** Index of the one of the sorted, non-overlapping `spans` that contains `offset`, or -1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span && span.start <= offset ? index : -1;
}
