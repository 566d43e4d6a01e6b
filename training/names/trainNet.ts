import { ByteWriter } from '../../src/engine/names/bytes';
import type { ChainScores } from '../../src/engine/names/chain';
import { FeatureBuffer } from '../../src/engine/names/featureBuffer';
import { netFeatures, netWordFeatures } from '../../src/engine/names/netFeatures';
import { writeKeys } from '../../src/engine/names/hashTable';
import { weightParts } from '../../src/engine/names/net';
import type { TextContext } from '../../src/engine/names/textContext';
import type { TokenRange } from '../../src/engine/segment/sentences';
import type { ExampleSet } from './examples';
import { NetTrainer, shape } from './netTrainer';
import { Random } from './random';
import type { Trained } from './trainLinear';

/** All features of a token: those of its word, and the others. */
function extract(context: TextContext, token: number, sentence: TokenRange): number[] {
  const buffer = new FeatureBuffer();
  netFeatures(context, token, sentence, buffer);
  const hashes = buffer.list();
  netWordFeatures(context.forms[token]!, buffer);
  return [...hashes, ...buffer.list()];
}

export const netOptions = {
  extract,
  reach: shape.inputReach,
  minimumCount: 6,
  minimumCountOfAll: 24,
};

const epochs = 10;
const batch = 16;
const rate = 0.002;
const embeddingRate = 0.05;
/** So many steps the embeddings are kept in within one standard deviation. */
const stepsOfSpread = 5;
/** How much the net counts beside the linear model. */
const netWeight = 0.5;

/**
 * Trains the net under a chain of its own: embeddings by AdaGrad, one rate a row, the rest by Adam (Kingma and Ba 2015),
 * both slower from epoch to epoch; with dropout; averages over the later epochs.
 */
export function trainNet({ keys, examples }: ExampleSet, seed: number, say: (line: string) => void): Trained {
  const random = new Random(seed);
  const trainer = new NetTrainer(keys.length, random);
  const average = trainer.parameters.map((values) => new Float32Array(values.length));
  const order = [...examples];
  const firstAveraged = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    const slower = 1 - (0.9 * epoch) / epochs;
    let loss = 0;
    for (const [index, example] of order.entries()) {
      loss += trainer.learn(example, embeddingRate * slower);
      if ((index + 1) % batch === 0) trainer.update(rate * slower, batch);
    }
    if (order.length % batch > 0) trainer.update(rate * slower, order.length % batch);
    say(`epoch ${epoch + 1} of ${epochs}: loss ${loss.toFixed(0)}`);
    if (epoch < firstAveraged) continue;
    for (const [index, values] of trainer.parameters.entries()) {
      const sum = average[index]!;
      for (let at = 0; at < sum.length; at++) sum[at]! += values[at]! / (epochs - firstAveraged);
    }
  }
  for (const [index, values] of trainer.parameters.entries()) values.set(average[index]!);
  return { section: writeNet(keys, trainer), chain: scaled(trainer.scores) };
}

function scaled({ transitions, begin, end }: ChainScores): ChainScores {
  const scale = (values: Float32Array): Float32Array => values.map((value) => value * netWeight);
  return { transitions: scale(transitions), begin: scale(begin), end: scale(end) };
}

/** The embeddings in eight bits, the rest as it is; the output counts as much as the net does. */
function writeNet(keys: Uint32Array, { embeddings, weights }: NetTrainer): Uint8Array {
  const scale =
    Math.sqrt(embeddings.reduce((sum, value) => sum + value * value, 0) / embeddings.length) / stepsOfSpread;
  const writer = new ByteWriter();
  for (const size of [shape.inputs, shape.hidden, shape.inputReach, shape.hiddenReach]) writer.varint(size);
  writeKeys(writer, keys);
  writer.raw(
    new Uint8Array(
      Int8Array.from(embeddings, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))).buffer,
    ),
  );
  writer.float(scale);
  for (const part of weightParts) {
    const factor = part === 'output' || part === 'outputBias' ? netWeight : 1;
    writer.floats(weights[part].map((value) => value * factor));
  }
  return writer.finish();
}
