import type { Document } from '../document';
import { combine, hashText } from '../names/hash';
import { commonWord } from './place';
import { featureBits, sumOf, type Weights } from './weights';

const mask = 2 ** featureBits - 1;

/** More than any row has. */
const mostFeatures = 80;

/** What is seen of one thing, as features, which are places in a table of weights; to be filled again and again. */
export class FeatureRow {
  private readonly places = new Int32Array(mostFeatures);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds what is seen as the feature that comes next. */
  add(seen: number): void {
    this.places[this.length] = combine(seen, this.length) & mask;
    this.length++;
  }

  /** Adds a feature that all rows of that kind have. */
  addBias(): void {
    this.places[this.length++] = 0;
  }

  /** The sum of the features' weights. */
  sum(weights: Weights): number {
    return sumOf(weights, this.places, this.length);
  }

  toArray(): number[] {
    return Array.from(this.places.subarray(0, this.length));
  }
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
  private readonly words: Int32Array;

  constructor(private readonly document: Document) {
    super();
    this.words = new Int32Array(document.tokens.length);
  }

  /** Of the word at the token in small letters, of all names the same; 0 beyond the text's ends. */
  ofWord(token: number): number {
    if (token < 0 || token >= this.words.length) return 0;
    return (this.words[token] ||= this.of(commonWord(this.document, token)));
  }
}
