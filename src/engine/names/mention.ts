import type { EntityType, MentionKind } from '../model';
import type { Span } from '../span';

/** A name in the text before anything is known of whom it means: its place as text and as tokens, half-open both. */
export interface NameMention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly kind: Extract<MentionKind, 'name' | 'acronym'>;
  /** Probability, 0 to 1, that span and type are right. */
  readonly confidence: number;
}
