import { nameTypes } from '../model';
import type { TokenRange } from '../segment/sentences';

/**
 * A token's label says where in which name it stands (BIOES): 0 is outside any; of the type with the index `t`, a name's
 * first token is 1 + 4t, those within 2 + 4t, its last 3 + 4t, and its only one 4 + 4t.
 */
export const labelCount = 1 + 4 * nameTypes.length;
/** The label of a token that is part of no name. */
export const outside = 0;

/** A name as the labels tell it: its tokens and its type's index in `nameTypes`. */
export interface LabelledSpan extends TokenRange {
  readonly type: number;
}

/** Index of the label's type; of a label that is not `outside`. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}

/** Whether a text, or a stretch of labels behind a whole name, can begin with the label. */
export function canBegin(label: number): boolean {
  return label === outside || ((label - 1) & 3) === 0 || ((label - 1) & 3) === 3;
}

/** Whether no name goes on behind the label. */
export function canEnd(label: number): boolean {
  return label === outside || ((label - 1) & 3) >= 2;
}

/** Writes a name's labels over those of its tokens. */
export function writeLabels(labels: Uint8Array, { firstToken, endToken, type }: LabelledSpan): void {
  const begin = 1 + 4 * type;
  if (endToken - firstToken === 1) {
    labels[firstToken] = begin + 3;
    return;
  }
  labels.fill(begin + 1, firstToken, endToken);
  labels[firstToken] = begin;
  labels[endToken - 1] = begin + 2;
}

/** The names that a valid sequence of labels tells, in order. */
export function readLabels(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    if (labels[first] === outside) continue;
    const type = typeOfLabel(labels[first]!);
    let last = first;
    while (!canEnd(labels[last]!)) last++;
    spans.push({ firstToken: first, endToken: last + 1, type });
    first = last;
  }
  return spans;
}
