/** The stages that are measured alone, built for release. */
import { loadLanguage } from '../src/engine/compromise';
import { buildEntities } from '../src/engine/entities/entities';
import { resolveReferences, resolveWithinQuotes } from '../src/engine/entities/resolve';
import type { NameModel } from '../src/engine/names/nameModel';
import { recognizeNames } from '../src/engine/names/recognize';
import { findQuotes } from '../src/engine/quotes/findQuotes';
import { findQuotedRegions } from '../src/engine/quotes/marks';
import { rankTopics } from '../src/engine/topics/rank';
import { summarize } from '../src/engine/topics/summarize';
import { segment } from '../training/names/corpus';
import { finish } from '../training/names/finish';

export { loadNameModel } from '../src/engine/names/nameModel';

/** Finds the names of a text; gives how many. */
export function findNames(text: string, model: NameModel): number {
  return finish(recognizeNames(segment(text), model)).length;
}

/** What comes after names, each to be done time and again on one text. */
export interface Stages {
  /** Joins names, resolves references, makes entities. */
  readonly entities: () => void;
  readonly quotes: () => void;
  /** Topics and summary. */
  readonly topics: () => void;
}

/** Readies a text for its later stages. */
export async function stagesOf(text: string, model: NameModel): Promise<Stages> {
  const language = await loadLanguage();
  const document = segment(text, language);
  const names = finish(recognizeNames(document, model));
  const regions = findQuotedRegions(document);
  const references = finish(resolveReferences(document, names, regions));
  const quotes = finish(findQuotes(document, language, regions, references.clusters));
  const entities = buildEntities(document, references.clusters, quotes);
  return {
    entities: (): void => {
      const found = finish(resolveReferences(document, names, regions));
      finish(resolveWithinQuotes(document, found, quotes));
      buildEntities(document, found.clusters, quotes);
    },
    quotes: (): void => {
      finish(findQuotes(document, language, findQuotedRegions(document), references.clusters));
    },
    topics: (): void => {
      finish(summarize(document, finish(rankTopics(document, entities, regions)), entities, regions));
    },
  };
}
