import type { Language, Tags } from './compromise';
import { assemble, type AnalyzedPiece } from './document';
import type { Article } from './model';
import type { NameModel } from './names/nameModel';
import { recognizeNames } from './names/recognize';
import { ParagraphCache } from './paragraphCache';
import { findHeader } from './segment/header';
import { splitParagraphs } from './segment/paragraphs';

const noTags: Tags = new Set();
const untagged: Language = { tag: (_, tokens) => tokens.map(() => noTags), lemma: (verb) => verb };

/**
 * The article with nothing but its names, each an entity of its own: what can be told of it without parts of speech, in
 * half the time that the first article takes otherwise. Yields where the work may be interrupted.
 */
export function* namesAlone(text: string, nameModel: NameModel): Generator<void, Article> {
  const cache = new ParagraphCache();
  const spans = splitParagraphs(text);
  const analyses: AnalyzedPiece[][] = [];
  for (const { start, end } of spans) analyses.push(yield* cache.get(text.slice(start, end), untagged));
  const { headline, header } = findHeader(text, spans);
  const document = yield* assemble(text, spans, analyses, headline, header);
  const names = yield* recognizeNames(document, nameModel);
  return {
    text,
    paragraphs: document.paragraphs,
    sentences: document.sentences,
    headline,
    header,
    entities: names.map(({ start, end, type, kind, confidence }) => ({
      id: `${type}:${start}`,
      type,
      name: text.slice(start, end),
      aliases: [],
      role: null,
      salience: 0,
      mentions: [{ start, end, kind, confidence, reason: 'name', evidence: null }],
    })),
    quotes: [],
    topics: [],
    summary: [],
    stats: {
      words: 0,
      sentences: document.sentences.length,
      paragraphs: document.paragraphs.length,
      readingMinutes: 0,
    },
  };
}
