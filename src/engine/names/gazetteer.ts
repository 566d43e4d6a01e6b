import type { ByteReader, ByteWriter } from './bytes';
import { combine, hashText } from './hash';
import { HashTable, keyOf, readKeys, writeKeys } from './hashTable';
import { normalizeWord, type WordForm } from './wordForm';

/** Longer names are not in the lists. */
const longestPhrase = 7;
const phraseSeed = 0x9a2e;

/** A phrase of the lists found in a text. */
export type EmitPhrase = (firstToken: number, endToken: number, kind: number) => void;

/**
 * Lists of names and nouns by kind (given names, cities, …), kept as hashes. Names are found as they are written, and
 * in capitals; the nouns, which are of one word, in any case.
 */
export class Gazetteer {
  constructor(
    private readonly table: HashTable,
    private readonly setOfRow: Uint16Array,
    private readonly sets: readonly (readonly number[])[],
    private readonly isNoun: readonly boolean[],
  ) {}

  /** Calls `emit` for the longest phrase of each kind that begins at each of the tokens, whose words' forms are given. */
  find(forms: readonly WordForm[], firstToken: number, endToken: number, emit: EmitPhrase): void {
    for (let first = firstToken; first < endToken; first++) {
      const { lowerHash, hasCapital, hash, titleHash } = forms[first]!;
      this.findNouns(lowerHash, first, emit);
      if (!hasCapital) continue;
      this.findNames(forms, 'hash', first, endToken, emit);
      if (titleHash !== hash) this.findNames(forms, 'titleHash', first, endToken, emit);
    }
  }

  private findNouns(lowerHash: number, token: number, emit: EmitPhrase): void {
    const row = this.table.find(combine(phraseSeed, lowerHash));
    if (row < 0) return;
    for (const kind of this.sets[this.setOfRow[row]!]!) if (this.isNoun[kind]) emit(token, token + 1, kind);
  }

  private findNames(
    forms: readonly WordForm[],
    spelling: 'hash' | 'titleHash',
    first: number,
    endToken: number,
    emit: EmitPhrase,
  ): void {
    // Made where something is found, which is seldom.
    let longest: Map<number, number> | null = null;
    const end = Math.min(endToken, first + longestPhrase);
    for (let token = first, hash = phraseSeed; token < end; token++) {
      hash = combine(hash, forms[token]![spelling]);
      const row = this.table.find(hash);
      if (row < 0) continue;
      longest ??= new Map();
      for (const kind of this.sets[this.setOfRow[row]!]!) if (!this.isNoun[kind]) longest.set(kind, token + 1);
    }
    if (longest) for (const [kind, phraseEnd] of longest) emit(first, phraseEnd, kind);
  }
}

/** A phrase, as its tokens' texts, and the kinds it belongs to. */
export interface GazetteerEntry {
  readonly words: readonly string[];
  readonly kinds: readonly number[];
}

/** Writes phrases and their kinds; `isNoun` tells of each kind whether it holds nouns in small letters. */
export function writeGazetteer(
  writer: ByteWriter,
  entries: readonly GazetteerEntry[],
  isNoun: readonly boolean[],
): void {
  const setOfKey = new Map<number, string>();
  for (const { words, kinds } of entries) {
    if (words.length <= longestPhrase) setOfKey.set(keyOf(hashPhrase(words)), kinds.toSorted((a, b) => a - b).join());
  }
  const keys = Uint32Array.from(setOfKey.keys()).toSorted();
  const sets = [...new Set(setOfKey.values())].toSorted();
  const indices = new Map(sets.map((set, index) => [set, index]));
  writer.varint(isNoun.length);
  for (const noun of isNoun) writer.varint(noun ? 1 : 0);
  writer.varint(sets.length);
  for (const set of sets) {
    const kinds = set.split(',').map(Number);
    writer.varint(kinds.length);
    for (const kind of kinds) writer.varint(kind);
  }
  writeKeys(writer, keys);
  for (const key of keys) writer.varint(indices.get(setOfKey.get(key)!)!);
}

/** Reads what `writeGazetteer` has written. */
export function readGazetteer(reader: ByteReader): Gazetteer {
  const isNoun = Array.from({ length: reader.varint() }, () => reader.varint() === 1);
  const sets = Array.from({ length: reader.varint() }, () =>
    Array.from({ length: reader.varint() }, () => reader.varint()),
  );
  const keys = readKeys(reader);
  const setOfRow = new Uint16Array(keys.length);
  for (let row = 0; row < keys.length; row++) setOfRow[row] = reader.varint();
  return new Gazetteer(new HashTable(keys), setOfRow, sets, isNoun);
}

function hashPhrase(words: readonly string[]): number {
  return words.reduce((hash, word) => combine(hash, hashText(normalizeWord(word))), phraseSeed);
}
