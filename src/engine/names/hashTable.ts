import type { ByteReader, ByteWriter } from './bytes';

/** Hashes are kept by so many of their bits: one in 400 words that the table does not hold is taken for one that it does. */
const keyBits = 26;

/** The part of a hash that a table knows it by. */
export function keyOf(hash: number): number {
  return hash >>> (32 - keyBits);
}

/**
 * Finds what is known of hashes, by open addressing. A key's place is where it would stand if all were evenly spread, so that
 * keys in ascending order, as model files have them, are put in from the first slot to the last: at random it takes three
 * times as long.
 */
export class HashTable {
  /** Keys, each one more, and values by turns, so that a key found has its value beside it; zeros where there are none. */
  private readonly slots: Uint32Array;
  /** How many slots a key has. */
  private readonly spread: number;

  /** `keys`, each once, and what is found under them: their rows where nothing else is given. */
  constructor(keys: Uint32Array, values?: Uint32Array) {
    const size = 2 * keys.length + 1;
    this.spread = size / 2 ** keyBits;
    this.slots = new Uint32Array(2 * size);
    for (let row = 0; row < keys.length; row++) {
      let slot = this.slotOf(keys[row]!);
      while (this.slots[slot] !== 0) slot = this.next(slot);
      this.slots[slot] = keys[row]! + 1;
      this.slots[slot + 1] = values ? values[row]! : row;
    }
  }

  /** The value of the hash, or -1. */
  find(hash: number): number {
    const key = keyOf(hash);
    for (let slot = this.slotOf(key); ; slot = this.next(slot)) {
      const found = this.slots[slot]!;
      if (found === key + 1) return this.slots[slot + 1]!;
      if (found === 0) return -1;
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
      const key = keyOf(hashes[index]!);
      values[index] = values[index] === key + 1 ? slots[this.slotOf(key) + 1]! : this.find(hashes[index]!);
    }
  }

  private slotOf(key: number): number {
    return 2 * Math.trunc(key * this.spread);
  }

  private next(slot: number): number {
    return slot + 2 < this.slots.length ? slot + 2 : 0;
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
