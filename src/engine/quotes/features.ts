import type { Document } from '../document';
import { combine, hashText } from '../names/hash';
import { commonWord } from './place';

/** Weights are found under so many bits of a feature's hash. */
export const featureBits = 20;
const mask = 2 ** featureBits - 1;

/** Adds what is seen to a row of features, which are places in a table of weights, as the feature that comes next. */
export function addFeature(row: number[], seen: number): void {
  row.push(combine(seen, row.length) & mask);
}

/** Three things that are seen, as one. */
export function combine3(first: number, second: number, third: number): number {
  return combine(combine(first, second), third);
}

/** Hashes of texts, each worked out once. */
export class Hashes {
  private readonly texts = new Map<string, number>();

  of(text: string): number {
    let hash = this.texts.get(text);
    if (hash === undefined) this.texts.set(text, (hash = hashText(text)));
    return hash;
  }
}

/** Those, and the hashes of an article's words. */
export class WordHashes extends Hashes {
  private readonly words: Uint32Array;

  constructor(private readonly document: Document) {
    super();
    this.words = new Uint32Array(document.tokens.length);
  }

  /** Of the word at the token in small letters, of all names the same; 0 beyond the text's ends. */
  ofWord(token: number): number {
    if (token < 0 || token >= this.words.length) return 0;
    return (this.words[token] ||= this.of(commonWord(this.document, token)));
  }
}
