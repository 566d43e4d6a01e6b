import * as vscode from 'vscode';
import type { analyze, ModelFileError } from '../engine/analyze';
import type { NameModel } from '../engine/names/nameModel';
import type { ParagraphCache } from '../engine/paragraphCache';
import { ThreadEnded, type EngineThread, type Listeners, type ModelFault } from './engineThread';
import type { Log } from './log';

/** Starts a thread that finds names by the model in the file of this path. Throws where there can be none. */
export type StartThread = (modelPath: string, listeners: Listeners) => EngineThread;

/**
 * The engine and the model it finds names with, which are loaded with the first article, or when it is to be expected: in a
 * thread where one can be started, or else here. Where the model cannot be had the reader is told once, and articles are
 * read without names.
 */
export class Engine implements vscode.Disposable {
  private thread: EngineThread | undefined;
  private modelHere: Promise<NameModel | null> | undefined;
  private hasToldOfModel = false;
  /** Why no thread can be started any more, until somebody is told. */
  private untold: { readonly cause: unknown } | undefined;
  private isUsed = false;
  private isDisposed = false;

  constructor(
    private readonly modelUri: vscode.Uri,
    private readonly log: Log,
    private startThread?: StartThread,
  ) {}

  /** As the engine does. Where the thread ends meanwhile the article is read here, and the next in a new one. */
  readonly analyze: typeof analyze = async (text, options) => {
    this.isUsed = true;
    if (this.startThread) {
      try {
        this.thread ??= this.start(this.startThread);
        return await this.thread.analyze(text, options);
      } catch (error) {
        if (this.isDisposed || !(error instanceof ThreadEnded)) throw error;
        this.tellOfThread(error.cause);
      }
    } else if (this.untold) this.tellOfThread(this.untold.cause);
    const engine = await import('../engine/analyze');
    this.modelHere ??= this.loadModel(engine);
    return engine.analyze(text, { ...options, nameModel: await this.modelHere });
  };

  /** Whether articles are read in a thread, as far as is known. */
  get hasThread(): boolean {
    return this.startThread !== undefined;
  }

  /**
   * Starts the thread, where there can be one, which loads what it reads with, so that the first article is read the sooner.
   * What goes wrong is told with that.
   */
  readonly prepare = (): void => {
    if (!this.startThread || this.thread) return;
    try {
      this.thread = this.start(this.startThread);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
    }
  };

  /** Ends a thread that was prepared in vain, unless something has been read meanwhile. */
  readonly dismiss = (): void => {
    if (this.isUsed) return;
    this.thread?.end();
    this.thread = undefined;
  };

  /** Gives back what was kept for the cache of a document that is closed. */
  forget(cache: ParagraphCache): void {
    // Where there is no thread it goes with the cache.
    this.thread?.forget(cache);
  }

  dispose(): void {
    this.isDisposed = true;
    this.thread?.end();
  }

  private start(startThread: StartThread): EngineThread {
    const onEnd = (hadAnswered: boolean, cause: unknown): void => {
      this.thread = undefined;
      if (hadAnswered) return;
      // What ends before it has done anything does so every time.
      this.startThread = undefined;
      this.untold = { cause };
    };
    try {
      return startThread(this.modelUri.fsPath, { onEnd, onBadModel: (...fault) => this.tellOfModel(...fault) });
    } catch (error) {
      onEnd(false, error);
      throw new ThreadEnded(error);
    }
  }

  private tellOfThread(cause: unknown): void {
    this.untold = undefined;
    this.log.failureOnce(
      vscode.l10n.t('The thread that Byline reads articles in has ended. This article is read without it.'),
      cause,
    );
  }

  private async loadModel(engine: {
    readonly loadNameModel: (bytes: Uint8Array) => NameModel;
    readonly ModelFileError: typeof ModelFileError;
  }): Promise<NameModel | null> {
    try {
      return engine.loadNameModel(await vscode.workspace.fs.readFile(this.modelUri));
    } catch (error) {
      this.tellOfModel(error instanceof engine.ModelFileError ? error.reason : 'unreadable', error);
      return null;
    }
  }

  private tellOfModel(reason: ModelFault, error: unknown): void {
    if (this.hasToldOfModel) return;
    this.hasToldOfModel = true;
    this.log.failure(
      vscode.l10n.t('Byline finds no names: {0}. Reinstall the extension to fix this.', reasonText(reason)),
      error,
    );
  }
}

function reasonText(reason: ModelFault): string {
  switch (reason) {
    case 'unreadable':
      return vscode.l10n.t('the file with its language model cannot be read');
    case 'version':
      return vscode.l10n.t('the file with its language model belongs to another version');
    default:
      return vscode.l10n.t('the file with its language model is damaged');
  }
}
