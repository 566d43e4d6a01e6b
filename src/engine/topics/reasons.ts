import type { Document } from '../document';
import type { TopicReason } from '../model';
import { indexAt, type Span } from '../span';
import type { Candidate, Context } from './candidates';

/** So many places are often. */
const often = 3;

/**
 * Why the candidate is a topic, as a reader can see: it stands in the headline; in the first two sentences; at three
 * places or more, or else all its words do, at others too; in quotation marks.
 */
export function reasonsOf(
  { sentences, headline }: Document,
  places: readonly Span[],
  { words }: Candidate,
  { counts, leadSentence, quoted }: Context,
): TopicReason[] {
  const inHeadline = headline !== null && places[0]!.start < headline.end;
  const body = places.find(({ start }) => !headline || start >= headline.end);
  const early = sentences[Math.min(leadSentence + 1, sentences.length - 1)]!;
  const reasons: TopicReason[] = [];
  if (inHeadline) reasons.push('headline');
  if (body && body.start < early.end) reasons.push('early');
  if (places.length >= often) reasons.push('often');
  else if (words.length > 1 && words.every((word) => (counts.get(word) ?? 0) >= often)) reasons.push('words');
  if (places.some(({ start }) => indexAt(quoted, start) >= 0)) reasons.push('quoted');
  return reasons;
}
