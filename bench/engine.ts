/** The stages that are measured alone, built for release. */
import { loadLanguage } from '../src/engine/compromise';
import type { Document } from '../src/engine/document';
import { buildEntities } from '../src/engine/entities/entities';
import { resolveReferences, resolveWithinQuotes } from '../src/engine/entities/resolve';
import type { NameMention } from '../src/engine/names/mention';
import type { NameModel } from '../src/engine/names/nameModel';
import { recognizeNames, withFigures } from '../src/engine/names/recognize';
import { findQuotes } from '../src/engine/quotes/findQuotes';
import { findQuotedRegions } from '../src/engine/quotes/marks';
import { findTurns } from '../src/engine/quotes/turns';
import { splitSentences } from '../src/engine/segment/sentences';
import { tokenize } from '../src/engine/segment/tokens';
import { rankTopics } from '../src/engine/topics/rank';
import { summarize } from '../src/engine/topics/summarize';
import { withValues } from '../src/engine/values/withValues';
import { segment } from '../training/names/corpus';
import { finish } from '../training/names/finish';

export { analyze, loadNameModel } from '../src/engine/analyze';

/** What is done time and again on one text. */
export type Works = Readonly<
  Record<'namesAndQuotes' | 'segments' | 'tags' | 'names' | 'values' | 'references' | 'quotes' | 'topics', () => void>
>;

function namesOf(document: Document, model: NameModel): NameMention[] {
  return finish(withFigures(document, finish(recognizeNames(document, model))));
}

/** Readies a text for each of its stages. */
export async function worksOf(text: string, model: NameModel): Promise<Works> {
  const language = await loadLanguage();
  const document = segment(text, language);
  const found = namesOf(document, model);
  const names = finish(withValues(document, found, null));
  const regions = findQuotedRegions(document);
  const references = finish(resolveReferences(document, names, regions));
  const quotes = finish(findQuotes(document, language, regions, references.clusters));
  const entities = finish(buildEntities(document, references.clusters, quotes));
  const sentences = document.paragraphs.map(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const tokens = tokenize(paragraph);
    const words = tokens.map((token) => paragraph.slice(token.start, token.end));
    return { words, tokens, ranges: splitSentences(paragraph, tokens) };
  });
  return {
    namesAndQuotes: () => {
      const read = segment(text, language);
      const named = namesOf(read, model);
      const quoted = findQuotedRegions(read, finish(findTurns(read, named)));
      const { clusters } = finish(resolveReferences(read, named, quoted));
      finish(findQuotes(read, language, quoted, clusters));
    },
    segments: () => segment(text),
    tags: () => {
      for (const { words, tokens, ranges } of sentences) language.tag(words, tokens, ranges);
    },
    names: () => {
      // Scores are kept with the analyses of paragraphs: these are new ones, as those of a text not read before.
      const pieces = document.pieces.map((piece) => ({ ...piece, analysis: { ...piece.analysis } }));
      return namesOf({ ...document, pieces }, model);
    },
    values: () => finish(withValues(document, found, null)),
    references: () => {
      const resolved = finish(resolveReferences(document, names, regions));
      finish(resolveWithinQuotes(document, resolved, quotes));
      finish(buildEntities(document, resolved.clusters, quotes));
    },
    quotes: () => finish(findQuotes(document, language, findQuotedRegions(document), references.clusters)),
    topics: () => finish(summarize(document, finish(rankTopics(document, entities, regions, [])), entities, regions)),
  };
}
