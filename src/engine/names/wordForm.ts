import { interned } from '../interned';
import { RecentMap } from '../recentMap';
import type { WordClusters } from './clusters';
import { hashText } from './hash';

/** What a word is by itself, wherever it stands: computed once for each form. */
export interface WordForm {
  /** Without regard to case. */
  readonly lower: string;
  /** The word with straight marks and every digit 0. */
  readonly hash: number;
  readonly lowerHash: number;
  /** Of a word in capitals, as if only its first letter were one. */
  readonly titleHash: number;
  /** Of "McKay's": "XxXxx'x", and with like signs once. */
  readonly shape: number;
  readonly shortShape: number;
  /** Hashes of its first and last one to five characters. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Clusters of words that it belongs to, from wide to narrow; none of an unknown word. */
  readonly clusters: readonly number[];
  readonly hasCapital: boolean;
  readonly capitalized: boolean;
  /** More than one letter, all capitals. */
  readonly allCapitals: boolean;
  readonly lowercase: boolean;
  readonly punctuation: boolean;
  readonly digits: boolean;
  /** An emoji, an arrow and the like. */
  readonly picture: boolean;
  /** May be part of a name by how it is written, or by being known from names. */
  readonly candidate: boolean;
  /** May be part of a name behind a capitalised word. */
  readonly follower: boolean;
  /** No name of its own, as "The" at the beginning of a sentence. */
  readonly neverAlone: boolean;
}

const longestAffix = 5;
/** So many forms at least, twice as many at most, are kept, with what the models keep of them, some 2 kB each. */
const keptForms = 4000;

/** The forms of words met so far. */
export class WordForms {
  private readonly forms = new RecentMap<string, WordForm>(keptForms);

  /**
   * `parts` and `followers`: hashes of the words in small letters that are often part of names ("yuan"), and of those
   * that are behind a capitalised word ("government"). `neverAlone`: of words that are no name by themselves.
   */
  constructor(
    private readonly clusters: WordClusters,
    private readonly parts: ReadonlySet<number>,
    private readonly followers: ReadonlySet<number>,
    private readonly neverAlone: ReadonlySet<number>,
  ) {}

  /** The form of the word as it is written; worked out once. */
  get(word: string): WordForm {
    let form = this.forms.get(word);
    if (!form) {
      const own = interned(word);
      this.forms.set(own, (form = this.make(own)));
    }
    return form;
  }

  private make(word: string): WordForm {
    const normal = normalizeWord(word);
    const lower = normal.toLowerCase();
    const hash = hashText(normal);
    const lowerHash = hashText(lower);
    const shape = shapeOf(normal);
    const affixes = Array.from({ length: Math.min(longestAffix, normal.length) }, (_, index) => index + 1);
    const hasCapital = /\p{Lu}/u.test(word);
    const allCapitals = word.length > 1 && hasCapital && word === word.toUpperCase();
    const digits = /\p{N}/u.test(word);
    return {
      lower,
      hash,
      lowerHash,
      titleHash: allCapitals ? hashText(normal[0]! + lower.slice(1)) : hash,
      shape: hashText(shape.slice(0, 12)),
      shortShape: hashText(shape.replace(/(.)\1+/g, '$1').slice(0, 8)),
      prefixes: affixes.map((length) => hashText(normal.slice(0, length))),
      suffixes: affixes.map((length) => hashText(normal.slice(-length))),
      clusters: this.clusters.find(hash) ?? this.clusters.find(lowerHash) ?? [],
      hasCapital,
      capitalized: /^\p{Lu}/u.test(word),
      allCapitals,
      lowercase: /^\p{Ll}/u.test(word),
      punctuation: !/[\p{L}\p{N}]/u.test(word),
      digits,
      picture: /^\p{So}/u.test(word),
      candidate: hasCapital || digits || /[\p{Sc}\p{Lo}]/u.test(word) || this.parts.has(lowerHash),
      follower: this.followers.has(lowerHash),
      neverAlone: this.neverAlone.has(hash),
    };
  }
}

/** A form for what is no word, known by a mark of its own. */
export function outsideForm(mark: string): WordForm {
  const hash = hashText(mark);
  return {
    lower: mark,
    hash,
    lowerHash: hash,
    titleHash: hash,
    shape: hash,
    shortShape: hash,
    prefixes: [],
    suffixes: [],
    clusters: [],
    hasCapital: false,
    capitalized: false,
    allCapitals: false,
    lowercase: false,
    punctuation: true,
    digits: false,
    picture: false,
    candidate: false,
    follower: false,
    neverAlone: false,
  };
}

/** The form under which words are counted and looked up: straight marks, every digit 0. */
export function normalizeWord(word: string): string {
  return word
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Nd}/gu, '0');
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^\P{L}X]|\p{M}/gu, 'x')
    .replace(/\p{N}/gu, '0');
}
