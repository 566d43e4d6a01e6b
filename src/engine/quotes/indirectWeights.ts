import { ByteReader, ByteWriter } from '../names/bytes';
import { readKeys, writeKeys } from '../names/hashTable';
import { featureBits } from './indirectFeatures';
import stored from './indirectWeights.json';

/** What the features count for whether a candidate reports something, and for whether that ends at a token. */
export interface IndirectWeights {
  readonly cues: Int8Array;
  readonly ends: Int8Array;
  /** Weights are kept as whole numbers: so much is one. */
  readonly scale: number;
}

/** How the weights are kept: those that count, with their places, as bytes in base64. */
export interface StoredWeights {
  readonly cues: string;
  readonly ends: string;
  readonly scale: number;
}

let loaded: IndirectWeights | undefined;

/** The weights that `npm run train:quotes` has learned; read on the first call only. */
export function loadIndirectWeights(): IndirectWeights {
  loaded ??= { cues: unpack(stored.cues), ends: unpack(stored.ends), scale: stored.scale };
  return loaded;
}

/** The form in which weights are kept. */
export function storeIndirectWeights({ cues, ends, scale }: IndirectWeights): StoredWeights {
  return { cues: pack(cues), ends: pack(ends), scale };
}

function pack(weights: Int8Array): string {
  const keys = Uint32Array.from([...weights.keys()].filter((key) => weights[key] !== 0));
  const writer = new ByteWriter();
  writeKeys(writer, keys);
  writer.raw(Uint8Array.from(keys, (key) => weights[key]!));
  let text = '';
  for (const byte of writer.finish()) text += String.fromCharCode(byte);
  return btoa(text);
}

function unpack(base64: string): Int8Array {
  const reader = new ByteReader(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  const keys = readKeys(reader);
  const values = reader.raw(keys.length);
  const weights = new Int8Array(2 ** featureBits);
  for (const [index, key] of keys.entries()) weights[key] = values[index]!;
  return weights;
}
