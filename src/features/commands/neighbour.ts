import type { Span } from '../../engine/span';

export type Direction = 'next' | 'previous';

/** The span before or behind `here` among sorted `spans`, from the last to the first and back; `undefined` where there is none. */
export function neighbour(
  spans: readonly Span[],
  here: Span,
  direction: Direction,
): { readonly span: Span; readonly index: number } | undefined {
  const index =
    direction === 'next'
      ? spans.findIndex((span) => span.start >= here.end && span.start !== here.start)
      : spans.findLastIndex((span) => span.start < here.start);
  const wrapped = index >= 0 ? index : direction === 'next' ? 0 : spans.length - 1;
  const span = spans[wrapped];
  return span && { span, index: wrapped };
}
