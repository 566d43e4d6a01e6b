import type { ByteReader, ByteWriter } from './bytes';
import { combine } from './hash';
import { HashTable, keyOf, readKeys, writeKeys } from './hashTable';

/** How many bits of a word's path in the tree of clusters make each of its clusters; a shorter path is one by itself. */
const granularities = [4, 6, 10, 32];
const longestPath = 32;

/** Clusters of words that stand in like places (Brown et al. 1992), each a path in a tree. */
export class WordClusters {
  constructor(
    private readonly table: HashTable,
    private readonly pathOfRow: Uint16Array,
    private readonly clustersOfPath: readonly (readonly number[])[],
  ) {}

  /** The word's clusters from wide to narrow, by the hash of its normal form. */
  find(hash: number): readonly number[] | undefined {
    const row = this.table.find(hash);
    return row < 0 ? undefined : this.clustersOfPath[this.pathOfRow[row]!];
  }
}

/** Writes the paths (in "0" and "1", from the root, at most 32) of words, given by their hashes. */
export function writeClusters(writer: ByteWriter, paths: ReadonlyMap<number, string>): void {
  const distinct = [...new Set(paths.values())].toSorted();
  const indices = new Map(distinct.map((path, index) => [path, index]));
  const byKey = new Map([...paths].map(([hash, path]) => [keyOf(hash), indices.get(path)!]));
  const keys = Uint32Array.from(byKey.keys()).toSorted();
  writer.varint(distinct.length);
  for (const path of distinct) {
    if (path.length === 0 || path.length > longestPath) throw new RangeError(`A path of ${path.length} bits`);
    writer.varint(path.length);
    writer.varint(Number.parseInt(path, 2));
  }
  writeKeys(writer, keys);
  for (const key of keys) writer.varint(byKey.get(key)!);
}

/** Reads what `writeClusters` has written. */
export function readClusters(reader: ByteReader): WordClusters {
  const clustersOfPath = Array.from({ length: reader.varint() }, () => {
    const length = reader.varint();
    const path = reader.varint();
    const used = new Set(granularities.map((bits) => Math.min(bits, length)));
    return Array.from(used, (bits) => combine(bits, path >>> (length - bits)));
  });
  const keys = readKeys(reader);
  const pathOfRow = new Uint16Array(keys.length);
  for (let row = 0; row < keys.length; row++) pathOfRow[row] = reader.varint();
  return new WordClusters(new HashTable(keys), pathOfRow, clustersOfPath);
}
