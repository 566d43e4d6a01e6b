import { once } from 'node:events';
import { Worker, type MessagePort } from 'node:worker_threads';
import { analyze, loadNameModel } from '../engine/analyze';
import type { NameModel } from '../engine/names/nameModel';
import { InputError, readText } from './inputs';
import { outputOf, type Style } from './output';

/** What a thread is started with: the bytes of the model of names, if there is one, and how articles are written. */
export interface Setting {
  readonly model: Uint8Array | null;
  readonly style: Style;
}

/** An article to analyse: its path and, where it is not to be read from there, its text. */
interface Job {
  readonly path: string;
  readonly text: string | null;
}

type Answer = { readonly output: string } | { readonly error: string };

/** Analyses an article and gives what is written of it. Throws an `InputError`. */
export async function render(text: string, path: string, nameModel: NameModel | null, style: Style): Promise<string> {
  try {
    return outputOf(style).render(await analyze(text, { nameModel }), path);
  } catch (error) {
    // One article must not end the work on thousands.
    throw failed(error);
  }
}

/** Does what comes through the port; the other end of it is `Threads`. */
export function serve(port: MessagePort, { model, style }: Setting): void {
  const nameModel = model && loadNameModel(model);
  const answer = async ({ path, text }: Job): Promise<Answer> => {
    try {
      return { output: await render(text ?? (await readText(path, process.stdin)), path, nameModel, style) };
    } catch (error) {
      if (error instanceof InputError) return { error: error.message };
      throw error;
    }
  };
  port.on('message', (job: Job) => void answer(job).then((result) => port.postMessage(result, [])));
}

/** Threads that analyse articles, each one at a time. */
export class Threads {
  private readonly all = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  /** At most `count` of them; `program` is the path of the file that calls `serve` when it is a thread. */
  constructor(
    private readonly count: number,
    private readonly program: string,
    private readonly setting: Setting,
  ) {}

  /** What is written of the article. Throws an `InputError`, also where the thread did not survive it. */
  async render(path: string, text: string | null): Promise<string> {
    const worker = this.idle.pop() ?? (this.all.size < this.count ? this.start() : await this.next());
    const answer = await this.ask(worker, { path, text });
    if ('error' in answer) throw new InputError(answer.error);
    return answer.output;
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private async ask(worker: Worker, job: Job): Promise<Answer> {
    worker.postMessage(job, []);
    try {
      const messages: Answer[] = await once(worker, 'message');
      this.release(worker);
      return messages[0]!;
    } catch (error) {
      this.release(this.start());
      return { error: failed(error).message };
    }
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: this.setting });
    this.all.add(worker);
    // Unheard, the error of one that has nothing to do would end the process.
    worker.on('error', () => {
      this.all.delete(worker);
      const index = this.idle.indexOf(worker);
      if (index >= 0) this.idle.splice(index, 1);
    });
    return worker;
  }

  /** The thread that is done next. */
  private async next(): Promise<Worker> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }
}

function failed(error: unknown): InputError {
  return new InputError(`it could not be analysed (${error instanceof Error ? error.message : String(error)})`);
}
