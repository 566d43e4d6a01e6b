import type { ByteReader, ByteWriter } from './bytes';
import { nameTypes } from '../model';

/** Beyond this a model's own probabilities tell nothing more. */
const certainty = 1e-4;

/** Turns the probabilities of the model into those of being right, by a line over log odds (Platt 1999), one a type. */
export class Calibration {
  constructor(
    readonly slopes: Float32Array,
    readonly biases: Float32Array,
  ) {}

  /** Reads what `write` has written. */
  static read(reader: ByteReader): Calibration {
    return new Calibration(reader.floats(nameTypes.length), reader.floats(nameTypes.length));
  }

  write(writer: ByteWriter): void {
    writer.floats(this.slopes);
    writer.floats(this.biases);
  }

  /** The probability that a name of the type (an index), which the model holds for so probable, is right. */
  probability(type: number, modelProbability: number): number {
    return 1 / (1 + Math.exp(-(this.slopes[type]! * logOdds(modelProbability) + this.biases[type]!)));
  }
}

/** Logarithm of the odds, within what can be told. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - certainty, Math.max(certainty, probability));
  return Math.log(bounded / (1 - bounded));
}
