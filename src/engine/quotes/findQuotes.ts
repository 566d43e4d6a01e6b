import type { Language } from '../compromise';
import type { Document } from '../document';
import type { Entity, Quote } from '../model';
import { probability } from '../probability';
import { contains, overlapping, type Span } from '../span';
import { attributeQuotes } from './attribute';
import { ClauseFinder } from './cues';
import type { QuotedRegion } from './marks';

/** The article's quotes in order, each with its speaker where one can be told. Yields where the work may be interrupted. */
export function* findQuotes(
  document: Document,
  language: Language,
  regions: readonly QuotedRegion[],
  entities: readonly Pick<Entity, 'id' | 'type' | 'mentions'>[],
): Generator<void, Quote[]> {
  const speakers = entities
    .filter(({ type }) => type === 'person' || type === 'organization' || type === 'norp' || type === 'location')
    .flatMap((entity) =>
      entity.mentions.map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence, entity })),
    )
    .toSorted((a, b) => a.start - b.start);
  const names = speakers.filter(({ kind }) => kind !== 'pronoun');
  const finder = new ClauseFinder(document, language, names, regions);
  const quotes = yield* attributeQuotes(document, regions, finder);
  return quotes.map(({ kind, regions: parts, clause, confidence }, index) => {
    const spans = parts.map(({ start, end }): Span => ({ start, end }));
    const id = `quote:${index + 1}`;
    if (!clause) return { id, kind, spans, speaker: null, cue: null, confidence };
    const { tokens } = document;
    const speaker = { start: tokens[clause.speaker.firstToken]!.start, end: tokens[clause.speaker.endToken - 1]!.end };
    const cue = {
      start: tokens[clause.cue.firstToken]!.start,
      end: tokens[clause.cue.endToken - 1]!.end,
      lemma: clause.lemma,
    };
    const within = overlapping(speakers, speaker);
    // "a spokesman for Acme" is not Acme; "Mr Price" is Price.
    const whole =
      within.find((mention) => contains(mention, speaker)) ??
      within.find((mention) => isTitled(document, speaker, mention));
    return {
      id,
      kind,
      spans,
      speaker: { ...speaker, entity: whole?.entity.id ?? null },
      cue,
      confidence: probability(confidence * (whole ? Math.max(0.6, whole.confidence) : 0.95)),
    };
  });
}

/** Whether the words are the mention with but one word before it: "Mr Price". */
function isTitled({ text }: Document, words: Span, mention: Span): boolean {
  return mention.end === words.end && /^\S+\s+$/.test(text.slice(words.start, mention.start));
}
