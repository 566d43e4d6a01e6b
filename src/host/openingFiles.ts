import * as vscode from 'vscode';
import { ParagraphCache } from '../engine/paragraphCache';
import type { ArticleFilter } from './articleFilter';
import type { Engine } from './engine';
import { longText } from './readText';
import { TextReading } from './textReading';

/** Of what it opens VS Code tells within this time, in milliseconds, or not at all. */
const patience = 10_000;

/** A file that is being read, and what stops that. */
export interface EarlyReading {
  readonly reading: TextReading;
  readonly cache: ParagraphCache;
  readonly controller: AbortController;
}

/**
 * Reads the text of a file on this machine; `undefined` where it has more bytes than `most`, or cannot be read. VS Code's own
 * way to its files takes as long as opening them.
 */
export type ReadFile = (path: string, most: number) => Promise<string | undefined>;

/** The same as long as nobody has taken it; its text may not have come yet. */
interface Opening extends Omit<EarlyReading, 'reading'> {
  readonly timer: ReturnType<typeof setTimeout>;
  reading?: TextReading;
}

/**
 * Reads text files as soon as their tabs open: VS Code tells its extensions of the text itself a twentieth of a second later.
 * Not long ones, whose reading would hold up their opening by as much as it begins sooner; and only where articles are read
 * in a thread, or it would hold up all.
 */
export class OpeningFiles implements vscode.Disposable {
  private readonly openings = new Map<string, Opening>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly engine: Pick<Engine, 'analyze' | 'forget' | 'hasThread'>,
    private readonly filter: Pick<ArticleFilter, 'acceptsFile'>,
    private readonly readFile: ReadFile,
  ) {
    const { tabGroups } = vscode.window;
    this.subscription = tabGroups.onDidChangeTabs(({ opened, changed, closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) this.drop(input.uri.toString());
      this.begin([...opened, ...changed]);
    });
    this.begin(tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []));
  }

  /** The reading of the document's text, if that was begun when its tab opened. Whoever takes it ends it. */
  take(document: vscode.TextDocument): EarlyReading | undefined {
    const key = document.uri.toString();
    const opening = this.openings.get(key);
    if (!opening) return undefined;
    const { reading, cache, controller, timer } = opening;
    if (reading?.text !== document.getText()) {
      this.drop(key);
      return undefined;
    }
    clearTimeout(timer);
    this.openings.delete(key);
    return { reading, cache, controller };
  }

  dispose(): void {
    this.subscription.dispose();
    for (const key of this.openings.keys()) this.drop(key);
  }

  private begin(tabs: readonly vscode.Tab[]): void {
    if (!this.engine.hasThread) return;
    for (const { input, isActive } of tabs) {
      if (isActive && input instanceof vscode.TabInputText) void this.read(input.uri);
    }
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const isTold = vscode.workspace.textDocuments.some((document) => document.uri.toString() === key);
    if (uri.scheme !== 'file' || !/\.txt$/i.test(uri.path) || isTold || this.openings.has(key)) return;
    const controller = new AbortController();
    const { signal } = controller;
    const cache = new ParagraphCache();
    const opening: Opening = { cache, controller, timer: setTimeout(() => this.drop(key), patience) };
    this.openings.set(key, opening);
    const text = await this.readFile(uri.fsPath, longText);
    if (signal.aborted || text === undefined || !this.filter.acceptsFile(uri, text)) return;
    opening.reading = new TextReading(this.engine.analyze, text, { cache, signal, wantsFirst: true });
  }

  private drop(key: string): void {
    const opening = this.openings.get(key);
    if (!opening) return;
    clearTimeout(opening.timer);
    opening.controller.abort();
    this.engine.forget(opening.cache);
    this.openings.delete(key);
  }
}
