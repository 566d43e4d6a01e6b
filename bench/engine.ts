/** The stages that are measured alone, built for release. */
import { loadLanguage } from '../src/engine/compromise';
import { buildEntities } from '../src/engine/entities/entities';
import { resolveReferences, resolveWithinQuotes } from '../src/engine/entities/resolve';
import type { NameModel } from '../src/engine/names/nameModel';
import { recognizeNames } from '../src/engine/names/recognize';
import { findQuotes } from '../src/engine/quotes/findQuotes';
import { findQuotedRegions } from '../src/engine/quotes/marks';
import { segment } from '../training/names/corpus';
import { finish } from '../training/names/finish';

export { loadNameModel } from '../src/engine/names/nameModel';

/** Finds the names of a text; gives how many. */
export function findNames(text: string, model: NameModel): number {
  return finish(recognizeNames(segment(text), model)).length;
}

/** Readies a text with its names and quotes, and gives what joins the names and resolves references, time and again. */
export async function entityStage(text: string, model: NameModel): Promise<() => number> {
  const language = await loadLanguage();
  const document = segment(text, language);
  const names = finish(recognizeNames(document, model));
  const regions = findQuotedRegions(document);
  const { clusters } = finish(resolveReferences(document, names, regions));
  const quotes = finish(findQuotes(document, language, regions, clusters));
  return () => {
    const references = finish(resolveReferences(document, names, regions));
    finish(resolveWithinQuotes(document, references, quotes));
    return buildEntities(document, references.clusters, quotes).length;
  };
}
