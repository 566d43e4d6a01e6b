import { Chain } from '../../src/engine/names/chain';
import { labelCount } from '../../src/engine/names/labels';
import { addProduct, weightCounts, weightParts, type NetShape, type NetWeights } from '../../src/engine/names/net';
import { Adam } from './adam';
import { ChainGradient, chainParts, newChainScores } from './chainGradient';
import type { Example } from './examples';
import type { Random } from './random';

const L = labelCount;
export const shape: NetShape = { inputs: 32, hidden: 32, inputReach: 2, hiddenReach: 1 };

/** The shares of features and of values that are left out. */
const featureDropout = 0.15;
const valueDropout = 0.3;

/** The net while it is trained, under a chain of its own: what it has learned so far, and how an example moves that. */
export class NetTrainer {
  readonly embeddings: Float32Array;
  readonly weights: NetWeights;
  readonly scores = newChainScores();
  /** All that is learned, the embeddings first. */
  readonly parameters: readonly Float32Array[];
  private readonly chain = new Chain(this.scores);
  private readonly chainGradient = new ChainGradient();
  private readonly gradients: NetWeights;
  private readonly embeddingSquares: Float32Array;
  private readonly adam: Adam;

  constructor(
    rows: number,
    private readonly random: Random,
  ) {
    const { inputs, hidden, inputReach, hiddenReach } = shape;
    const counts = weightCounts(shape);
    const drawn = (count: number, bound: number): Float32Array =>
      Float32Array.from({ length: count }, () => (random.next() * 2 - 1) * bound);
    this.embeddings = drawn(rows * inputs, 0.15);
    this.embeddingSquares = new Float32Array(rows).fill(1e-3);
    this.weights = {
      first: drawn(counts.first, Math.sqrt(3 / ((2 * inputReach + 1) * inputs))),
      firstBias: new Float32Array(counts.firstBias),
      second: drawn(counts.second, Math.sqrt(3 / ((2 * hiddenReach + 1) * hidden))),
      secondBias: new Float32Array(counts.secondBias),
      output: drawn(counts.output, Math.sqrt(1 / (2 * hidden))),
      outputBias: new Float32Array(counts.outputBias),
    };
    const gradientOf = (part: keyof NetWeights): Float32Array => new Float32Array(this.weights[part].length);
    this.gradients = {
      first: gradientOf('first'),
      firstBias: gradientOf('firstBias'),
      second: gradientOf('second'),
      secondBias: gradientOf('secondBias'),
      output: gradientOf('output'),
      outputBias: gradientOf('outputBias'),
    };
    const learned = [...weightParts.map((part) => this.weights[part]), ...chainParts.map((part) => this.scores[part])];
    const gradients = [
      ...weightParts.map((part) => this.gradients[part]),
      ...chainParts.map((part) => this.chainGradient[part]),
    ];
    this.adam = new Adam(learned, gradients);
    this.parameters = [this.embeddings, ...learned];
  }

  /** Adds an example's gradient, moves its embeddings, and gives its loss. */
  learn(example: Example, rateOfEmbeddings: number): number {
    const { inputs: size, hidden, inputReach, hiddenReach } = shape;
    const { weights, gradients } = this;
    const { rows, starts, first, end, labels, weight } = example;
    const count = starts.length - 1;

    const kept = Uint8Array.from(rows, () => (this.random.next() < featureDropout ? 0 : 1));
    const inputMask = this.mask(count * size, 1 / (1 - featureDropout));
    const layerMask = this.mask(count * hidden);
    const secondMask = this.mask(count * hidden);
    const inputs = new Float32Array(count * size);
    const layer = new Float32Array(count * hidden);
    const second = new Float32Array(count * hidden);
    const emissions = new Float64Array(labels.length * L);
    for (let token = 0; token < count; token++) {
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        if (kept[at] === 0) continue;
        for (let value = 0; value < size; value++) {
          inputs[token * size + value]! += this.embeddings[rows[at]! * size + value]!;
        }
      }
    }
    multiply(inputs, inputMask, 0, inputs.length);
    for (let token = first; token < end; token++) {
      layer.set(weights.firstBias, token * hidden);
      for (let near = Math.max(0, token - inputReach); near <= Math.min(count - 1, token + inputReach); near++) {
        const matrix = (near - token + inputReach) * size * hidden;
        addProduct(inputs, near * size, size, weights.first, matrix, rowOf(layer, token, hidden));
      }
      rectify(layer, layerMask, token * hidden, hidden);
    }
    for (let token = first; token < end; token++) {
      second.set(weights.secondBias, token * hidden);
      for (let near = Math.max(first, token - hiddenReach); near < Math.min(end, token + hiddenReach + 1); near++) {
        const matrix = (near - token + hiddenReach) * hidden * hidden;
        addProduct(layer, near * hidden, hidden, weights.second, matrix, rowOf(second, token, hidden));
      }
      rectify(second, secondMask, token * hidden, hidden);
      const output = Float32Array.from(weights.outputBias);
      addProduct(second, token * hidden, hidden, weights.output, 0, output);
      addProduct(layer, token * hidden, hidden, weights.output, hidden * L, output);
      emissions.set(output, (token - first) * L);
    }

    const loss = this.chainGradient.add(this.chain, this.scores, emissions, labels, weight);
    const inputGradient = new Float32Array(inputs.length);
    const layerGradient = new Float32Array(layer.length);
    const secondGradient = new Float32Array(second.length);
    for (let token = first; token < end; token++) {
      const outcome = Float32Array.from(
        this.chainGradient.emissions.subarray((token - first) * L, (token - first + 1) * L),
      );
      const at = token * hidden;
      add(gradients.outputBias, outcome);
      backward(second, at, hidden, weights.output, gradients.output, 0, outcome, secondGradient);
      backward(layer, at, hidden, weights.output, gradients.output, hidden * L, outcome, layerGradient);
    }
    multiply(secondGradient, secondMask, first * hidden, end * hidden);
    for (let token = first; token < end; token++) {
      const outcome = rowOf(secondGradient, token, hidden);
      add(gradients.secondBias, outcome);
      for (let near = Math.max(first, token - hiddenReach); near < Math.min(end, token + hiddenReach + 1); near++) {
        const matrix = (near - token + hiddenReach) * hidden * hidden;
        backward(layer, near * hidden, hidden, weights.second, gradients.second, matrix, outcome, layerGradient);
      }
    }
    multiply(layerGradient, layerMask, first * hidden, end * hidden);
    for (let token = first; token < end; token++) {
      const outcome = rowOf(layerGradient, token, hidden);
      add(gradients.firstBias, outcome);
      for (let near = Math.max(0, token - inputReach); near <= Math.min(count - 1, token + inputReach); near++) {
        const matrix = (near - token + inputReach) * size * hidden;
        backward(inputs, near * size, size, weights.first, gradients.first, matrix, outcome, inputGradient);
      }
    }
    multiply(inputGradient, inputMask, 0, inputGradient.length);
    this.moveEmbeddings(example, kept, inputGradient, rateOfEmbeddings);
    return loss;
  }

  /** Moves all but the embeddings by what the last `count` examples have told. */
  update(learningRate: number, count: number): void {
    this.adam.update(learningRate, count);
    this.chain.refresh();
  }

  /** What values are multiplied with: nothing for those left out. */
  private mask(count: number, scale = 1): Float32Array {
    const factor = scale / (1 - valueDropout);
    return Float32Array.from({ length: count }, () => (this.random.next() < valueDropout ? 0 : factor));
  }

  private moveEmbeddings(
    { rows, starts }: Example,
    kept: Uint8Array,
    gradient: Float32Array,
    learningRate: number,
  ): void {
    const size = shape.inputs;
    for (let token = 0; token + 1 < starts.length; token++) {
      let square = 0;
      for (let value = 0; value < size; value++) square += gradient[token * size + value]! ** 2;
      if (square === 0) continue;
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        if (kept[at] === 0) continue;
        const row = rows[at]!;
        this.embeddingSquares[row]! += square / size;
        const factor = learningRate / Math.sqrt(this.embeddingSquares[row]!);
        for (let value = 0; value < size; value++) {
          this.embeddings[row * size + value]! -= factor * gradient[token * size + value]!;
        }
      }
    }
  }
}

function rowOf(values: Float32Array, row: number, width: number): Float32Array {
  return values.subarray(row * width, (row + 1) * width);
}

/** The way back of `addProduct`: adds what `outcome`, the gradient of its result, means for the matrix and the vector. */
function backward(
  vector: Float32Array,
  vectorAt: number,
  size: number,
  matrix: Float32Array,
  matrixGradient: Float32Array,
  matrixAt: number,
  outcome: Float32Array,
  vectorGradient: Float32Array,
): void {
  const width = outcome.length;
  for (let index = 0; index < size; index++) {
    const value = vector[vectorAt + index]!;
    // What was rectified or left out learns nothing.
    if (value === 0) continue;
    const row = matrixAt + index * width;
    let sum = 0;
    for (let column = 0; column < width; column++) {
      const gradient = outcome[column]!;
      sum += gradient * matrix[row + column]!;
      matrixGradient[row + column]! += value * gradient;
    }
    vectorGradient[vectorAt + index]! += sum;
  }
}

function add(sum: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += values[at]!;
}

function multiply(values: Float32Array, factors: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) values[at]! *= factors[at]!;
}

function rectify(values: Float32Array, factors: Float32Array, from: number, count: number): void {
  for (let at = from; at < from + count; at++) values[at] = values[at]! > 0 ? values[at]! * factors[at]! : 0;
}
