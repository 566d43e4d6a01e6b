import type { Tags } from './compromise';
import type { ParagraphAnalysis } from './document';
import type { Token, TokenKind } from './model';
import type { TokenRange } from './segment/sentences';

const kinds: readonly TokenKind[] = ['word', 'number', 'clitic', 'punctuation', 'symbol', 'address'];
const kindBits = 3;

/** A paragraph's analysis in a tenth of the memory: objects and strings are made when they are asked for. */
export class PackedParagraph {
  /** Of each token its start with its kind in the lowest bits, and its end; then each sentence's first and end token. */
  private readonly numbers: Uint32Array;
  private readonly tags: readonly Tags[];
  private readonly tokenCount: number;

  constructor({ tokens, tags, sentences }: ParagraphAnalysis) {
    this.tags = tags;
    this.tokenCount = tokens.length;
    this.numbers = new Uint32Array(2 * (tokens.length + sentences.length));
    let at = 0;
    for (const { start, end, kind } of tokens) {
      this.numbers[at++] = (start << kindBits) | kinds.indexOf(kind);
      this.numbers[at++] = end;
    }
    for (const { firstToken, endToken } of sentences) {
      this.numbers[at++] = firstToken;
      this.numbers[at++] = endToken;
    }
  }

  /** The analysis; `text` is the paragraph's. */
  unpack(text: string): ParagraphAnalysis {
    const { numbers, tags, tokenCount } = this;
    const tokens: Token[] = [];
    const words: string[] = [];
    const sentences: TokenRange[] = [];
    let at = 0;
    while (at < 2 * tokenCount) {
      const first = numbers[at++]!;
      const start = first >>> kindBits;
      const end = numbers[at++]!;
      tokens.push({ start, end, kind: kinds[first & ((1 << kindBits) - 1)]! });
      words.push(text.slice(start, end));
    }
    while (at < numbers.length) sentences.push({ firstToken: numbers[at++]!, endToken: numbers[at++]! });
    return { tokens, words, tags, sentences };
  }
}
