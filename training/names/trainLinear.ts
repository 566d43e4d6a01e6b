import { ByteWriter } from '../../src/engine/names/bytes';
import { Chain, type ChainScores } from '../../src/engine/names/chain';
import { FeatureBuffer, formIn } from '../../src/engine/names/featureBuffer';
import { linearFeatures, linearWordFeatures, wordReach } from '../../src/engine/names/linearFeatures';
import { writeKeys } from '../../src/engine/names/hashTable';
import { labelCount } from '../../src/engine/names/labels';
import type { TextContext } from '../../src/engine/names/textContext';
import type { TokenRange } from '../../src/engine/segment/sentences';
import { ChainGradient, chainParts, newChainScores } from './chainGradient';
import type { Example, ExampleSet } from './examples';
import { Random } from './random';

const L = labelCount;

/** All features of a token: those of the words at and around it, and the others. */
function extract(context: TextContext, token: number, sentence: TokenRange): number[] {
  const buffer = new FeatureBuffer();
  linearFeatures(context, token, sentence, buffer);
  const hashes = buffer.list();
  for (let place = -wordReach; place <= wordReach; place++) {
    linearWordFeatures(formIn(context, sentence, token + place), place, buffer);
    hashes.push(...buffer.list());
  }
  return hashes;
}

export const linearOptions = { extract, reach: 0, minimumCount: 3, minimumCountOfAll: 8 };

const epochs = 8;
const rate = 0.03;
/** The share of features left out at each token, so that none is relied on alone. */
const dropout = 0.6;
const caution = 1e-2;
/** Gradients below this change nothing worth the time. */
const leastGradient = 1e-3;
/** What weights are counted in, and how far from nothing one must be to be kept. */
const step = 0.02;
const leastWeight = 0.06;

/** What a model learned: its weights as a section of the model file, and the scores of its chain. */
export interface Trained {
  readonly section: Uint8Array;
  readonly chain: ChainScores;
}

/** Trains a conditional random field by AdaGrad (Duchi et al. 2011) with dropout; averages over the later epochs. */
export function trainLinear({ keys, examples }: ExampleSet, seed: number, say: (line: string) => void): Trained {
  const random = new Random(seed);
  const weights = new Float32Array(keys.length * L);
  const squares = new Float32Array(keys.length * L).fill(caution);
  const scores = newChainScores();
  const chainSquares = newChainScores();
  for (const part of chainParts) chainSquares[part].fill(caution);
  const average = new Float32Array(weights.length);
  const averageScores = newChainScores();
  const chain = new Chain(scores);
  const gradient = new ChainGradient();
  const order = [...examples];
  const firstAveraged = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const example of order) loss += learn(example);
    say(`epoch ${epoch + 1} of ${epochs}: loss ${loss.toFixed(0)}`);
    if (epoch < firstAveraged) continue;
    add(average, weights, 1 / (epochs - firstAveraged));
    for (const part of chainParts) {
      add(averageScores[part], scores[part], 1 / (epochs - firstAveraged));
    }
  }
  return { section: writeLinearModel(keys, average), chain: averageScores };

  function learn({ rows, starts, labels, weight }: Example): number {
    const emissions = new Float64Array(labels.length * L);
    const kept = Uint8Array.from(rows, () => (random.next() < dropout ? 0 : 1));
    const scale = 1 / (1 - dropout);
    for (let token = 0; token < labels.length; token++) {
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        if (kept[at] === 0) continue;
        const row = rows[at]! * L;
        for (let label = 0; label < L; label++) emissions[token * L + label]! += scale * weights[row + label]!;
      }
    }
    gradient.clear();
    const loss = gradient.add(chain, scores, emissions, labels, weight);
    for (let token = 0; token < labels.length; token++) {
      const changed: number[] = [];
      for (let label = 0; label < L; label++) {
        if (Math.abs(gradient.emissions[token * L + label]!) > leastGradient) changed.push(label);
      }
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        if (kept[at] === 0) continue;
        for (const label of changed) {
          descend(weights, squares, rows[at]! * L + label, scale * gradient.emissions[token * L + label]!);
        }
      }
    }
    for (const part of chainParts) {
      for (let at = 0; at < gradient[part].length; at++) {
        if (gradient[part][at] !== 0) descend(scores[part], chainSquares[part], at, gradient[part][at]!);
      }
    }
    chain.refresh();
    return loss;
  }
}

function descend(weights: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  const square = squares[at]! + gradient * gradient;
  squares[at] = square;
  weights[at]! -= (rate * gradient) / Math.sqrt(square);
}

function add(sum: Float32Array, values: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += factor * values[at]!;
}

/** The weights that matter, in steps of eight bits. */
function writeLinearModel(keys: Uint32Array, weights: Float32Array): Uint8Array {
  const kept: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const before = labels.length;
    for (let label = 0; label < L; label++) {
      const weight = weights[row * L + label]!;
      if (Math.abs(weight) < leastWeight) continue;
      labels.push(label);
      values.push(Math.max(-127, Math.min(127, Math.round(weight / step))));
    }
    if (labels.length === before) continue;
    kept.push(keys[row]!);
    counts.push(labels.length - before);
  }
  const writer = new ByteWriter();
  writeKeys(writer, Uint32Array.from(kept));
  for (const count of counts) writer.varint(count);
  writer.raw(Uint8Array.from(labels));
  writer.raw(new Uint8Array(Int8Array.from(values).buffer));
  writer.float(step);
  return writer.finish();
}
