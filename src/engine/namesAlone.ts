import type { Document } from './document';
import type { Article } from './model';
import type { NameMention } from './names/mention';
import { statsOf } from './readDocument';

/**
 * The article with nothing but the names that the model tells, each an entity of its own: what can be told of it without parts
 * of speech, in a third of the time that the first article takes otherwise. Not frozen.
 */
export function namesAlone(document: Document, names: readonly NameMention[]): Article {
  const { text, paragraphs, sentences, headline, header } = document;
  const entities = names.map(({ start, end, type, kind, confidence }) => ({
    id: `${type}:${start}`,
    type,
    name: text.slice(start, end),
    aliases: [],
    role: null,
    salience: 0,
    mentions: [{ start, end, kind, confidence, reason: 'name' as const, evidence: null }],
  }));
  const stats = statsOf(document);
  return { text, paragraphs, sentences, headline, header, entities, quotes: [], topics: [], summary: [], stats };
}
