import type { Document } from '../document';
import type { Sentence, Token } from '../model';
import { firstEndingAfter } from '../span';
import type { NameMention } from './mention';

/** What the pattern (global) finds in the sentence, as far as it is whole tokens. */
export function findByPattern(
  { text, tokens }: Document,
  sentence: Sentence,
  pattern: RegExp,
  what: Pick<NameMention, 'type' | 'kind' | 'confidence'>,
): NameMention[] {
  const found: NameMention[] = [];
  for (const { 0: words, index } of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + index;
    const end = start + words.length;
    const firstToken = firstEndingAfter(tokens, start);
    const endToken = endTokenAt(tokens, firstToken, end);
    if (tokens[firstToken]!.start !== start || endToken < 0) continue;
    found.push({ start, end, firstToken, endToken, ...what });
  }
  return found;
}

/** The index behind the token that ends at the offset `end`, from `firstToken` on; -1 where none ends there. */
export function endTokenAt(tokens: readonly Token[], firstToken: number, end: number): number {
  let endToken = firstToken + 1;
  while (tokens[endToken - 1]!.end < end) endToken++;
  return tokens[endToken - 1]!.end === end ? endToken : -1;
}
