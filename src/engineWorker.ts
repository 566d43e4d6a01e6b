/** The engine in a thread of its own, for the extension on the desktop; the other end of it is `EngineThread`. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type * as analysis from './engine/analyze';
import type { Article } from './engine/model';
import type { NameModel } from './engine/names/nameModel';
import type { ParagraphCache } from './engine/paragraphCache';
import { partsOf, type Part } from './host/articleParts';
import type { Answer, Question, Task } from './host/engineThread';
import { pause } from './host/pause';

/**
 * In milliseconds, by then a window has opened: what is loaded sooner holds up VS Code, and with it the first text, which
 * would have its first marks a quarter later, and all of them no sooner.
 */
const untilOpen = 1500;

/** Does what comes through the port. */
async function serve(port: MessagePort, modelPath: string): Promise<void> {
  const answer = (message: Answer): void => port.postMessage(message, []);
  const engine = await import('./engine/analyze');
  const nameModel = load(engine, modelPath, answer);
  const caches = new Map<number, ParagraphCache>();
  const running = new Map<number, AbortController>();
  const cacheOf = (number: number): ParagraphCache => {
    const cache = caches.get(number) ?? new engine.ParagraphCache();
    caches.set(number, cache);
    return cache;
  };
  const work = async ({ id, text, cache, wantsFirst }: Task): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    try {
      const { topics, summary } = await engine.analyze(text, {
        nameModel,
        ...(cache !== null && { cache: cacheOf(cache) }),
        signal,
        // To hear of it when the work is to be stopped.
        pause,
        ...(wantsFirst && { onFirstMarks: (article) => answer({ id, first: namedParts(article) }) }),
        onNames: (article) => answer({ id, names: namedParts(article) }),
      });
      answer({ id, topics: partsOf({ topics, summary }) });
    } catch (error) {
      if (!signal.aborted) answer({ id, error });
    } finally {
      running.delete(id);
    }
  };
  port.on('message', (question: Question) => {
    if ('text' in question) void work(question);
    else if ('stop' in question) running.get(question.stop)?.abort();
    else caches.delete(question.forget);
  });
  // Ahead, unless somebody asks before for what loads it. If it fails, who asks is told.
  setTimeout(() => {
    if (running.size === 0) void engine.loadLanguage().catch(() => {});
  }, untilOpen).unref();
}

function namedParts({ paragraphs, sentences, headline, header, entities, quotes, stats }: Article): Part[] {
  return partsOf({ paragraphs, sentences, headline, header, entities, quotes, stats });
}

function load(
  { loadNameModel, ModelFileError }: Pick<typeof analysis, 'loadNameModel' | 'ModelFileError'>,
  path: string,
  answer: (message: Answer) => void,
): NameModel | null {
  try {
    return loadNameModel(readFileSync(path));
  } catch (error) {
    answer({ badModel: error instanceof ModelFileError ? error.reason : 'unreadable', error });
    return null;
  }
}

if (parentPort) {
  const path: string = workerData;
  void serve(parentPort, path);
}
