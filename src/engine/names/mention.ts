import type { EntityType, EntityValue, MentionKind } from '../model';
import { compareSpans, overlapping, type Span } from '../span';

/** A name in the text before anything is known of whom it means: its place as text and as tokens, half-open both. */
export interface NameMention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly kind: Exclude<MentionKind, 'pronoun'>;
  /** Probability, 0 to 1, that span and type are right. */
  readonly confidence: number;
  /** What a date or figure comes to; absent until it is worked out. */
  readonly value?: EntityValue | null;
  /** Of a date without a value: whether the article's own date would tell it. */
  readonly relative?: boolean;
}

/** A name that the model is so sure of keeps its type, whatever stands beside it. */
export const sureOfType = 0.9;

/** The sorted names with those found in the place of what they overlap; `found` is sorted too, and none in it overlaps another. */
export function withFound(names: readonly NameMention[], found: readonly NameMention[]): readonly NameMention[] {
  if (found.length === 0) return names;
  return [...names.filter((name) => overlapping(found, name).length === 0), ...found].toSorted(compareSpans);
}
