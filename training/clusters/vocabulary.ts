import { normalizeWord } from '../../src/engine/names/wordForm';

/** Classes that every word outside the vocabulary falls into, by how it is written; 0 is the sentence boundary. */
const fixedClasses = { boundary: 0, number: 1, capitals: 2, capitalised: 3, lower: 4, other: 5 } as const;

/** How many codes come before those of the vocabulary's words. */
export const fixedCodes = 6;

/** A corpus as one row of codes, its sentences parted by the boundary code. */
interface EncodedCorpus {
  /** The vocabulary, most frequent first; the word at `index` has the code `fixedCodes + index`. */
  readonly words: readonly string[];
  readonly text: Int32Array;
}

/** Encodes sentences of words; words seen fewer than `minimumCount` times are left out of the vocabulary. */
export function encodeCorpus(sentences: Iterable<readonly string[]>, minimumCount: number): EncodedCorpus {
  const normalized = Array.from(sentences, (sentence) => sentence.map(normalizeWord));
  const inside = countWords(normalized.filter(isMixedCase).map((sentence) => sentence.slice(firstWord(sentence) + 1)));
  for (const sentence of normalized) foldFirstWord(sentence, inside);

  const counts = countWords(normalized);
  const words = [...counts.keys()]
    .filter((word) => counts.get(word)! >= minimumCount)
    .toSorted((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const codes = new Map(words.map((word, index) => [word, fixedCodes + index]));
  const text: number[] = [];
  for (const sentence of normalized) {
    text.push(fixedClasses.boundary);
    for (const word of sentence) text.push(codes.get(word) ?? fixedClass(word));
  }
  return { words, text: Int32Array.from(text) };
}

function countWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Headlines in capitals say nothing of a word's usual case. */
function isMixedCase(sentence: readonly string[]): boolean {
  const lower = sentence.filter((word) => /^\p{Ll}/u.test(word)).length;
  return lower * 2 > sentence.filter((word) => /^\p{L}/u.test(word)).length;
}

function firstWord(sentence: readonly string[]): number {
  return sentence.findIndex((word) => /^\p{L}/u.test(word));
}

/** A sentence's first word is capitalised whatever it is: it goes into lower case where it is mostly so elsewhere. */
function foldFirstWord(sentence: string[], inside: ReadonlyMap<string, number>): void {
  const index = firstWord(sentence);
  const word = sentence[index];
  if (word === undefined) return;
  const lower = word.toLowerCase();
  if ((inside.get(lower) ?? 0) > (inside.get(word) ?? 0)) sentence[index] = lower;
}

function fixedClass(word: string): number {
  if (/^\d/.test(word)) return fixedClasses.number;
  if (/^\p{Lu}[\p{Lu}\d.&]+$/u.test(word)) return fixedClasses.capitals;
  if (/^\p{Lu}/u.test(word)) return fixedClasses.capitalised;
  return /^\p{Ll}/u.test(word) ? fixedClasses.lower : fixedClasses.other;
}
