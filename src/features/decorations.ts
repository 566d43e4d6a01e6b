import * as vscode from 'vscode';
import { isNamed, placesOf } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import { compareSpans, contains, outside, overlapping, overlaps, shift, type Span } from '../engine/span';
import { toRange } from '../host/convert';
import { seenIn } from '../host/editors';
import { kindOf, quoteMarks } from '../host/marks';
import { dimmed, doubtful, doubtfulQuote, focused, inferred, markStyles, slant, slanted } from '../host/markStyles';
import type { ArticlePart } from '../host/reading';
import type { Services } from '../host/services';
import { readSettings, type Settings } from '../host/settings';
import { isHighContrast } from '../host/theme';
import { isDoubtful } from '../presentation/doubt';
import { isToCheck } from '../presentation/quotesToCheck';

/**
 * Marks names and quotes in every visible editor of an article as soon as they are found, before its topics are; where
 * one name is in focus, only its own, and dims the rest.
 */
export function register({ articles, filter, focus }: Services): vscode.Disposable {
  let types = new DecorationTypes();
  const draw = (editor: vscode.TextEditor): void => {
    // Marks of an earlier version stay, moved along by the editor, until the new ones are there.
    const article = articles.currentNames(editor.document);
    const part = article ? undefined : articles.currentPart(editor.document);
    if (article) types.draw(editor, article, focus.in(editor.document, article));
    else if (part) types.draw(editor, part.article, undefined, part);
    else if (!filter.accepts(editor.document) || !readSettings(editor.document).highlightsEnabled) types.clear(editor);
  };
  // What is drawn already is left alone: drawn again it would jump back where somebody is typing, if only for a moment.
  const drawAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!types.shows(editor, articles.currentNames(editor.document))) draw(editor);
    }
  };
  const drawDocument = (document: vscode.TextDocument): void => {
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);
  };
  drawAll();
  return vscode.Disposable.from(
    { dispose: () => types.dispose() },
    vscode.window.onDidChangeActiveColorTheme(() => {
      if (types.highContrast === isHighContrast()) return;
      types.dispose();
      types = new DecorationTypes();
      drawAll();
    }),
    // When settings change, too.
    articles.onDidFindNames(({ document }) => drawDocument(document)),
    articles.onDidFindPart(drawDocument),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (types.isNearEdge(textEditor)) draw(textEditor);
    }),
    focus.onDidChange(drawDocument),
    filter.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    // A document whose language has changed is opened anew.
    vscode.workspace.onDidOpenTextDocument(drawAll),
  );
}

/** Of longer texts, in UTF-16 code units, only what is near what is in sight has marks. */
const longText = 100_000;
/** So much on either side of what is in sight has marks then; and so much has, at least, before they are set anew. */
const reach = 20_000;
const leastReach = 5000;

/** One decoration type for each kind of mark, made once, and what each editor has of them. */
class DecorationTypes implements vscode.Disposable {
  private readonly types: ReadonlyMap<string, vscode.TextEditorDecorationType>;
  /** Of editors that have marks, so that others are never touched: whose, which, and in a long text between which offsets. */
  private readonly drawn = new WeakMap<
    vscode.TextEditor,
    { readonly article: Article; readonly keys: ReadonlySet<string>; readonly window: Span | null }
  >();

  constructor(readonly highContrast = isHighContrast()) {
    const styles = [...markStyles(highContrast)];
    this.types = new Map(styles.map(([key, style]) => [key, vscode.window.createTextEditorDecorationType(style)]));
  }

  /** Whether the editor has the marks of that very article. */
  shows(editor: vscode.TextEditor, article: Article | undefined): boolean {
    return article !== undefined && this.drawn.get(editor)?.article === article;
  }

  /** Whether so much has been scrolled in a long text that there are soon no marks. */
  isNearEdge(editor: vscode.TextEditor): boolean {
    const window = this.drawn.get(editor)?.window;
    return window ? !contains(window, seenIn(editor, leastReach)) : false;
  }

  /** Marks what is in the article, or in a part of it, whose offsets count from `start`. */
  draw(
    editor: vscode.TextEditor,
    article: Article,
    focus: Entity | undefined,
    { start, hasSpeakers }: Omit<ArticlePart, 'article'> = { start: 0, hasSpeakers: true },
  ): void {
    const { length } = article.text;
    // What is in focus is shown on the ruler, however far off.
    const window = length > longText && !focus ? seenIn(editor, reach) : null;
    const near = window ? shift(window, -start) : { start: 0, end: length };
    const marks = marksIn(article, near, readSettings(editor.document), focus, hasSpeakers);
    const before = this.drawn.get(editor)?.keys;
    for (const [key, type] of this.types) {
      const ranges = (marks.get(key) ?? []).map((span) => toRange(editor.document, shift(span, start)));
      if (ranges.length > 0 || before?.has(key)) editor.setDecorations(type, ranges);
    }
    this.drawn.set(editor, { article, keys: new Set(marks.keys()), window });
  }

  clear(editor: vscode.TextEditor): void {
    if (!this.drawn.delete(editor)) return;
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}

/**
 * What has which mark in the article near the span `near`, by the keys of the marks; where one name is in `focus`, what has
 * to do with that, and the rest of the article as dimmed. Without speakers no quote is told to be doubtful.
 */
function marksIn(
  article: Article,
  near: Span,
  { highlightsEnabled, highlightsKinds, highlightsInferred, minimumConfidence }: Settings,
  focus: Entity | undefined,
  hasSpeakers: boolean,
): ReadonlyMap<string, readonly Span[]> {
  const marks = new Map<string, Span[]>();
  if (!highlightsEnabled && !focus) return marks;
  const add = (key: string, span: Span): void => {
    const spans = marks.get(key);
    if (spans) spans.push(span);
    else marks.set(key, [span]);
  };
  for (const entity of article.entities) {
    const kind = kindOf(entity.type);
    // What the reader focuses on is marked whatever is marked otherwise.
    if (focus ? entity !== focus : !highlightsKinds.has(kind)) continue;
    for (const mention of overlapping(entity.mentions, near)) {
      const named = isNamed(mention);
      if (!focus && !named && !highlightsInferred) continue;
      const doubt = isDoubtful(mention.confidence, minimumConfidence);
      add(named ? (doubt ? doubtful(kind) : kind) : inferred(kind), mention);
      if (named && slanted.has(kind)) add(slant, mention);
    }
  }
  const quotes = article.quotes.filter((quote) => placesOf(quote).some((span) => overlaps(span, near)));
  const inMarks = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(placesOf)
    .toSorted(compareSpans);
  for (const quote of quotes) {
    const kind = quoteMarks[quote.kind];
    if (focus ? quote.speaker?.entity !== focus.id : !highlightsKinds.has(kind)) continue;
    const parts = quote.kind === 'indirect' ? around(quote.spans, inMarks) : placesOf(quote);
    const doubt = hasSpeakers && quote.kind !== 'indirect' && isToCheck(article, quote, minimumConfidence);
    for (const part of overlapping(parts, near)) {
      add(kind, part);
      if (doubt) add(doubtfulQuote, part);
    }
  }
  if (focus) {
    const shown = [...marks.values()].flat();
    for (const mention of focus.mentions) add(focused, mention);
    for (const rest of outside(shown, article.text.length)) add(dimmed, rest);
  }
  return marks;
}

/** What of the spans is in none of the sorted `holes`: quoted words in a reported statement have marks of their own. */
function around(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let { start } = span;
    for (const hole of overlapping(holes, span)) {
      parts.push({ start, end: hole.start });
      start = hole.end;
    }
    return [...parts, { start, end: span.end }].filter((part) => part.start < part.end);
  });
}
