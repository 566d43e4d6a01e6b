import type { Language, Tags } from './compromise';
import type { Header, Paragraph, Sentence, Token, TokenKind } from './model';
import { interned } from './interned';
import { splitSentences, type TokenRange } from './segment/sentences';
import { tokenize } from './segment/tokens';
import { firstEndingAfter, type Span } from './span';
import { mendedTags } from './taggerSlips';
import { tagSets } from './tagSets';

/**
 * What is worked out of one paragraph alone, or of a piece of a very long one; offsets count from its start. Kept packed,
 * since long texts have hundreds of thousands of tokens.
 */
export interface ParagraphAnalysis {
  /**
   * Of each token its start, its length, and one number for its kind, its tags and whether its sentence ends with it. None
   * has more than 16 bits: pieces are shorter, and there are not so many sets of tags.
   */
  readonly tokens: Uint16Array;
  /** Whether it has the tags yet, which come later. */
  isTagged: boolean;
}

/** A piece of a paragraph, `start` code units behind its beginning. */
export interface AnalyzedPiece {
  readonly start: number;
  readonly analysis: ParagraphAnalysis;
}

/** The tokens of a piece in the whole text, half-open. */
export interface DocumentPiece extends TokenRange {
  readonly analysis: ParagraphAnalysis;
}

const kinds: readonly TokenKind[] = ['word', 'number', 'clitic', 'punctuation', 'symbol', 'address'];
/** How many numbers a packed token has. */
const fieldCount = 3;
/** What the number of a set of tags is multiplied with: below it are the kind and the end of a sentence. */
const tagUnit = 2 * kinds.length;

/** The text and what its paragraphs hold, on which the stages for the whole article work. `words` and `tags` go with `tokens`. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The text of each token. */
  readonly words: readonly string[];
  /** None before `tagDocument`. */
  readonly tags: readonly Tags[];
  readonly pieces: readonly DocumentPiece[];
  readonly headline: Span | null;
  readonly header: Header;
}

/** What needs nothing but the paragraph's own text, without tags. */
export function analyzeParagraph(text: string): ParagraphAnalysis {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const packed = new Uint16Array(fieldCount * tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const { start, end, kind } = tokens[index]!;
    packed[fieldCount * index] = start;
    packed[fieldCount * index + 1] = end - start;
    packed[fieldCount * index + 2] = kinds.indexOf(kind) * 2;
  }
  for (const { endToken } of sentences) packed[fieldCount * endToken - 1]! += 1;
  return { tokens: packed, isTagged: false };
}

/** Of a text of which no more is known than its paragraphs. */
export const noHeader: Header = { source: null, byline: null, dateline: null, date: null, lines: [] };

/**
 * Puts the analyses of the paragraphs' pieces (those of one for each of `spans`, in order) together, with offsets into the
 * whole text, without tags. Yields where the work may be interrupted.
 */
export function* assemble(
  text: string,
  spans: readonly Span[],
  analyses: readonly (readonly AnalyzedPiece[])[],
  headline: Span | null,
  header: Header = noHeader,
): Generator<void, Document> {
  const tokens: Token[] = [];
  const words: string[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const pieces: DocumentPiece[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    const firstSentence = sentences.length;
    for (const { start: offset, analysis } of analyses[index]!) {
      yield;
      const before = tokens.length;
      const { tokens: packed } = analysis;
      let firstToken = before;
      for (let at = 0; at < packed.length; at += fieldCount) {
        const first = start + offset + packed[at]!;
        const last = first + packed[at + 1]!;
        tokens.push({ start: first, end: last, kind: kinds[(packed[at + 2]! >>> 1) % kinds.length]! });
        words.push(interned(text.slice(first, last)));
        if ((packed[at + 2]! & 1) === 0) continue;
        sentences.push({ start: tokens[firstToken]!.start, end: last, firstToken, endToken: tokens.length });
        firstToken = tokens.length;
      }
      pieces.push({ analysis, firstToken: before, endToken: tokens.length });
    }
    paragraphs.push({ start, end, firstSentence, endSentence: sentences.length });
  }
  return { text, paragraphs, sentences, tokens, words, tags: [], pieces, headline, header };
}

/**
 * The document with its tags, which are kept with the analyses of its pieces: only those are asked for that have none.
 * Yields where the work may be interrupted.
 */
export function* tagDocument(document: Document, language: Language): Generator<void, Document> {
  const { tokens, words, sentences, pieces } = document;
  const tags: Tags[] = [];
  let sentence = 0;
  for (const { analysis, firstToken, endToken } of pieces) {
    yield;
    const { tokens: packed } = analysis;
    const first = sentence;
    while (sentence < sentences.length && sentences[sentence]!.firstToken < endToken) sentence++;
    if (!analysis.isTagged) {
      const found = language.tag(words, tokens, sentences.slice(first, sentence));
      for (let index = 0; index < found.length; index++) {
        const set = mendedTags(words, found, firstToken, firstToken + index);
        packed[fieldCount * index + 2]! += tagSets.idOf(set) * tagUnit;
      }
      analysis.isTagged = true;
    }
    for (let at = 2; at < packed.length; at += fieldCount) tags.push(tagSets.at(Math.trunc(packed[at]! / tagUnit)));
  }
  return { ...document, tags };
}

/** The words of a span as they would be on one line: a paragraph may have several. */
export function wordsOf({ text }: Pick<Document, 'text'>, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Where the tokens stand. */
export function spanOf({ tokens }: Pick<Document, 'tokens'>, { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
}

/** The tokens of a paragraph. */
export function tokensOf(
  { sentences }: Pick<Document, 'sentences'>,
  { firstSentence, endSentence }: Paragraph,
): TokenRange {
  return { firstToken: sentences[firstSentence]!.firstToken, endToken: sentences[endSentence - 1]!.endToken };
}

/** The token alone. */
export function oneToken(at: number): TokenRange {
  return { firstToken: at, endToken: at + 1 };
}

/** From where the first of two ranges begins to where the last ends, whichever comes first. */
export function spanning(a: TokenRange, b: TokenRange): TokenRange {
  return { firstToken: Math.min(a.firstToken, b.firstToken), endToken: Math.max(a.endToken, b.endToken) };
}

/** Index of the sentence that the offset stands in, or else of the next. */
export function sentenceAt({ sentences }: Document, offset: number): number {
  return firstEndingAfter(sentences, offset);
}

/** Whether the token is a hyphen that joins what stands on both its sides: "a 40-page order". */
export function isHyphen(document: Pick<Document, 'tokens' | 'words'>, at: number): boolean {
  return document.words[at] === '-' && isGlued(document, at);
}

/** Whether no space parts the token from those on both its sides. */
export function isGlued({ tokens }: Pick<Document, 'tokens'>, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;
}

/** Whether the token makes the word before it an owner: "Ruiz’s house", "Hayes’ house". */
export function isPossessive({ tokens, words }: Pick<Document, 'tokens' | 'words'>, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'clitic') return token !== undefined;
  if (words[at] !== '’' && words[at] !== "'") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return before?.end === token.start && words[at - 1]!.endsWith('s') && next?.kind === 'word' && next.start > token.end;
}

/** The tokens that share a code unit with the span. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const last = firstEndingAfter(tokens, end);
  const isCut = last < tokens.length && tokens[last]!.start < end;
  return { firstToken: firstEndingAfter(tokens, start), endToken: isCut ? last + 1 : last };
}

/** Of each token 1 where it stands in one of the spans, else 0. */
export function marked(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const span of spans) {
    const { firstToken, endToken } = tokensIn(tokens, span);
    marks.fill(1, firstToken, endToken);
  }
  return marks;
}
