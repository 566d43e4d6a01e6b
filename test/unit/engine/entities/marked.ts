import { loadLanguage } from '../../../../src/engine/compromise';
import { buildEntities } from '../../../../src/engine/entities/entities';
import { resolveReferences, resolveWithinQuotes } from '../../../../src/engine/entities/resolve';
import { entityTypes, type Entity, type Quote } from '../../../../src/engine/model';
import { findQuotes } from '../../../../src/engine/quotes/findQuotes';
import { findQuotedRegions } from '../../../../src/engine/quotes/marks';
import { segment } from '../../../../training/names/corpus';
import { finish } from '../../../../training/names/finish';
import { unmark } from '../names/marked';

/** What is found in a text whose names are given. */
export interface Found {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** Resolves a text in which names are marked by the first letter of their type: "[p Julia Okoro] spoke." */
export async function resolveMarked(marked: string): Promise<Found> {
  const { text, namesIn } = unmark(marked);
  const language = await loadLanguage();
  const document = segment(text, language);
  const names = namesIn(document, 1);
  const regions = findQuotedRegions(document);
  const references = finish(resolveReferences(document, names, regions));
  const quotes = finish(findQuotes(document, language, regions, references.clusters));
  finish(resolveWithinQuotes(document, references, quotes));
  const entities = finish(buildEntities(document, references.clusters, quotes));
  if (entities.some(({ type }) => !entityTypes.includes(type))) throw new Error(`unknown type in ${marked}`);
  return { text, entities, quotes };
}

/** The mentions of each entity with more than one, as "Julia Okoro: Julia Okoro, Okoro, she". */
export function joined({ text, entities }: Found): string[] {
  return entities
    .filter(({ mentions }) => mentions.length > 1)
    .map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`)
    .toSorted();
}
