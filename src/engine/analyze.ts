import { loadLanguage, type Language } from './compromise';
import { tagDocument, type Document } from './document';
import { buildEntities } from './entities/entities';
import { resolveReferences, resolveWithinQuotes } from './entities/resolve';
import type { Article } from './model';
import type { NameModel } from './names/nameModel';
import { firstMarks } from './firstMarks';
import type { NameMention } from './names/mention';
import { recognizeNames, withFigures } from './names/recognize';
import type { ParagraphCache } from './paragraphCache';
import { findQuotes } from './quotes/findQuotes';
import { findQuotedRegions } from './quotes/marks';
import { readDocument, statsOf } from './readDocument';
import { findTurns, withoutInitials } from './quotes/turns';
import { rankTopics } from './topics/rank';
import { summarize } from './topics/summarize';
import { withValues } from './values/withValues';

// Faces that load the engine only when it is needed get all they need from here.
export { loadLanguage } from './compromise';
export { ModelFileError } from './names/modelFile';
export { loadNameModel } from './names/nameModel';
export { ParagraphCache } from './paragraphCache';

/** What an analysis works with, and who is told of it. */
export interface AnalyzeOptions {
  /** What names are found with; without it none are, and the rest is read all the same. */
  readonly nameModel?: NameModel | null;
  /** Keeps the costly work on each paragraph from one analysis to the next. */
  readonly cache?: ParagraphCache;
  readonly signal?: AbortSignal;
  /** Called between slices of work; the analysis goes on when its promise resolves. Without it the work is done at a stretch. */
  readonly pause?: () => Promise<void>;
  /**
   * Called with what can be told of the article long before all else, of the first alone: its names, and quotes without
   * their speakers.
   */
  readonly onFirstMarks?: (article: Article) => void;
  /** Called with the article as soon as its names and quotes are found: topics and summary are still empty. */
  readonly onNames?: (article: Article) => void;
}

/** Whether an article has been read: what reads the first is yet to be loaded and compiled. */
let isWarm = false;

/** How long the work may hold its thread before it pauses, in milliseconds. */
const slice = 5;

/**
 * Analyses a text. Offsets in the result are UTF-16 code units of `text`. Never throws on any text; rejects with the
 * signal's reason when aborted.
 */
export async function analyze(text: string, options: AnalyzeOptions = {}): Promise<Article> {
  const { nameModel, onFirstMarks } = options;
  const { document, names } = await inSlices(readNames(text, options), options);
  if (nameModel && onFirstMarks && !isWarm) {
    onFirstMarks(firstMarks(document, names, await inSlices(findTurns(document, names), options)));
  }
  // What was found goes on its way first.
  await options.pause?.();
  const article = await inSlices(analysis(document, names, await loadLanguage(), options), options);
  isWarm = true;
  return article;
}

/** Does the steps, with pauses between slices of them; rejects with the signal's reason when aborted. */
async function inSlices<T>(
  steps: Generator<void, T>,
  { signal, pause }: Pick<AnalyzeOptions, 'signal' | 'pause'>,
): Promise<T> {
  let sliceEnd = performance.now() + slice;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (!pause || performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + slice;
  }
}

/** The text as a document without tags, and the names that the model tells: what needs no parts of speech. */
interface NamesRead {
  readonly document: Document;
  readonly names: readonly NameMention[];
}

/** The first part of the pipeline, which yields where the work may be stopped or paused. */
function* readNames(text: string, { nameModel, cache }: AnalyzeOptions): Generator<void, NamesRead> {
  const document = yield* readDocument(text, cache);
  yield;
  const names = nameModel ? yield* recognizeNames(document, nameModel, cache !== undefined) : [];
  return { document, names };
}

/** The rest of the pipeline, which yields likewise. */
function* analysis(
  read: Document,
  byModel: readonly NameMention[],
  language: Language,
  { nameModel, onNames }: AnalyzeOptions,
): Generator<void, Article> {
  const document = yield* tagDocument(read, language);
  const { text, paragraphs, sentences, headline, header } = document;
  yield;
  const found = nameModel ? yield* withFigures(document, byModel) : [];
  yield;
  const all = yield* withValues(document, found, header.date?.value ?? null);
  yield;
  const turns = yield* findTurns(document, all);
  const names = withoutInitials(document, turns, all);
  const regions = findQuotedRegions(document, turns);
  yield;
  const references = yield* resolveReferences(document, names, regions);
  yield;
  const quotes = yield* findQuotes(document, language, regions, references.clusters);
  yield* resolveWithinQuotes(document, references, quotes);
  yield;
  const entities = yield* buildEntities(document, references.clusters, quotes);
  yield;
  const named = { text, paragraphs, sentences, headline, header, entities, quotes, stats: statsOf(document) };
  // Of these the lists alone: frozen one by one each item would get a hidden class of its own, three times its own size,
  // since objects of four properties are what V8 makes most of elsewhere and it stops keeping count of their shapes.
  for (const list of [paragraphs, sentences]) Object.freeze(list);
  for (const list of [entities, quotes]) yield* freezeItems(list);
  onNames?.(deepFreeze({ ...named, topics: [], summary: [] }));
  yield;
  const topics = yield* rankTopics(document, entities, regions, turns);
  yield;
  const summary = yield* summarize(document, topics, entities, regions);
  yield* freezeItems(topics);
  return deepFreeze({ ...named, topics, summary });
}

/** Freezes the items one by one, so that the work may be interrupted, and their list. */
function* freezeItems(items: readonly object[]): Generator<void> {
  for (const item of items) {
    deepFreeze(item);
    yield;
  }
  Object.freeze(items);
}

/** Freezes the value and all that hangs on it. */
function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part);
  }
  return Object.freeze(value);
}
