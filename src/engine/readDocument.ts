import { assemble, type AnalyzedPiece, type Document } from './document';
import type { Stats } from './model';
import { ParagraphCache } from './paragraphCache';
import { findHeader } from './segment/header';
import { splitParagraphs } from './segment/paragraphs';
import { readRecord } from './segment/record';

/** Reading speed for news in English, in words a minute. */
const wordsPerMinute = 230;

/** The text with its paragraphs, sentences, tokens, and its header. Yields where the work may be interrupted. */
export function* readDocument(text: string, cache = new ParagraphCache()): Generator<void, Document> {
  const record = readRecord(text, splitParagraphs(text));
  const spans = record.paragraphs;
  const analyses: AnalyzedPiece[][] = [];
  for (const { start, end } of spans) analyses.push(yield* cache.get(text.slice(start, end)));
  cache.retire();
  const { headline, header } = findHeader(text, spans, record);
  return yield* assemble(text, spans, analyses, headline, header);
}

/** How long the text is. */
export function statsOf({ paragraphs, sentences, tokens }: Document): Stats {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'address').length;
  return {
    words,
    sentences: sentences.length,
    paragraphs: paragraphs.length,
    readingMinutes: Math.ceil(words / wordsPerMinute),
  };
}
