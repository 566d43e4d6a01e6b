import { ByteReader, ByteWriter } from '../names/bytes';
import { readKeys, writeKeys } from '../names/hashTable';
import stored from './weights.json';

/** Weights are found under so many bits of a feature's hash. */
export const featureBits = 20;
/** What each feature counts for (above 0) or against, by its place; kept as whole numbers. */
export type Weights = Int8Array;
/** What counts 1, in the whole numbers of `Weights`. */
export const weightScale = 24;

/** All that `npm run train:quotes` learns. */
export interface QuoteWeights {
  /** Whether a candidate is a quote's speaker. */
  readonly speaker: Weights;
  /** Whether somebody says quoted words. */
  readonly speech: Weights;
  /** Whether something is reported without marks. */
  readonly cues: Weights;
  /** Whether that ends at a token. */
  readonly ends: Weights;
}

let loaded: QuoteWeights | undefined;

/** The learned weights; read on the first call only. */
export function loadWeights(): QuoteWeights {
  const { speaker, speech, cues, ends } = stored;
  loaded ??= { speaker: unpack(speaker), speech: unpack(speech), cues: unpack(cues), ends: unpack(ends) };
  return loaded;
}

/** The sum of the features' weights, of the first ones where a length is given. */
export function sumOf(weights: Weights, features: ArrayLike<number>, length = features.length): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += weights[features[at]!]!;
  return sum / weightScale;
}

/** The form in which weights are kept: those that count, with their places, as bytes in base64. */
export function packWeights({ speaker, speech, cues, ends }: QuoteWeights): Record<keyof QuoteWeights, string> {
  return { speaker: pack(speaker), speech: pack(speech), cues: pack(cues), ends: pack(ends) };
}

function pack(weights: Weights): string {
  const keys = Uint32Array.from([...weights.keys()].filter((key) => weights[key] !== 0));
  const writer = new ByteWriter();
  writeKeys(writer, keys);
  writer.raw(Uint8Array.from(keys, (key) => weights[key]!));
  let text = '';
  for (const byte of writer.finish()) text += String.fromCharCode(byte);
  return btoa(text);
}

function unpack(base64: string): Weights {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  const reader = new ByteReader(bytes);
  const keys = readKeys(reader);
  const values = reader.raw(keys.length);
  const weights = new Int8Array(2 ** featureBits);
  for (let index = 0; index < keys.length; index++) weights[keys[index]!] = values[index]!;
  return weights;
}
