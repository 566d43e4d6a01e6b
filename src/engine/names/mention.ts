import type { EntityType, EntityValue, MentionKind } from '../model';
import type { Span } from '../span';

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
