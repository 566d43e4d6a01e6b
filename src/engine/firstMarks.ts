import type { Document } from './document';
import { unattributed, type Article, type Quote } from './model';
import type { NameMention } from './names/mention';
import { findQuotedRegions } from './quotes/marks';
import { isWhole } from './quotes/wholeQuotes';
import type { Turn } from './quotes/turns';
import { statsOf } from './readDocument';

/**
 * The article with what can be told without parts of speech, in a third of the time that the first article takes otherwise:
 * the names that the model tells, each an entity of its own, and the quotes that are whole sentences, or `turns` of an
 * interview, whose speakers are not looked for. Not frozen.
 */
export function firstMarks(document: Document, names: readonly NameMention[], turns: readonly Turn[]): Article {
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
  const quotes = findQuotedRegions(document, turns)
    .filter((region, index) => region.turn !== undefined || isWhole(document, region, index))
    .map(({ start, end }, index): Quote => {
      const unsaid = { speaker: null, cue: null, confidence: unattributed };
      return { id: `quote:${index + 1}`, kind: 'direct', spans: [{ start, end }], ...unsaid };
    });
  const stats = statsOf(document);
  return { text, paragraphs, sentences, headline, header, entities, quotes, topics: [], summary: [], stats };
}
