import * as vscode from 'vscode';
import { isNamed, placesOf } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import { compareSpans, type Span } from '../engine/span';
import { toRange } from '../host/convert';
import { colors, type HighlightKind } from '../host/ids';
import { kindOf, quoteMarks } from '../host/marks';
import type { Services } from '../host/services';
import { readSettings } from '../host/settings';
import { rulerMarks } from '../presentation/rulerMarks';

/** What has marks there, and where: dates, figures and what is reported are everywhere, and would hide the rest. */
const { Left, Right } = vscode.OverviewRulerLane;
const lanes = new Map<HighlightKind, readonly [color: string, vscode.OverviewRulerLane]>([
  ['person', [colors.person, Right]],
  ['organization', [colors.organization, Right]],
  ['location', [colors.location, Right]],
  ['facility', [colors.facility, Right]],
  ['norp', [colors.norp, Right]],
  ['product', [colors.product, Right]],
  ['misc', [colors.misc, Right]],
  ['quote', [colors.quoteRuler, Left]],
  ['partialQuote', [colors.quoteRuler, Left]],
]);

/** Shows beside the scroll bar where names and quotes are: all of them in a long text, too, of which only a part has marks. */
export function register({ articles, filter, focus }: Services): vscode.Disposable {
  const types = [...lanes].map(([kind, [color, overviewRulerLane]]) => {
    const overviewRulerColor = new vscode.ThemeColor(color);
    return [kind, vscode.window.createTextEditorDecorationType({ overviewRulerColor, overviewRulerLane })] as const;
  });
  /** What each editor shows, so that those without marks are never touched. */
  const drawn = new WeakMap<vscode.TextEditor, Article>();
  const draw = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const article = articles.currentNames(document);
    // Marks of an earlier version stay, moved along by the editor, until the new ones are there.
    if (!article && (filter.accepts(document) || !drawn.delete(editor))) return;
    if (article) drawn.set(editor, article);
    const spans = article ? shownIn(article, document, focus.in(document, article)) : undefined;
    for (const [kind, type] of types) {
      const marks = rulerMarks((spans?.get(kind) ?? []).toSorted(compareSpans), article?.text.length ?? 0);
      editor.setDecorations(
        type,
        marks.map((mark) => toRange(document, mark)),
      );
    }
  };
  /** What is to be drawn anew although its article is drawn. */
  const stale = new Set<vscode.TextDocument>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawAll = (): void => {
    timer = undefined;
    for (const editor of vscode.window.visibleTextEditors) {
      const article = articles.currentNames(editor.document);
      if (!article || drawn.get(editor) !== article || stale.has(editor.document)) draw(editor);
    }
    stale.clear();
  };
  // The marks of a long text take the extension host long enough: these let what waits go first, and are set once.
  const drawSoon = (): void => {
    timer ??= setTimeout(drawAll, 0);
  };
  const drawAnew = (document: vscode.TextDocument): void => {
    stale.add(document);
    drawSoon();
  };
  drawSoon();
  return vscode.Disposable.from(
    ...types.map(([, type]) => type),
    // When settings change, too.
    articles.onDidFindNames(({ document }) => drawAnew(document)),
    focus.onDidChange(drawAnew),
    filter.onDidChange(drawSoon),
    vscode.window.onDidChangeVisibleTextEditors(drawSoon),
    // A document whose language has changed is opened anew.
    vscode.workspace.onDidOpenTextDocument(drawSoon),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Names and quotes that are marked in the article, by kind; where one name is in focus, only its own. */
function shownIn(
  { entities, quotes }: Article,
  document: vscode.TextDocument,
  focus: Entity | undefined,
): ReadonlyMap<HighlightKind, readonly Span[]> {
  const { highlightsEnabled, highlightsKinds, highlightsOverviewRuler } = readSettings(document);
  const isShown = (kind: HighlightKind, isFocused: boolean): boolean =>
    highlightsOverviewRuler && (focus ? isFocused : highlightsEnabled && highlightsKinds.has(kind));
  const named = entities
    .filter((entity) => isShown(kindOf(entity.type), entity === focus))
    .map((entity) => [kindOf(entity.type), entity.mentions.filter(isNamed)] as const);
  const quoted = quotes
    .filter(({ kind, speaker }) => isShown(quoteMarks[kind], speaker?.entity === focus?.id))
    .map((quote) => [quoteMarks[quote.kind], placesOf(quote)] as const);
  const shown = new Map<HighlightKind, Span[]>();
  for (const [kind, spans] of [...named, ...quoted]) {
    const all = shown.get(kind) ?? [];
    // One by one: there may be more than a call takes arguments.
    for (const span of spans) all.push(span);
    shown.set(kind, all);
  }
  return shown;
}
