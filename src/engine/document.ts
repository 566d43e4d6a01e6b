import type { Language, Tags } from './compromise';
import type { Header, Paragraph, Sentence, Token } from './model';
import { splitSentences, type TokenRange } from './segment/sentences';
import { tokenize } from './segment/tokens';
import { firstEndingAfter, shift, type Span } from './span';

/** What is worked out of one paragraph alone; offsets count from its start. */
export interface ParagraphAnalysis {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly tags: readonly Tags[];
  readonly sentences: readonly TokenRange[];
}

/** The text and what its paragraphs hold, on which the stages for the whole article work. `words` and `tags` go with `tokens`. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The text of each token. */
  readonly words: readonly string[];
  readonly tags: readonly Tags[];
  readonly headline: Span | null;
  readonly header: Header;
}

/** The costly stages, which need nothing but the paragraph's own text. */
export function analyzeParagraph(text: string, language: Language): ParagraphAnalysis {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const tags = language.tag(text, tokens, sentences);
  return { tokens, sentences, tags, words: tokens.map((token) => text.slice(token.start, token.end)) };
}

/** Puts the analyses of a paragraph's pieces together, with offsets into all of it. Yields where the work may be interrupted. */
export function* joinPieces(
  pieces: readonly Span[],
  analyses: readonly ParagraphAnalysis[],
): Generator<void, ParagraphAnalysis> {
  const [tokens, words, tags, sentences]: [Token[], string[], Tags[], TokenRange[]] = [[], [], [], []];
  for (const [index, { start }] of pieces.entries()) {
    yield;
    const piece = analyses[index]!;
    const offset = tokens.length;
    for (const { firstToken, endToken } of piece.sentences) {
      sentences.push({ firstToken: offset + firstToken, endToken: offset + endToken });
    }
    tokens.push(...piece.tokens.map((token) => shift(token, start)));
    words.push(...piece.words);
    tags.push(...piece.tags);
  }
  return { tokens, words, tags, sentences };
}

/** Of a text of which no more is known than its paragraphs. */
export const noHeader: Header = { source: null, byline: null, dateline: null, date: null, lines: [] };

/**
 * Puts the paragraphs' analyses (one for each of `spans`, in order) together, with offsets into the whole text. Yields
 * where the work may be interrupted.
 */
export function* assemble(
  text: string,
  spans: readonly Span[],
  analyses: readonly ParagraphAnalysis[],
  headline: Span | null,
  header: Header = noHeader,
): Generator<void, Document> {
  const tokens: Token[] = [];
  const words: string[] = [];
  const tags: Tags[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    yield;
    const analysis = analyses[index]!;
    const offset = tokens.length;
    const firstSentence = sentences.length;
    for (const token of analysis.tokens) {
      tokens.push({ start: start + token.start, end: start + token.end, kind: token.kind });
    }
    for (const word of analysis.words) words.push(word);
    for (const set of analysis.tags) tags.push(set);
    for (const { firstToken, endToken } of analysis.sentences) {
      sentences.push({
        start: start + analysis.tokens[firstToken]!.start,
        end: start + analysis.tokens[endToken - 1]!.end,
        firstToken: offset + firstToken,
        endToken: offset + endToken,
      });
    }
    paragraphs.push({ start, end, firstSentence, endSentence: sentences.length });
  }
  return { text, paragraphs, sentences, tokens, words, tags, headline, header };
}

/** Index of the sentence that the offset stands in, or else of the next. */
export function sentenceAt({ sentences }: Document, offset: number): number {
  return firstEndingAfter(sentences, offset);
}
