import assert from 'node:assert/strict';
import { loadWordKnowledge } from '../../../src/engine/names/nameModel';
import { tagNames } from '../../../src/engine/names/tagNames';
import { calibrate, type Observation } from '../../../training/names/calibrate';
import { inCapitals, segment, spansOf, type LabelledArticle } from '../../../training/names/corpus';
import { finish } from '../../../training/names/finish';
import { foldCount, insideFold, outsideFold } from '../../../training/names/folds';
import { labelByMarks, makeExamples } from '../../../training/names/examples';
import { makeKnowledge } from '../../../training/names/knowledge';
import { composeModel } from '../../../training/names/modelParts';
import { linearOptions, trainLinear } from '../../../training/names/trainLinear';
import { netOptions, trainNet } from '../../../training/names/trainNet';
import { Random } from '../../../training/names/random';

/** An article of a text in which names are marked "[words|type]". */
function article(id: string, marked: string): LabelledArticle {
  const names: { start: number; end: number; type: string }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, words, type] = /^\[(.+)\|(.+)\]$/.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    if (type) names.push({ start, end: text.length, type });
  }
  const document = segment(text);
  return { id, document, marked: names, spans: spansOf(document, names) };
}

const articles = Array.from({ length: 8 }, (_, index) =>
  article(
    String(index),
    '[Julia Okoro|person] spoke in [Veldhaven|location] on [Monday|date]. The [Northern Lakes Commission|organization] ' +
      'agreed with [Okoro|person], and so did people in [Veldhaven|location].',
  ),
);

describe('training of names', () => {
  const silent = (): void => {};
  const words = makeKnowledge(articles, [], []);
  const knowledge = loadWordKnowledge(words);
  const labellings = labelByMarks(articles, knowledge);
  const trainers = {
    linear: () => trainLinear(makeExamples(labellings, linearOptions), 1, silent),
    net: () => trainNet(makeExamples(labellings, netOptions), 1, silent),
  };
  const untrained = {
    linear: () => trainLinear({ keys: new Uint32Array(), examples: [] }, 1, silent),
    net: () => trainNet({ keys: new Uint32Array([1]), examples: [] }, 1, silent),
  };
  for (const kind of ['linear', 'net'] as const) {
    it(`the ${kind} model alone finds the names that it has learned`, () => {
      const model = composeModel(
        words,
        kind === 'linear' ? trainers.linear() : untrained.linear(),
        kind === 'net' ? trainers.net() : untrained.net(),
      );
      const found = finish(tagNames(articles[0]!.document, model));
      assert.deepEqual(
        found.map(({ firstToken, endToken, type }) => ({ firstToken, endToken, type })),
        articles[0]!.spans,
      );
      for (const { probability } of found) assert.ok(probability > 0 && probability <= 1, String(probability));
    });

    it(`the ${kind} model is the same each time`, () => {
      assert.deepEqual(trainers[kind](), trainers[kind]());
    });
  }
});

describe('calibration', () => {
  it('tells how often names so probable are right', () => {
    const random = new Random(5);
    // The model is too sure of itself: right as often as its probability squared.
    const observations: Observation[] = Array.from({ length: 20_000 }, () => {
      const probability = random.next();
      return { type: 0, probability, right: random.next() < probability ** 2 };
    });
    const calibration = calibrate(observations);
    for (const probability of [0.3, 0.6, 0.9]) {
      assert.ok(Math.abs(calibration.probability(0, probability) - probability ** 2) < 0.05);
    }
    // A type that was never seen goes by all others.
    assert.ok(Math.abs(calibration.probability(3, 0.6) - calibration.probability(0, 0.6)) < 0.02);
  });
});

describe('training articles', () => {
  it('keep their names in capitals', () => {
    const shouted = inCapitals(articles[0]!)!;
    assert.deepEqual(
      shouted.marked.map(({ start, end }) => shouted.document.text.slice(start, end)),
      articles[0]!.marked.map(({ start, end }) => articles[0]!.document.text.slice(start, end).toUpperCase()),
    );
    assert.equal(shouted.spans.length, articles[0]!.spans.length);
    assert.equal(inCapitals(article('ß', 'Die [Straße|location].')), null);
  });

  it('are never both learned from and tried on, nor are others of the same source', () => {
    const ids = Array.from({ length: 20 }, (_, index) => ({ id: `xx_${'abcdefgh'[index % 8]}_${index}` }));
    const sources = (members: readonly { readonly id: string }[]): Set<string> =>
      new Set(members.map(({ id }) => id.split('_')[1]!));
    for (let fold = 0; fold < foldCount; fold++) {
      const [inside, outside] = [insideFold(ids, fold), outsideFold(ids, fold)];
      assert.ok(inside.length > 0);
      assert.deepEqual(new Set([...inside, ...outside]), new Set(ids));
      assert.deepEqual(
        [...sources(inside)].filter((source) => sources(outside).has(source)),
        [],
      );
    }
    assert.deepEqual(outsideFold(ids, null), ids);
  });
});
