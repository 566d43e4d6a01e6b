import type { analyze, ModelFileError } from '../engine/analyze';
import type { ParagraphCache } from '../engine/paragraphCache';
import { whole, type Named, type Part, type Topical } from './articleParts';

/** A text that the thread is to analyse as job `id`, with what is kept under a number, and perhaps to tell its first marks. */
export interface Task {
  readonly id: number;
  readonly text: string;
  readonly cache: number | null;
  readonly wantsFirst: boolean;
}

/** What the thread is asked: to analyse a text, to stop a job, or to forget what is kept under a number. */
export type Question = Task | { readonly stop: number } | { readonly forget: number };

/**
 * What it answers: of a job perhaps its first marks, its names and quotes, then its topics, or why there are none; why it
 * has no model of names.
 */
export type Answer =
  | { readonly id: number; readonly first: readonly Part[] }
  | { readonly id: number; readonly names: readonly Part[] }
  | { readonly id: number; readonly topics: readonly Part[] }
  | { readonly id: number; readonly error: unknown }
  | { readonly badModel: ModelFault; readonly error: unknown };

/** What may be wrong with the file of the model. */
export type ModelFault = ModelFileError['reason'] | 'unreadable';

/** A thread that runs `engineWorker.ts`; a `Worker` of Node is one. */
export interface Thread {
  postMessage(question: Question, transfer: readonly never[]): void;
  on(event: 'message', listener: (answer: Answer) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (status: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** The thread ended, or could not be started; `cause` says why. */
export class ThreadEnded extends Error {
  constructor(cause: unknown) {
    super('The thread of the engine has ended.', { cause });
  }
}

/** What is told of a thread, but for articles. */
export interface Listeners {
  readonly onBadModel: (reason: ModelFault, error: unknown) => void;
  /** It ended by itself; whether it had ever answered, and why. */
  readonly onEnd: (hadAnswered: boolean, cause: unknown) => void;
}

interface Job {
  readonly onFirst: (parts: readonly Part[]) => void;
  readonly names: Promised<readonly Part[]>;
  readonly topics: Promised<readonly Part[]>;
}

/** The engine in a thread of its own, which keeps there what is kept of paragraphs. */
export class EngineThread {
  private readonly jobs = new Map<number, Job>();
  /** Caches are there under numbers; those here stay empty. */
  private readonly caches = new WeakMap<ParagraphCache, number>();
  private lastNumber = 0;
  private hasAnswered = false;
  private ended: ThreadEnded | undefined;

  constructor(
    private readonly thread: Thread,
    private readonly listeners: Listeners,
  ) {
    const onEnd = (cause: unknown): void => {
      if (this.ended) return;
      listeners.onEnd(this.hasAnswered, cause);
      this.fail(cause);
    };
    thread.on('message', (answer) => this.take(answer));
    thread.on('error', onEnd);
    thread.on('exit', (status) => onEnd(`exit status ${status}`));
  }

  /** As the engine does, but that the article is a copy, not frozen. Rejects with a `ThreadEnded` where it ends meanwhile. */
  readonly analyze: typeof analyze = async (text, options) => {
    const { cache, signal, onFirstMarks, onNames } = options ?? {};
    signal?.throwIfAborted();
    if (this.ended) throw this.ended;
    const id = ++this.lastNumber;
    const onFirst = (parts: readonly Part[]): void => {
      const tell = (found: Named): void => {
        if (this.jobs.has(id)) onFirstMarks?.({ text, ...found, topics: [], summary: [] });
      };
      // Of a job that is stopped nothing is told any more.
      whole<Named>(parts, signal).then(tell, () => {});
    };
    const job: Job = { onFirst, names: new Promised(), topics: new Promised() };
    const stop = (): void => {
      this.ask({ stop: id });
      reject(job, signal?.reason);
    };
    this.jobs.set(id, job);
    signal?.addEventListener('abort', stop);
    try {
      this.ask({ id, text, cache: cache ? this.numberOf(cache) : null, wantsFirst: onFirstMarks !== undefined });
      const named = { text, ...(await whole<Named>(await job.names.promise, signal)) };
      onNames?.({ ...named, topics: [], summary: [] });
      return { ...named, ...(await whole<Topical>(await job.topics.promise, signal)) };
    } finally {
      signal?.removeEventListener('abort', stop);
      this.jobs.delete(id);
    }
  };

  /** Gives back what is kept for the cache. */
  forget(cache: ParagraphCache): void {
    const number = this.caches.get(cache);
    if (number !== undefined) this.ask({ forget: number });
    this.caches.delete(cache);
  }

  /** Ends the thread; who waits for an article gets a `ThreadEnded`. */
  end(): void {
    this.fail('It is no longer needed.');
    void this.thread.terminate();
  }

  private ask(question: Question): void {
    this.thread.postMessage(question, []);
  }

  private take(answer: Answer): void {
    if ('badModel' in answer) {
      this.listeners.onBadModel(answer.badModel, answer.error);
      return;
    }
    this.hasAnswered = true;
    // There is none where it was stopped meanwhile.
    const job = this.jobs.get(answer.id);
    if ('first' in answer) job?.onFirst(answer.first);
    else if ('names' in answer) job?.names.resolve(answer.names);
    else if ('topics' in answer) job?.topics.resolve(answer.topics);
    else if (job) reject(job, answer.error);
  }

  private fail(cause: unknown): void {
    this.ended = new ThreadEnded(cause);
    for (const job of this.jobs.values()) reject(job, this.ended);
  }

  private numberOf(cache: ParagraphCache): number {
    const number = this.caches.get(cache) ?? ++this.lastNumber;
    this.caches.set(cache, number);
    return number;
  }
}

function reject({ names, topics }: Job, error: unknown): void {
  for (const step of [names, topics]) {
    step.reject(error);
    // Of the two one alone is waited for.
    step.promise.catch(() => {});
  }
}

/** A promise, and what settles it. */
class Promised<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise<T>((resolve, fail) => Object.assign(this, { resolve, reject: fail }));
  }
}
