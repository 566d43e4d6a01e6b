import { ActiveValues } from './activeValues';
import type { ByteReader } from './bytes';
import type { TokenRange } from '../segment/sentences';
import { FeatureBuffer } from './featureBuffer';
import { netFeatures, netWordFeatures } from './netFeatures';
import { HashTable, readKeys } from './hashTable';
import { labelCount } from './labels';
import type { Segment, TextContext } from './textContext';
import type { WordForm } from './wordForm';

/** The sizes of the net, multiples of eight, and how many tokens to either side its two layers see. */
export interface NetShape {
  readonly inputs: number;
  readonly hidden: number;
  readonly inputReach: number;
  readonly hiddenReach: number;
}

/** Learned in single precision, used in double, which takes two thirds of the time. */
type Numbers = Float32Array | Float64Array;

/** Its weights but for the embeddings: each layer's by the distance of the token, then by the value it is multiplied with. */
export interface NetWeights<Values extends Numbers = Float32Array> {
  readonly first: Values;
  readonly firstBias: Values;
  readonly second: Values;
  readonly secondBias: Values;
  /** Of the second layer's values, then of the first's. */
  readonly output: Values;
  readonly outputBias: Values;
}

/** The weights in the order in which they are kept. */
export const weightParts = [
  'first',
  'firstBias',
  'second',
  'secondBias',
  'output',
  'outputBias',
] as const satisfies (keyof NetWeights)[];

/** How many numbers each of the weights holds. */
export function weightCounts({ inputs, hidden, inputReach, hiddenReach }: NetShape): Record<keyof NetWeights, number> {
  return {
    first: (2 * inputReach + 1) * inputs * hidden,
    firstBias: hidden,
    second: (2 * hiddenReach + 1) * hidden * hidden,
    secondBias: hidden,
    output: 2 * hidden * labelCount,
    outputBias: labelCount,
  };
}

/** What a token of which only the word is known adds to each value of the first layer, by its distance, as far as that is known. */
interface WordProducts {
  readonly known: boolean[];
  readonly sums: Float64Array;
}

/**
 * A small convolutional net: each token is the sum of its features' embeddings, and two layers with rectifiers look at
 * it and its neighbours, the second at those in its segment.
 */
export class Net {
  private readonly features = new FeatureBuffer();
  // Kept from call to call: to make arrays anew takes its time.
  private readonly sums: Int32Array;
  private readonly rows: Int32Array;
  private readonly values: Float64Array;
  private readonly output = new Float64Array(labelCount);
  private readonly layer: ActiveValues;
  private readonly second: ActiveValues;
  private inputs = new Float64Array(0);
  private readonly input: Float64Array;
  private products: (WordProducts | null)[] = [];
  private readonly sumsOfWords = new WeakMap<WordForm, Int32Array>();
  // Of words with and without a space before them.
  private readonly productsApart = new WeakMap<WordForm, WordProducts>();
  private readonly productsGlued = new WeakMap<WordForm, WordProducts>();

  private constructor(
    readonly shape: NetShape,
    private readonly table: HashTable,
    private readonly embeddings: Int8Array,
    private readonly scale: number,
    private readonly weights: NetWeights<Float64Array>,
  ) {
    this.sums = new Int32Array(shape.inputs);
    this.input = new Float64Array(shape.inputs);
    this.rows = new Int32Array(this.features.hashes.length);
    this.values = new Float64Array(shape.hidden);
    this.layer = new ActiveValues(shape.hidden);
    this.second = new ActiveValues(shape.hidden);
    this.second.reserve(1);
  }

  /** Reads what `writeNet` in `training/` has written. */
  static read(reader: ByteReader): Net {
    const shape: NetShape = {
      inputs: reader.varint(),
      hidden: reader.varint(),
      inputReach: reader.varint(),
      hiddenReach: reader.varint(),
    };
    const keys = readKeys(reader);
    const embeddings = new Int8Array(reader.raw(keys.length * shape.inputs));
    const scale = reader.float();
    const counts = weightCounts(shape);
    const read = (part: keyof NetWeights): Float64Array => new Float64Array(reader.floats(counts[part]));
    const weights: NetWeights<Float64Array> = {
      first: read('first'),
      firstBias: read('firstBias'),
      second: read('second'),
      secondBias: read('secondBias'),
      output: read('output'),
      outputBias: read('outputBias'),
    };
    return new Net(shape, new HashTable(keys), embeddings, scale, weights);
  }

  /** Adds the scores of the tokens of a segment for all labels to `scores`. */
  addScores(context: TextContext, { sentence, firstToken, endToken }: Segment, scores: Float64Array): void {
    const { inputReach, inputs: size, hidden } = this.shape;
    const from = Math.max(sentence.firstToken, firstToken - inputReach);
    const to = Math.min(sentence.endToken, endToken + inputReach);
    this.reserve(to - from);
    const { inputs, products, weights, values, layer } = this;
    for (let token = from; token < to; token++) {
      const kept = isPlain(context, token, sentence) ? this.wordProducts(context, token) : null;
      products[token - from] = kept;
      if (!kept) this.embed(context, token, sentence, inputs, (token - from) * size);
    }
    for (let token = firstToken; token < endToken; token++) {
      copy(weights.firstBias, values);
      for (let near = Math.max(from, token - inputReach); near < Math.min(to, token + inputReach + 1); near++) {
        const kept = products[near - from];
        const place = near - token + inputReach;
        if (!kept) addProduct(inputs, (near - from) * size, size, weights.first, place * size * hidden, values);
        else {
          if (!kept.known[place]) this.learn(kept, place, context, near, sentence);
          for (let value = 0; value < hidden; value++) values[value]! += kept.sums[place * hidden + value]!;
        }
      }
      layer.setRectified(token - from, values);
    }
    this.addOutputs(firstToken - from, endToken - from, scores);
  }

  /** Writes the input of a token of the sentence, the sum of its features' embeddings, from `offset` on. */
  private embed(context: TextContext, token: number, sentence: TokenRange, inputs: Float64Array, offset: number): void {
    const { sums } = this;
    const word = this.wordSums(context.forms[token]!);
    for (let value = 0; value < sums.length; value++) sums[value] = word[value]!;
    netFeatures(context, token, sentence, this.features);
    this.addEmbeddings(sums);
    for (let value = 0; value < sums.length; value++) inputs[offset + value] = sums[value]! * this.scale;
  }

  private reserve(count: number): void {
    if (this.inputs.length >= count * this.shape.inputs) return;
    this.inputs = new Float64Array(2 * count * this.shape.inputs);
    this.layer.reserve(2 * count);
  }

  /** What a word alone is embedded as; worked out once. */
  private wordSums(form: WordForm): Int32Array {
    let sums = this.sumsOfWords.get(form);
    if (!sums) {
      this.sumsOfWords.set(form, (sums = new Int32Array(this.shape.inputs)));
      netWordFeatures(form, this.features);
      this.addEmbeddings(sums);
    }
    return sums;
  }

  /** What is kept of a word of which nothing else is known but whether a space parts it from the one before. */
  private wordProducts({ forms, document: { tokens } }: TextContext, token: number): WordProducts {
    const all = tokens[token]!.start === tokens[token - 1]!.end ? this.productsGlued : this.productsApart;
    let kept = all.get(forms[token]!);
    if (!kept) {
      const places = 2 * this.shape.inputReach + 1;
      kept = { known: Array.from({ length: places }, () => false), sums: new Float64Array(places * this.shape.hidden) };
      all.set(forms[token]!, kept);
    }
    return kept;
  }

  /** Works out what the token, at this place, adds to the first layer. */
  private learn(
    { known, sums }: WordProducts,
    place: number,
    context: TextContext,
    token: number,
    sentence: TokenRange,
  ): void {
    const { inputs: size, hidden } = this.shape;
    this.embed(context, token, sentence, this.input, 0);
    const own = sums.subarray(place * hidden, (place + 1) * hidden);
    addProduct(this.input, 0, size, this.weights.first, place * size * hidden, own);
    known[place] = true;
  }

  private addEmbeddings(sums: Int32Array): void {
    const { embeddings, rows } = this;
    const { hashes, length } = this.features;
    this.table.findAll(hashes, length, rows);
    for (let index = 0; index < length; index++) {
      const row = rows[index]!;
      if (row < 0) continue;
      const from = row * sums.length;
      for (let value = 0; value < sums.length; value++) sums[value]! += embeddings[from + value]!;
    }
  }

  /** Adds the scores of the tokens from `first` to `end` (half-open), whose first layer is there. */
  private addOutputs(first: number, end: number, scores: Float64Array): void {
    const { hidden, hiddenReach } = this.shape;
    const { weights, values, layer, second, output } = this;
    for (let token = first; token < end; token++) {
      copy(weights.secondBias, values);
      for (let near = Math.max(first, token - hiddenReach); near < Math.min(end, token + hiddenReach + 1); near++) {
        layer.addProduct(near, weights.second, (near - token + hiddenReach) * hidden * hidden, values);
      }
      second.setRectified(0, values);
      copy(weights.outputBias, output);
      second.addProduct(0, weights.output, 0, output);
      layer.addProduct(token, weights.output, hidden * labelCount, output);
      const row = (token - first) * labelCount;
      for (let label = 0; label < labelCount; label++) scores[row + label]! += output[label]!;
    }
  }
}

/** Whether nothing but its word and whether it follows without a space is known of a token. */
function isPlain({ forms, phrases, casing }: TextContext, token: number, sentence: TokenRange): boolean {
  return (
    token > sentence.firstToken && casing[token] === 0 && !forms[token]!.capitalized && phrases[token]!.length === 0
  );
}

/** For so few values it is quicker than their array's own method. */
function copy(from: Numbers, to: Numbers): void {
  for (let index = 0; index < to.length; index++) to[index] = from[index]!;
}

/**
 * Adds to `into` the product of a vector, `size` values from `offset` on, and a matrix, whose rows begin at `start`. Eight
 * rows at a time, which takes a third of the time; `size` is a multiple of eight.
 */
export function addProduct(
  vector: Numbers,
  offset: number,
  size: number,
  matrix: Numbers,
  start: number,
  into: Numbers,
): void {
  const width = into.length;
  for (let index = 0; index < size; index += 8) {
    const at = offset + index;
    const a = vector[at]!;
    const b = vector[at + 1]!;
    const c = vector[at + 2]!;
    const d = vector[at + 3]!;
    const e = vector[at + 4]!;
    const f = vector[at + 5]!;
    const g = vector[at + 6]!;
    const h = vector[at + 7]!;
    const rows = start + index * width;
    for (let column = 0; column < width; column++) {
      const row = rows + column;
      into[column]! +=
        a * matrix[row]! +
        b * matrix[row + width]! +
        c * matrix[row + 2 * width]! +
        d * matrix[row + 3 * width]! +
        e * matrix[row + 4 * width]! +
        f * matrix[row + 5 * width]! +
        g * matrix[row + 6 * width]! +
        h * matrix[row + 7 * width]!;
    }
  }
}
