import { spanOf, type Document } from '../document';
import type { EntityType, EntityValue, MentionKind } from '../model';
import type { TokenRange } from '../segment/sentences';
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

/** The tokens as a name that a rule finds, with the probability that it is right. */
export function nameFrom(
  document: Document,
  { firstToken, endToken }: TokenRange,
  type: EntityType,
  confidence: number,
): NameMention {
  const span = spanOf(document, { firstToken, endToken });
  return { ...span, firstToken, endToken, type, kind: 'name', confidence };
}

/** Whether a rule may take the tokens for a name: what overlaps them is no date and no longer, and the model is sure of none. */
export function isOpen(document: Document, names: readonly NameMention[], range: TokenRange): boolean {
  return overlapping(names, spanOf(document, range)).every(
    ({ firstToken, endToken, type, confidence }) =>
      firstToken >= range.firstToken && endToken <= range.endToken && type !== 'date' && confidence < sureOfType,
  );
}

/** All words of the names of the type that have more than one. */
export function wordsOfLonger(
  { words }: Document,
  names: readonly NameMention[],
  longerType: EntityType,
): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === longerType && endToken - firstToken > 1)
      .flatMap(({ firstToken, endToken }) => words.slice(firstToken, endToken)),
  );
}

/** The sorted names with those found in the place of what they overlap; `found` is sorted too, and none in it overlaps another. */
export function withFound(names: readonly NameMention[], found: readonly NameMention[]): readonly NameMention[] {
  if (found.length === 0) return names;
  return [...names.filter((name) => overlapping(found, name).length === 0), ...found].toSorted(compareSpans);
}
