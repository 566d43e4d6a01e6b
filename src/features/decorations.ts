import * as vscode from 'vscode';
import { isNamed, placesOf } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import { compareSpans, contains, outside, overlapping, overlaps, shift, type Span } from '../engine/span';
import { toRange } from '../host/convert';
import { seenIn } from '../host/editors';
import { colors, highlightKinds, type HighlightKind } from '../host/ids';
import { kindOf, quoteMarks, type NameKind, type QuoteMark } from '../host/marks';
import type { ArticlePart } from '../host/reading';
import type { Services } from '../host/services';
import { readSettings } from '../host/settings';
import { isHighContrast } from '../host/theme';
import { isDoubtful } from '../presentation/doubt';
import { isToCheck } from '../presentation/quotesToCheck';

/** The line under each kind of name: the sign beside colour. Dotted is kept for doubtful names. */
const underlines: Record<NameKind, string> = {
  person: 'underline solid 1px',
  organization: 'underline double 1px',
  location: 'underline dashed 1px',
  facility: 'underline dashed 2px',
  norp: 'underline solid 1px',
  product: 'underline double 2px',
  misc: 'underline double 1px',
  date: '',
  figure: 'underline dashed 1px',
};
/** Kinds told apart by slanted letters from the kind with the same line; dates, which are everywhere, have no line. */
const slanted: ReadonlySet<NameKind> = new Set(['norp', 'misc', 'date', 'figure']);

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

/** The keys of the marks that only a focus has. */
const focused = 'focus';
const dimmed = 'dimmed';
/** What says that Byline is not sure. */
const doubtfulLine = 'underline dotted 1px';
/** The key of the line below quotes whose speaker is not known or not sure. */
const doubtfulQuote = 'quote?';
/** The key of slanted letters, apart from the rest: in comparisons, and for screen readers, VS Code leaves out what has them. */
const slant = 'slant';

/** One decoration type for each kind, sure, doubtful and inferred, and for what is in focus and what is not, made once. */
class DecorationTypes implements vscode.Disposable {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  /** Of editors that have marks, so that others are never touched: whose, which, and in a long text between which offsets. */
  private readonly drawn = new WeakMap<
    vscode.TextEditor,
    { readonly article: Article; readonly keys: ReadonlySet<string>; readonly window: Span | null }
  >();

  constructor(readonly highContrast = isHighContrast()) {
    // Where two have the same text, the line and colour of the one made first count; which ground or border lies on top goes
    // by VS Code's class names.
    this.types.set(dimmed, vscode.window.createTextEditorDecorationType(dimmedStyle()));
    this.types.set(focused, vscode.window.createTextEditorDecorationType(focusStyle()));
    this.types.set(slant, vscode.window.createTextEditorDecorationType(slantStyle()));
    for (const kind of highlightKinds) {
      if (isQuoteMark(kind)) {
        this.types.set(kind, vscode.window.createTextEditorDecorationType(quoteStyle(kind)));
      } else {
        this.types.set(kind, vscode.window.createTextEditorDecorationType(nameStyle(kind, false)));
        this.types.set(doubtful(kind), vscode.window.createTextEditorDecorationType(nameStyle(kind, true)));
        this.types.set(inferred(kind), vscode.window.createTextEditorDecorationType(inferredStyle(kind, highContrast)));
      }
    }
    // Behind those of names, which keep their lines in such a quote.
    this.types.set(doubtfulQuote, vscode.window.createTextEditorDecorationType(doubtfulQuoteStyle()));
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
    const { highlightsEnabled, highlightsKinds, highlightsInferred, minimumConfidence } = readSettings(editor.document);
    const spans = new Map<string, Span[]>([...this.types.keys()].map((key) => [key, []]));
    const { length } = article.text;
    // What is in focus is shown on the ruler, however far off.
    const window = length > longText && !focus ? seenIn(editor, reach) : null;
    const near = window ? shift(window, -start) : { start: 0, end: length };
    if (highlightsEnabled || focus) {
      for (const entity of article.entities) {
        const kind = kindOf(entity.type);
        // What the reader focuses on is marked whatever is marked otherwise.
        if (focus ? entity !== focus : !highlightsKinds.has(kind)) continue;
        for (const mention of overlapping(entity.mentions, near)) {
          const named = isNamed(mention);
          if (!focus && !named && !highlightsInferred) continue;
          const doubt = isDoubtful(mention.confidence, minimumConfidence);
          spans.get(named ? (doubt ? doubtful(kind) : kind) : inferred(kind))!.push(mention);
          if (named && slanted.has(kind)) spans.get(slant)!.push(mention);
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
        // One by one: a quote may have more parts than a call takes arguments.
        for (const part of overlapping(parts, near)) {
          spans.get(kind)!.push(part);
          if (doubt) spans.get(doubtfulQuote)!.push(part);
        }
      }
    }
    if (focus) {
      const shown = [...spans.values()].flat();
      spans.set(focused, [...focus.mentions]);
      spans.set(dimmed, outside(shown, article.text.length));
    }
    const before = this.drawn.get(editor)?.keys;
    for (const [key, type] of this.types) {
      const ranges = spans.get(key)!.map((span) => toRange(editor.document, shift(span, start)));
      if (ranges.length > 0 || before?.has(key)) editor.setDecorations(type, ranges);
    }
    const keys = new Set([...spans.keys()].filter((key) => spans.get(key)!.length > 0));
    this.drawn.set(editor, { article, keys, window });
  }

  clear(editor: vscode.TextEditor): void {
    if (!this.drawn.delete(editor)) return;
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}

function nameStyle(kind: NameKind, doubt: boolean): vscode.DecorationRenderOptions {
  return {
    color: new vscode.ThemeColor(colors[kind]),
    textDecoration: doubt ? doubtfulLine : underlines[kind],
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function slantStyle(): vscode.DecorationRenderOptions {
  return { fontStyle: 'italic', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
}

/**
 * A line below the text, which keeps its colour: what stands for a name is none. In high contrast the outline of a quote is
 * at the same place, and would hide a thinner one.
 */
function inferredStyle(kind: NameKind, highContrast: boolean): vscode.DecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(colors[kind]),
    borderStyle: 'none none dotted none',
    borderWidth: highContrast ? '0 0 2px 0' : '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** The outline of each kind of quote. */
const outlines: Record<QuoteMark, { readonly color: string; readonly style: string }> = {
  quote: { color: colors.quoteBorder, style: 'solid' },
  partialQuote: { color: colors.partialQuoteBorder, style: 'dashed' },
  indirectQuote: { color: colors.indirectQuoteBorder, style: 'dotted' },
};

function isQuoteMark(kind: HighlightKind): kind is QuoteMark {
  return kind in outlines;
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

function quoteStyle(kind: QuoteMark): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(colors[kind]),
    borderColor: new vscode.ThemeColor(outlines[kind].color),
    borderStyle: outlines[kind].style,
    borderWidth: '1px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** The line that doubtful names have too. */
function doubtfulQuoteStyle(): vscode.DecorationRenderOptions {
  return { textDecoration: doubtfulLine, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
}

/** Behind each mention of what is in focus: a ground or, in high contrast, an outline. */
function focusStyle(): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(colors.focus),
    borderColor: new vscode.ThemeColor(colors.focusBorder),
    borderStyle: 'solid',
    borderWidth: '1px',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.selectionHighlightForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function dimmedStyle(): vscode.DecorationRenderOptions {
  // What is typed into dimmed text is dimmed.
  return { color: new vscode.ThemeColor(colors.dimmed), rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen };
}

function inferred(kind: NameKind): string {
  return `${kind}~`;
}

function doubtful(kind: NameKind): string {
  return `${kind}?`;
}
