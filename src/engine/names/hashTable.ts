import type { ByteReader, ByteWriter } from './bytes';

/** Hashes are kept by so many of their bits: one in 400 words that the table does not hold is taken for one that it does. */
const keyBits = 26;
const empty = 0xffffffff;

/** The part of a hash that a table knows it by. */
export function keyOf(hash: number): number {
  return hash >>> (32 - keyBits);
}

/** Finds what is known of hashes, by open addressing. */
export class HashTable {
  /** Keys and values by turns, so that a key found has its value beside it. */
  private readonly slots: Uint32Array;
  private readonly mask: number;

  /** `keys`, each once, and what is found under them, below 2³²-1: their rows where nothing else is given. */
  constructor(keys: Uint32Array, values: Uint32Array = keys.map((_, row) => row)) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.slots = new Uint32Array(2 * size).fill(empty);
    this.mask = 2 * size - 1;
    for (let row = 0; row < keys.length; row++) {
      let slot = this.slotOf(keys[row]!);
      while (this.slots[slot] !== empty) slot = (slot + 2) & this.mask;
      this.slots[slot] = keys[row]!;
      this.slots[slot + 1] = values[row]!;
    }
  }

  /** The value of the hash, or -1. */
  find(hash: number): number {
    const key = keyOf(hash);
    for (let slot = this.slotOf(key); ; slot = (slot + 2) & this.mask) {
      const found = this.slots[slot]!;
      if (found === key) return this.slots[slot + 1]!;
      if (found === empty) return -1;
    }
  }

  /**
   * Writes the values of so many hashes, as `find` gives them, to `values`. First it reads the slot of each, so that the
   * processor fetches them all at once: it could not while what it does next depends on what it finds.
   */
  findAll(hashes: Uint32Array, count: number, values: Int32Array): void {
    const { slots } = this;
    for (let index = 0; index < count; index++) values[index] = slots[this.slotOf(keyOf(hashes[index]!))]!;
    for (let index = 0; index < count; index++) {
      const isFirst = values[index] === keyOf(hashes[index]!);
      values[index] = isFirst ? slots[this.slotOf(values[index]!) + 1]! : this.find(hashes[index]!);
    }
  }

  private slotOf(key: number): number {
    return (key << 1) & this.mask;
  }
}

/** Writes keys in ascending order, as the distances between them. */
export function writeKeys(writer: ByteWriter, keys: Uint32Array): void {
  writer.varint(keys.length);
  let last = 0;
  for (const key of keys) {
    writer.varint(key - last);
    last = key;
  }
}

/** Reads what `writeKeys` has written. */
export function readKeys(reader: ByteReader): Uint32Array {
  const keys = new Uint32Array(reader.varint());
  let last = 0;
  for (let index = 0; index < keys.length; index++) keys[index] = last += reader.varint();
  return keys;
}
