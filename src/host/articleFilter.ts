import * as vscode from 'vscode';
import { sampleLength, whyNoArticle, type NoArticle } from '../engine/articleTest';
import { toRange } from './convert';
import { mayBeArticle } from './selector';

/** How long typing must rest before a text is looked at again, in milliseconds: before an article is read anew. */
const typingRest = 100;
const decisionsKey = 'decisions';
/** As many files as the reader's word is kept for, the last ones. */
const mostDecisions = 1000;

/** By a file's address, whether the reader wants it read. */
type Decisions = Readonly<Record<string, boolean>>;

/** How a document is taken: read as an article, not read, or not read because it is in another language. */
type State = 'accepted' | 'refused' | 'otherLanguage';

/** Tells which documents are read as articles: those that look like one, but for what the reader has decided. */
export class ArticleFilter implements vscode.Disposable {
  private readonly looks = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly why: NoArticle | null }
  >();
  /** What was last told of documents that may be articles. */
  private readonly told = new WeakMap<vscode.TextDocument, State>();
  /** Of documents that are not saved, whose addresses are given to others later. */
  private readonly unsaved = new WeakMap<vscode.TextDocument, boolean>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** A document is read as an article now and was not before, or the reverse, or it is not read for another reason. */
  readonly onDidChange = this.changed.event;

  /** `memory` keeps what the reader decides. */
  constructor(private readonly memory: vscode.Memento) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.told.has(document)) this.lookLater(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.carryOver(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.stopLooking(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.rename(files)),
      // VS Code tells nobody of what is decided in another window, though it is remembered here as well.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.tellAll();
      }),
    );
  }

  /** Whether the document is read as an article. */
  accepts(document: vscode.TextDocument): boolean {
    return this.stateOf(document) === 'accepted';
  }

  /** Whether the file of this text would be read as an article, were it open as plain text. */
  acceptsFile(uri: vscode.Uri, text: string): boolean {
    return this.decisions[uri.toString()] ?? whyNoArticle(text.slice(0, sampleLength)) === null;
  }

  /** Whether it could be read, being plain text, but is not: it does not look like an article, or the reader said so. */
  refuses(document: vscode.TextDocument): boolean {
    return mayBeArticle(document) && !this.accepts(document);
  }

  /** Whether it is refused for its language, and nothing else. */
  isOtherLanguage(document: vscode.TextDocument): boolean {
    return this.stateOf(document) === 'otherLanguage';
  }

  /** Keeps the reader's word on whether the document is to be read. */
  async decide(document: vscode.TextDocument, read: boolean): Promise<void> {
    if (!mayBeArticle(document)) return;
    if (document.isUntitled) {
      this.unsaved.set(document, read);
    } else {
      const address = document.uri.toString();
      const { [address]: _, ...others } = this.decisions;
      const kept = Object.entries(others).slice(1 - mostDecisions);
      const needed = read !== (this.whyNot(document) === null);
      await this.memory.update(decisionsKey, Object.fromEntries(needed ? [...kept, [address, read]] : kept));
    }
    this.tell(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  private get decisions(): Decisions {
    return this.memory.get<Decisions>(decisionsKey, {});
  }

  private decision(document: vscode.TextDocument): boolean | undefined {
    return document.isUntitled ? this.unsaved.get(document) : this.decisions[document.uri.toString()];
  }

  private stateOf(document: vscode.TextDocument): State {
    if (!mayBeArticle(document)) return 'refused';
    const why = this.whyNot(document);
    const state = (this.decision(document) ?? why === null) ? 'accepted' : why === 'otherLanguage' ? why : 'refused';
    if (!this.told.has(document)) this.told.set(document, state);
    return state;
  }

  private whyNot(document: vscode.TextDocument): NoArticle | null {
    const { version } = document;
    let look = this.looks.get(document);
    if (look?.version !== version) {
      // No more of a large file than is looked at.
      const beginning = document.getText(toRange(document, { start: 0, end: sampleLength }));
      this.looks.set(document, (look = { version, why: whyNoArticle(beginning) }));
    }
    return look.why;
  }

  private lookLater(document: vscode.TextDocument): void {
    this.stopLooking(document);
    this.timers.set(
      document,
      setTimeout(() => this.tell(document), typingRest),
    );
  }

  private stopLooking(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  private tell(document: vscode.TextDocument): void {
    this.stopLooking(document);
    const state = this.stateOf(document);
    if (state === this.told.get(document)) return;
    this.told.set(document, state);
    this.changed.fire(document);
  }

  private async rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const names = files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()] as const);
    // Of a folder that is renamed VS Code tells once, not of each file in it.
    const renamed = (address: string): string => {
      const [before, after] = names.find(([old]) => address === old || address.startsWith(`${old}/`)) ?? ['', ''];
      return after + address.slice(before.length);
    };
    const decisions = Object.entries(this.decisions);
    if (!decisions.some(([address]) => renamed(address) !== address)) return;
    const after = Object.fromEntries(decisions.map(([address, read]) => [renamed(address), read]));
    await this.memory.update(decisionsKey, after);
    // What is open had its new name before this was heard of, and was looked at by it.
    this.tellAll();
  }

  private tellAll(): void {
    for (const document of vscode.workspace.textDocuments) if (this.told.has(document)) this.tell(document);
  }

  /** What was decided of a text not saved holds for the file that it is saved as, which is saved before that one closes. */
  private carryOver(saved: vscode.TextDocument): void {
    if (saved.isUntitled) return;
    const isSame = (other: vscode.TextDocument): boolean =>
      this.unsaved.has(other) && other.getText() === saved.getText();
    const unsaved = vscode.workspace.textDocuments.find(isSame);
    if (unsaved) void this.decide(saved, this.unsaved.get(unsaved)!);
  }
}
