import type { Document } from '../document';
import type { Entity, Topic } from '../model';
import { probability } from '../probability';
import type { Turn } from '../quotes/turns';
import type { Span } from '../span';
import { contextOf, groupPhrases } from './candidates';
import { chooseTopics } from './choose';
import { labelOf } from './label';
import { findPhrases } from './phrases';
import { reasonsOf } from './reasons';
import { placesWithShortForms } from './shortForms';
import weights from './topicWeights.json';

const learned = new Map(Object.entries(weights));

/**
 * The article's topics, best first: the phrases and names that a log-linear model holds readers would choose, each with
 * its places, short forms included. `quoted` is what stands in quotation marks, in order. A score is how probable the
 * topic is against the first. Yields where the work may be interrupted.
 */
export function* rankTopics(
  document: Document,
  entities: readonly Entity[],
  quoted: readonly Span[],
  turns: readonly Turn[],
): Generator<void, Topic[]> {
  const candidates = yield* groupPhrases(yield* findPhrases(document, entities, turns));
  const context = yield* contextOf(document, candidates, quoted);
  const chosen = yield* chooseTopics(candidates, context, learned);
  const best = chosen[0]?.score ?? 0;
  yield;
  const places = placesWithShortForms(
    document,
    chosen.map(({ candidate }) => candidate),
    candidates,
  );
  const topics: Topic[] = [];
  for (const [index, { candidate, score }] of chosen.entries()) {
    yield;
    topics.push({
      label: labelOf(document, candidate),
      score: probability(Math.exp(score - best)),
      reasons: reasonsOf(document, places[index]!, candidate, context),
      mentions: places[index]!.map(({ start, end }) => ({ start, end })),
    });
  }
  return topics;
}
