import type { Article } from '../engine/model';
import type { ParagraphCache } from '../engine/paragraphCache';

/** Of an article read for the first time: the part in sight of a long one, read before the rest, or the first marks. */
export interface ArticlePart {
  /** The part alone; its offsets count from `start`. */
  readonly article: Article;
  readonly start: number;
  /** Whether it has been looked who says the quotes. */
  readonly hasSpeakers: boolean;
}

/** What is known of one open document. */
export interface Reading {
  readonly cache: ParagraphCache;
  /** The version that `promise` reads, or has read. */
  version: number;
  promise: Promise<Article | undefined>;
  controller: AbortController;
  /** The last article published, and the document's version it is of, which an edit may have made out of date. */
  published?: { readonly article: Article; readonly version: number };
  /** The same of the article's names and quotes, which are found before its topics. */
  named?: { readonly article: Article; readonly version: number };
  /** The part in sight, or the first marks, until the names and quotes of the whole are found. */
  part?: ArticlePart & { readonly version: number };
  /** Somebody who asked for this text before got no article, and nothing has been read since. */
  resumes: boolean;
  /** A command waits for it: the reader is to be told of each failure. */
  asked: boolean;
  /** The version of which reading was stopped, or failed. */
  stoppedAt?: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** Stops it, or keeps it from being followed by the next. */
export function end(reading: Reading): void {
  clearTimeout(reading.timer);
  reading.controller.abort();
}
