import type { Document } from '../document';
import { compareSpans, overlapsAny } from '../span';
import type { NameMention } from './mention';

/** Of full names that the model is so sure of. */
const sure = 0.8;
const shortestSurname = 3;
/** Doubtful: the model has looked at the word and thought otherwise. In long articles it never has. */
const confidence = 0.6;

/**
 * The sorted, non-overlapping names with the places that the model has missed of the surnames of people it is sure of:
 * the capitalised word alone, which stands nowhere in small letters.
 */
export function withSurnames({ words, tokens }: Document, names: readonly NameMention[]): NameMention[] {
  const surnames = new Set(
    names
      .filter(({ type, firstToken, endToken, confidence: found }) => {
        return type === 'person' && endToken - firstToken > 1 && found >= sure;
      })
      .map(({ endToken }) => words[endToken - 1]!)
      .filter((word) => word.length >= shortestSurname && /^\p{Lu}\p{Ll}/u.test(word)),
  );
  const small = new Set(Array.from(surnames, (surname) => surname[0]!.toLowerCase() + surname.slice(1)));
  const missed: number[] = [];
  for (let token = 0; token < words.length; token++) {
    const word = words[token]!;
    if (surnames.has(word)) missed.push(token);
    else if (small.has(word)) surnames.delete(word[0]!.toUpperCase() + word.slice(1));
  }
  const isCapital = (token: number): boolean => /^\p{Lu}/u.test(words[token] ?? '');
  const added = missed
    .filter((token) => surnames.has(words[token]!) && !isCapital(token - 1) && !isCapital(token + 1))
    .map((token): NameMention => {
      const { start, end } = tokens[token]!;
      return { start, end, firstToken: token, endToken: token + 1, type: 'person', kind: 'name', confidence };
    })
    .filter((name) => !overlapsAny(names, name));
  return added.length === 0 ? [...names] : [...names, ...added].toSorted(compareSpans);
}
