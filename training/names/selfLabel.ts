import type { Document } from '../../src/engine/document';
import type { NameModel } from '../../src/engine/names/nameModel';
import { scoreSegments } from '../../src/engine/names/tagNames';
import { contextOf } from '../../src/engine/names/textContext';
import type { Labelling } from './examples';
import { finish } from './finish';

/** How much a segment counts that a model has labelled. */
const weight = 0.35;
/** So sure a model must be of each label of a segment. */
const leastProbability = 0.8;

/** Labels raw texts by what a model is sure of. */
export function labelByModel(documents: readonly Document[], model: Omit<NameModel, 'calibration'>): Labelling[] {
  return documents.map((document) => {
    const context = finish(contextOf(document, model.wordForms, model.gazetteer));
    const scored = finish(scoreSegments(context, model));
    const labels = context.segments.map(({ firstToken, endToken }, index) => {
      const length = endToken - firstToken;
      const scores = scored[index]!;
      const best = model.chain.decode(scores, length);
      model.chain.read(scores, length);
      const isSure = best.every((label, token) => model.chain.probability(token, label) >= leastProbability);
      return isSure ? best : null;
    });
    return { context, labels, weight };
  });
}
