import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/compromise';
import { buildEntities } from '../../src/engine/entities/entities';
import { resolveReferences } from '../../src/engine/entities/resolve';
import type { NameModel } from '../../src/engine/names/nameModel';
import { recognizeNames, withFigures } from '../../src/engine/names/recognize';
import { findQuotedRegions } from '../../src/engine/quotes/marks';
import { findTurns } from '../../src/engine/quotes/turns';
import { contextOf, groupPhrases, type Candidate, type Context } from '../../src/engine/topics/candidates';
import { findPhrases, foldedWords } from '../../src/engine/topics/phrases';
import { segment } from '../names/corpus';
import { finish } from '../names/finish';

/** An article with what may be its topics, and what readers chose. */
export interface TopicArticle {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly context: Context;
  /** The readers' phrases by `keyOf`. */
  readonly keys: ReadonlySet<string>;
}

/** The articles of DIR/dev.json, whose texts are DIR/dev/ID.txt. */
export function readTopics(folder: string, language: Language, nameModel: NameModel): TopicArticle[] {
  const { docs }: { docs: readonly { id: string; keys: readonly string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'dev.json'), 'utf8'),
  );
  return docs.map(({ id, keys }) => {
    const document = segment(readFileSync(join(folder, `dev/${id}.txt`), 'utf8'), language);
    const regions = findQuotedRegions(document);
    const names = finish(withFigures(document, finish(recognizeNames(document, nameModel))));
    const { clusters } = finish(resolveReferences(document, names, regions));
    const entities = finish(buildEntities(document, clusters, []));
    const turns = finish(findTurns(document, names));
    const candidates = finish(groupPhrases(finish(findPhrases(document, entities, turns))));
    const context = finish(contextOf(document, candidates, regions));
    return { id, candidates, context, keys: new Set(keys.map((key) => keyOf(foldedWords(key)))) };
  });
}

/** Phrases with the same key count as one: the same words, but for number, case and marks. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/['’]s?$|[^\p{L}\p{N}]/gu, '')).join(' ');
}
